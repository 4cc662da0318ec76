// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cvenhancer::ui {

/// What a page shows when it has nothing to show: a picture, a title, a sentence and up to two buttons in a dashed box.
class EmptyState : public QFrame {
    Q_OBJECT

public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    /// Adds a button at the end of the row; the box owns it.
    QPushButton* addButton(const QString& text, bool primary, const QString& icon = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace cvenhancer::ui
