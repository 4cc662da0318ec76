// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;

namespace cvenhancer::ui {

class IconButton;
class TextLabel;

/// The upper edge of every page: title, what belongs to it beside it (chooser, file name), and the page's actions at
/// the far end, with a hairline below.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    PageHeader(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Adds a widget after the title, from near to far; the header owns it.
    void addLeft(QWidget* widget);
    /// Adds a widget at the far end, the most important one last; the header owns it.
    void addRight(QWidget* widget);
    /// Shows an arrow before the title, for a page that was reached from another one; backRequested() tells of it.
    void showBack();

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    IconButton* m_back;
    TextLabel* m_title;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
};

} // namespace cvenhancer::ui
