// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace cvenhancer::ui {

/// A folded entry: its title, a muted line below, an arrow. A press opens it; Alt+Up and Alt+Down move it, Delete
/// removes it.
class FoldedEntry : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoldedEntry(const Theme& theme, QWidget* parent = nullptr);

    void showEntry(const QString& title, const QString& details, bool isVisible);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// -1: up, 1: down.
    void moveRequested(int by);
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_details;
    bool m_isShown = true;
};

} // namespace cvenhancer::ui
