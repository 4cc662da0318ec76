// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Pages.h"
#include "ui/theme/Theme.h"

#include <QSet>
#include <QWidget>

namespace cvenhancer::ui {

/// One page of a laid-out CV, as wide as the widget, with the block under the cursor marked. Painted from the layout
/// itself, so it is sharp at any size and costs no picture. A press on a line tells which block it is.
class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(const Theme& theme, QWidget* parent = nullptr);

    void setPages(const rendering::Pages& pages);
    [[nodiscard]] const rendering::Pages& pages() const { return m_pages; }
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    /// The block to mark, -1: none.
    void setMarked(int blockIndex);
    /// Marks several blocks, as what changed.
    void setMarked(const QSet<int>& blocks);
    /// The page that holds the first line of a block, -1: none.
    [[nodiscard]] int pageOf(int blockIndex) const;
    /// The marked block's place in the widget; empty when it is on another page.
    [[nodiscard]] QRect markedRect() const;
    /// How high the page is at this width.
    [[nodiscard]] int heightFor(int width) const;

Q_SIGNALS:
    void blockPressed(int blockIndex);
    /// A page was painted: what was typed is on the screen.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF rectOf(const rendering::PageItem& item) const;
    [[nodiscard]] const rendering::Page* current() const;

    const Theme& m_theme;
    rendering::Pages m_pages;
    int m_page = 0;
    int m_marked = -1; ///< with the bar of the cursor
    QSet<int> m_alsoMarked;
};

} // namespace cvenhancer::ui
