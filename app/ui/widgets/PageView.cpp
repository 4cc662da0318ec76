// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/PageView.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cvenhancer::ui {

namespace {

constexpr double kPageMarkRoom = 30; ///< twips around the marked lines
constexpr double kPageMarkBar = 50; ///< twips, width of the bar beside them

} // namespace

PageView::PageView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PageView::setPages(const rendering::Pages& pages)
{
    m_pages = pages;
    m_page = std::clamp(m_page, 0, std::max(0, m_pages.count() - 1));
    update();
}

void PageView::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, m_pages.count() - 1));
    setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages.count()));
    update();
}

void PageView::setMarked(int blockIndex)
{
    if (m_marked != blockIndex) {
        m_marked = blockIndex;
        update();
    }
}

void PageView::setMarked(const QSet<int>& blocks)
{
    m_alsoMarked = blocks;
    update();
}

int PageView::pageOf(int blockIndex) const
{
    for (int page = 0; page < m_pages.count(); ++page) {
        const auto& items = m_pages.pages[page].items;
        if (std::ranges::find(items, blockIndex, &rendering::PageItem::blockIndex) != items.end()) {
            return page;
        }
    }
    return -1;
}

int PageView::heightFor(int width) const
{
    return m_pages.size.isEmpty() ? width : qRound(width * m_pages.size.height() / m_pages.size.width());
}

double PageView::scale() const
{
    return m_pages.size.isEmpty() ? 1 : width() / m_pages.size.width();
}

const rendering::Page* PageView::current() const
{
    return m_page < m_pages.count() ? &m_pages.pages.at(m_page) : nullptr;
}

/// In twips from the page's top left corner.
QRectF PageView::rectOf(const rendering::PageItem& item) const
{
    const double height = (item.endLine - item.firstLine) * item.block->lineHeight;
    return {m_pages.origin.x() + item.x + item.block->left, m_pages.origin.y() + item.y, item.block->width, height};
}

QRect PageView::markedRect() const
{
    const rendering::Page* page = current();
    if (!page) {
        return {};
    }
    const auto item = std::ranges::find(page->items, m_marked, &rendering::PageItem::blockIndex);
    if (item == page->items.end()) {
        return {};
    }
    const QRectF place = rectOf(*item);
    return QRectF(place.topLeft() * scale(), place.size() * scale()).toAlignedRect();
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(ColourRole::PaperPreview));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const rendering::Page* page = current();
    if (!page) {
        return;
    }
    painter.save();
    painter.scale(scale(), scale());
    painter.setPen(Qt::NoPen);
    for (const rendering::PageItem& item : page->items) {
        if (m_alsoMarked.contains(item.blockIndex)) {
            painter.fillRect(rectOf(item), m_theme.colour(ColourRole::CursorLine));
        }
        if (item.blockIndex == m_marked) {
            const QRectF mark = rectOf(item).adjusted(-kPageMarkRoom, -kPageMarkRoom, kPageMarkRoom, kPageMarkRoom);
            painter.fillRect(mark, m_theme.colour(ColourRole::CursorLine));
            const double bar = m_pages.rightToLeft ? mark.right() : mark.left() - kPageMarkBar;
            painter.fillRect(QRectF(bar, mark.top(), kPageMarkBar, mark.height()),
                             m_theme.colour(ColourRole::CursorBar));
        }
    }
    rendering::paintPage(painter, m_pages, m_page);
    painter.restore();
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    Q_EMIT painted();
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    const QPointF place = event->position() / scale();
    const rendering::Page* page = current();
    if (!page || event->button() != Qt::LeftButton) {
        return;
    }
    const auto distance = [&](const rendering::PageItem& item) {
        const QRectF lines = rectOf(item);
        const double beside = std::max({0.0, lines.left() - place.x(), place.x() - lines.right()});
        return beside + std::max({0.0, lines.top() - place.y(), place.y() - lines.bottom()});
    };
    const auto nearest = std::ranges::min_element(page->items, {}, distance);
    if (nearest != page->items.end()) {
        Q_EMIT blockPressed(nearest->blockIndex);
    }
}

} // namespace cvenhancer::ui
