// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QVBoxLayout;

namespace cvenhancer::ui {

/// A small window that opens at a control and closes by a click beside it or Escape: a scrolling column on a raised
/// ground. Deletes itself when closed.
class Popover : public QFrame {
    Q_OBJECT

public:
    /// `size` at the default text size; less where the screen is smaller.
    Popover(const Theme& theme, const QString& title, const QSize& size, QWidget* parent);

    /// Opens under `anchor`, within the screen.
    void showBelow(const QWidget* anchor);

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
};

} // namespace cvenhancer::ui
