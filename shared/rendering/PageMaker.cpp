// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PageMaker.h"

#include "rendering/Composer.h"
#include "rendering/FontFactory.h"
#include "rendering/LayoutEngine.h"
#include "rendering/PageDecorator.h"
#include "rendering/PageFrames.h"
#include "rendering/Paginator.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr qreal kEndless = 1e9;
constexpr qreal kOneHeight = 9 * kTwipsPerPoint; ///< lines nearer than this, or than half a letter, may count as one

/// Every character that will be set, for the choice of fallback fonts.
QString charactersOf(const QList<Block>& blocks)
{
    QString text;
    const auto add = [&text](const Runs& runs) {
        for (const Run& run : runs) {
            text += run.text;
        }
    };
    for (const Block& block : blocks) {
        text += block.bullet + block.separator;
        add(block.runs);
        add(block.aside);
        for (const Lead& lead : block.leads) {
            add(lead.runs);
        }
        for (const Runs& part : block.pieces + block.cells) {
            add(part);
        }
    }
    return text;
}

bool hasFlow(const QList<Block>& blocks, Flow flow)
{
    return std::ranges::any_of(blocks, [flow](const Block& block) { return block.flow == flow; });
}

/// The blocks of a flow and what each is called on the pages: its number among all blocks.
struct FlowBlocks {
    QList<Block> blocks;
    QList<int> numbers;
};

class PageMaker {
public:
    PageMaker(const Manuscript& manuscript, const TemplateStyle& style, const RenderOptions& options,
              LayoutCache& cache)
        : m_manuscript(manuscript)
        , m_style(style)
        , m_cache(cache)
        , m_draft(compose(manuscript, style))
        , m_hasSidebar(hasFlow(m_draft, Flow::Sidebar))
        , m_frames(style, options.pageSize, manuscript.rightToLeft,
                   m_hasSidebar ? PageForm::WithSidebar : PageForm::Plain, !options.style.photo.isNull())
        , m_characters(charactersOf(m_draft))
        , m_fonts(style, m_characters, direction())
        , m_photo(options.style.photo)
    {
    }

    Pages make()
    {
        m_cache.begin(setting());
        distribute(compose(m_manuscript, m_style, measures()));
        placeHeader();
        const QList<Page> sidebar = paginateSidebar();
        m_sidebarPages = m_hasSidebar ? static_cast<int>(sidebar.size()) : 0;
        const QList<Page> main = paginateMain();
        Pages pages = merged(sidebar, main);
        const bool all = m_style.sidebar.pages == SidebarPages::All && m_hasSidebar;
        decorate(pages, m_style, {m_headerBottom, headerRule(), all ? pages.count() : m_sidebarPages});
        return pages;
    }

private:
    [[nodiscard]] Qt::LayoutDirection direction() const
    {
        return m_manuscript.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    }

    /// Everything but a block's own content that its layout depends on.
    [[nodiscard]] QByteArray setting() const
    {
        const QStringList parts = QStringList{QString::number(m_manuscript.rightToLeft)} + m_fonts.fallbacks();
        return m_style.fingerprint + parts.join(u'|').toUtf8();
    }

    [[nodiscard]] PageForm firstForm() const { return m_hasSidebar ? PageForm::WithSidebar : PageForm::Plain; }

    [[nodiscard]] LayoutEngine engine(Flow flow, PageForm form) const
    {
        const TextStyles& texts = flow == Flow::Sidebar ? m_style.sidebarTexts : m_style.texts;
        return {texts, m_fonts, m_frames.frame(flow, form).width, direction()};
    }

    [[nodiscard]] FlowMeasures measures() const
    {
        FlowMeasures measures;
        for (const Flow flow : {Flow::Sidebar, Flow::Main}) {
            const LayoutEngine ruler = engine(flow, firstForm());
            measures[static_cast<std::size_t>(flow)] = {
                [ruler](const Runs& runs) { return ruler.widthOf(runs) / kTwipsPerPoint; },
                ruler.width() / kTwipsPerPoint};
        }
        return measures;
    }

    void distribute(const QList<Block>& blocks)
    {
        for (int i = 0; i < blocks.size(); ++i) {
            FlowBlocks& flow = flowBlocks(blocks[i].flow);
            flow.blocks.append(blocks[i]);
            flow.numbers.append(i);
        }
    }

    FlowBlocks& flowBlocks(Flow flow) { return m_flows[static_cast<std::size_t>(flow)]; }

    QList<LaidBlockPointer> laid(Flow flow, PageForm form)
    {
        const LayoutEngine engineOfFlow = engine(flow, form);
        QList<LaidBlockPointer> blocks;
        for (const Block& block : flowBlocks(flow).blocks) {
            blocks.append(m_cache.find(block, engineOfFlow));
        }
        return blocks;
    }

    QList<Page> paginated(Flow flow, const PageRooms& rooms)
    {
        QList<Page> pages = paginate(rooms);
        for (Page& page : pages) {
            for (PageItem& item : page.items) {
                item.blockIndex = flowBlocks(flow).numbers[item.blockIndex];
            }
        }
        return pages;
    }

    [[nodiscard]] static qreal heightOf(const QList<PageItem>& items)
    {
        if (items.isEmpty()) {
            return 0;
        }
        return items.last().y + items.last().block->height();
    }

    QList<PageItem> stacked(Flow flow)
    {
        const QList<LaidBlockPointer> blocks = laid(flow, firstForm());
        const qreal left = m_frames.frame(flow, firstForm()).left;
        return paginated(flow, [&](int) { return PageRoom{left, 0, kEndless, &blocks}; }).first().items;
    }

    /// What stands opposite the name ends on its last line.
    void placeHeader()
    {
        m_header = stacked(Flow::Header);
        QList<PageItem> end = stacked(Flow::HeaderEnd);
        const qreal height = std::max({heightOf(m_header), heightOf(end), m_frames.photo().height()});
        const qreal lower = std::max(0.0, heightOf(m_header) - heightOf(end));
        for (PageItem& item : end) {
            item.y += lower;
        }
        m_header += end;
        const HeaderStyle& header = m_style.header;
        m_headerRule = height + header.rule.gap * kTwipsPerPoint;
        const bool ruled = height > 0 && header.rule.position == RulePosition::Below;
        m_headerBottom = (ruled ? m_headerRule + header.rule.width * kTwipsPerPoint : height)
            + (header.background.isValid() ? header.padding * kTwipsPerPoint : 0);
        m_bodyTop = height > 0 ? m_headerBottom + header.after * kTwipsPerPoint : 0;
    }

    [[nodiscard]] QRectF headerRule() const
    {
        const RuleStyle& rule = m_style.header.rule;
        if (rule.position != RulePosition::Below || m_header.isEmpty()) {
            return {};
        }
        return m_frames.headerRule(rule.length * kTwipsPerPoint)
            .translated(0, m_headerRule)
            .adjusted(0, 0, 0, rule.width * kTwipsPerPoint);
    }

    /// The room below `top` on the first page, all of the later ones.
    [[nodiscard]] PageRoom room(int page, qreal top, qreal left, const QList<LaidBlockPointer>& blocks) const
    {
        const qreal begin = page == 0 ? top : m_frames.laterTop();
        return {left, begin, m_frames.area().height() - begin, &blocks};
    }

    /// The top of a sidebar that begins beside the header. PDFium reads across where the header's last line and the
    /// sidebar's first one, which follows it, stand on one height; then the sidebar begins a little lower.
    [[nodiscard]] qreal besideHeader(const QList<LaidBlockPointer>& sidebar) const
    {
        if (sidebar.isEmpty() || m_header.isEmpty()) {
            return 0;
        }
        const PageItem& last = m_header.last();
        const qreal baseLine = last.y + last.block->height() - last.block->lineHeight + last.block->baseLine;
        const qreal apart = std::max(kOneHeight, 0.6 * last.block->lineHeight);
        const qreal first = sidebar.first()->baseLine;
        return std::abs(baseLine - first) < apart ? baseLine + apart - first : 0;
    }

    QList<Page> paginateSidebar()
    {
        const QList<LaidBlockPointer> blocks = laid(Flow::Sidebar, PageForm::WithSidebar);
        const qreal left = m_frames.frame(Flow::Sidebar, PageForm::WithSidebar).left;
        const qreal top = m_style.header.span == HeaderSpan::Page ? m_bodyTop : besideHeader(blocks);
        return paginated(Flow::Sidebar, [&](int page) { return room(page, top, left, blocks); });
    }

    /// Narrow beside the sidebar, wide on the pages it does not reach.
    QList<Page> paginateMain()
    {
        const bool always = m_style.sidebar.pages == SidebarPages::All && m_hasSidebar;
        const QList<LaidBlockPointer> narrow =
            m_hasSidebar ? laid(Flow::Main, PageForm::WithSidebar) : QList<LaidBlockPointer>();
        QList<LaidBlockPointer> wide;
        return paginated(Flow::Main, [&](int page) {
            const bool beside = always || page < m_sidebarPages;
            if (!beside && wide.isEmpty()) {
                wide = laid(Flow::Main, PageForm::Plain);
            }
            const qreal left = m_frames.frame(Flow::Main, beside ? PageForm::WithSidebar : PageForm::Plain).left;
            return room(page, m_bodyTop, left, beside ? narrow : wide);
        });
    }

    /// On the first page the sidebar is read before the main text, which goes on over the page; on later pages after
    /// it, so that what was begun is read to its end.
    Pages merged(const QList<Page>& sidebar, const QList<Page>& main)
    {
        Pages pages;
        pages.size = m_frames.pageSize();
        pages.origin = m_frames.origin();
        pages.area = m_frames.area();
        pages.rightToLeft = m_manuscript.rightToLeft;
        pages.undrawable = m_fonts.undrawable(m_style.text(TextRole::Body), m_characters);
        pages.photo = m_style.header.photo > 0 ? m_photo : QImage();
        pages.photoPlace = m_frames.photo().translated(m_frames.origin());
        const qsizetype count = std::max(sidebar.size(), main.size());
        for (qsizetype i = 0; i < count; ++i) {
            const QList<PageItem> side = i < sidebar.size() ? sidebar[i].items : QList<PageItem>();
            const QList<PageItem> text = i < main.size() ? main[i].items : QList<PageItem>();
            pages.pages.append({{}, i == 0 ? m_header + side + text : text + side});
        }
        return pages;
    }

    const Manuscript& m_manuscript;
    const TemplateStyle& m_style;
    LayoutCache& m_cache;
    QList<Block> m_draft; ///< with columns as wide as the template has them
    bool m_hasSidebar;
    PageFrames m_frames;
    QString m_characters;
    FontFactory m_fonts;
    QImage m_photo;
    std::array<FlowBlocks, kFlowCount> m_flows;
    QList<PageItem> m_header;
    qreal m_headerRule = 0; ///< top of the rule under the header, from the text area's origin
    qreal m_headerBottom = 0;
    qreal m_bodyTop = 0;
    int m_sidebarPages = 0;
};

} // namespace

Pages makePages(const Manuscript& manuscript, const TemplateStyle& style, const RenderOptions& options,
                LayoutCache& cache)
{
    return PageMaker(manuscript, style, options, cache).make();
}

} // namespace cvenhancer::rendering
