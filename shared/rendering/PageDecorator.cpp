// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PageDecorator.h"

#include "rendering/FontFactory.h"

#include <algorithm>

namespace cvenhancer::rendering {

namespace {

class PageDecorator {
public:
    PageDecorator(Pages& pages, const TemplateStyle& style, const Decoration& decoration)
        : m_pages(pages)
        , m_style(style)
        , m_decoration(decoration)
    {
    }

    void run()
    {
        for (int page = 0; page < m_pages.count(); ++page) {
            m_page = &m_pages.pages[page];
            decorateSidebar(page);
            if (page == 0 && m_style.header.background.isValid()) {
                const qreal bottom = m_pages.origin.y() + m_decoration.headerBottom;
                add(QRectF(0, 0, m_pages.size.width(), bottom), m_style.header.background);
            }
            if (page == 0 && !m_decoration.headerRule.isNull()) {
                add(m_decoration.headerRule.translated(m_pages.origin), m_style.header.rule.colour);
            }
            decorateEdge(page);
            decorateBlocks();
        }
    }

private:
    void add(const QRectF& rect, const QColor& colour) { m_page->shapes.append({rect, colour}); }

    /// `rect` with left and right changed in right-to-left pages.
    [[nodiscard]] QRectF mirrored(const QRectF& rect) const
    {
        const qreal left = m_pages.rightToLeft ? m_pages.size.width() - rect.right() : rect.left();
        return {left, rect.top(), rect.width(), rect.height()};
    }

    void decorateSidebar(int page)
    {
        const SidebarStyle& sidebar = m_style.sidebar;
        if (page >= m_decoration.sidebarPages) {
            return;
        }
        const QMarginsF margins = m_style.margins * kTwipsPerPoint;
        const qreal width = m_pages.size.width();
        const qreal text = sidebar.width * kTwipsPerPoint;
        const bool atStart = sidebar.side == SidebarSide::Start;
        if (sidebar.background.isValid()) {
            const qreal padded = text + sidebar.padding * kTwipsPerPoint;
            const QRectF panel = atStart
                ? QRectF(0, 0, margins.left() + padded, m_pages.size.height())
                : QRectF(width - margins.right() - padded, 0, margins.right() + padded, m_pages.size.height());
            add(mirrored(panel), sidebar.background);
        }
        if (sidebar.line.isValid()) {
            const qreal middle = text + sidebar.gap * kTwipsPerPoint / 2;
            const qreal x = atStart ? margins.left() + middle : width - margins.right() - middle;
            const qreal top = sidebarTop(page);
            add(mirrored({x, top, kHairline, textBottom() - top}), sidebar.line);
        }
    }

    /// Of the lowest line on the page.
    [[nodiscard]] qreal textBottom() const
    {
        qreal bottom = 0;
        for (const PageItem& item : m_page->items) {
            bottom = std::max(bottom, bottomOf(item));
        }
        return m_pages.origin.y() + bottom;
    }

    [[nodiscard]] qreal sidebarTop(int page) const
    {
        if (page > 0) {
            return m_style.laterTop * kTwipsPerPoint;
        }
        return m_pages.origin.y() + (m_style.header.span == HeaderSpan::Page ? m_decoration.headerBottom : 0);
    }

    void decorateEdge(int page)
    {
        const BarStyle& bar = m_style.bar;
        const QSizeF size = m_pages.size;
        const qreal width = bar.width * kTwipsPerPoint;
        if (page > 0 && !bar.everyPage) {
            return;
        }
        switch (bar.edge) {
        case PageEdge::Top:
            add({0, 0, size.width(), width}, bar.colour);
            return;
        case PageEdge::Start:
            add(mirrored({0, 0, width, size.height()}), bar.colour);
            return;
        case PageEdge::End:
            add(mirrored({size.width() - width, 0, width, size.height()}), bar.colour);
            return;
        case PageEdge::None:
            return;
        }
    }

    void decorateBlocks()
    {
        const PageItem* above = nullptr;
        for (const PageItem& item : std::as_const(m_page->items)) {
            decorateBand(item);
            const bool joined =
                above && above->blockIndex + 1 == item.blockIndex && above->block->block.rail.colour.isValid();
            decorateRail(item, joined ? bottomOf(*above) : item.y);
            above = &item;
        }
    }

    [[nodiscard]] static qreal bottomOf(const PageItem& item)
    {
        return item.y + (item.endLine - item.firstLine) * item.block->lineHeight;
    }

    void decorateBand(const PageItem& item)
    {
        const BandStyle& band = item.block->block.band;
        if (band.colour.isValid()) {
            const qreal padding = band.padding * kTwipsPerPoint;
            const QRectF line(item.x, item.y, item.block->flowWidth, bottomOf(item) - item.y);
            add(line.translated(m_pages.origin).adjusted(0, -padding, 0, padding), band.colour);
        }
    }

    void decorateRail(const PageItem& item, qreal top)
    {
        const LaidBlock& laid = *item.block;
        const RailStyle& rail = laid.block.rail;
        if (!rail.colour.isValid()) {
            return;
        }
        const qreal at = laid.block.railAt * kTwipsPerPoint;
        const qreal x = m_pages.origin.x() + item.x + (m_pages.rightToLeft ? laid.flowWidth - at : at);
        const qreal width = rail.width * kTwipsPerPoint;
        const bool isTitle = laid.block.tag == BlockTag::EntryTitle && item.firstLine == 0;
        const qreal dot = rail.dot * kTwipsPerPoint;
        const qreal middle = m_pages.origin.y() + item.y + laid.lineHeight / 2;
        const qreal from = isTitle && top >= item.y ? middle : m_pages.origin.y() + top;
        add({x - width / 2, from, width, m_pages.origin.y() + bottomOf(item) - from}, rail.colour);
        if (isTitle && dot > 0) {
            m_page->shapes.append({QRectF(x - dot / 2, middle - dot / 2, dot, dot), rail.colour, true});
        }
    }

    static constexpr qreal kHairline = 0.5 * kTwipsPerPoint;

    Pages& m_pages;
    const TemplateStyle& m_style;
    const Decoration& m_decoration;
    Page* m_page = nullptr;
};

} // namespace

void decorate(Pages& pages, const TemplateStyle& style, const Decoration& decoration)
{
    PageDecorator(pages, style, decoration).run();
}

} // namespace cvenhancer::rendering
