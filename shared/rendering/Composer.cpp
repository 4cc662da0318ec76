// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Composer.h"

#include "rendering/SectionComposer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

const QString kSummary = u"summary"_s;

constexpr qreal kMostOfFlow = 1.0 / 3; ///< what a column of dates or names may take of it

/// A section and its key in templates.
struct KeyedSection {
    QString key;
    ManuscriptSection section;
};

class Composer {
public:
    Composer(const Manuscript& manuscript, const TemplateStyle& style, const FlowMeasures& measures)
        : m_manuscript(manuscript)
        , m_style(style)
        , m_measures(measures)
        , m_locale(manuscript.language)
    {
    }

    QList<Block> run()
    {
        composeHeader();
        if (m_style.header.contacts == ContactPlace::Sidebar) {
            composeContactLines(Flow::Sidebar, Alignment::Start);
        }
        const QList<KeyedSection> sections = orderedSections();
        for (const KeyedSection& section : sections) {
            composeSection(section, flowOf(section.key), sections);
        }
        return m_blocks;
    }

private:
    [[nodiscard]] Flow flowOf(const QString& key) const
    {
        return m_style.isInSidebar(key) ? Flow::Sidebar : Flow::Main;
    }
    [[nodiscard]] const TextStyles& textsOf(Flow flow) const
    {
        return flow == Flow::Sidebar ? m_style.sidebarTexts : m_style.texts;
    }

    /// The sidebar's sections stand in the order the template lists them, the others as the CV has them.
    [[nodiscard]] qsizetype rankOf(const QString& key) const
    {
        if (const qsizetype rank = m_style.order.indexOf(key); rank >= 0) {
            return rank;
        }
        return m_style.order.size() + (flowOf(key) == Flow::Sidebar ? m_style.sidebar.sections.indexOf(key) : 0);
    }

    /// The summary first, then the CV's own order; what the template puts first goes before both.
    [[nodiscard]] QList<KeyedSection> orderedSections() const
    {
        QList<KeyedSection> sections;
        if (!m_manuscript.summary.isEmpty()) {
            sections.append({kSummary, {}});
        }
        for (const ManuscriptSection& section : m_manuscript.sections) {
            const bool custom = section.kind == model::SectionKind::Custom;
            sections.append({custom ? u"custom"_s : QString(model::sectionKey(section.kind)), section});
        }
        std::ranges::stable_sort(sections, {}, [this](const KeyedSection& section) { return rankOf(section.key); });
        return sections;
    }

    Block& appendHeaderLine(Flow flow, BlockTag tag, const Run& run, qreal before, Alignment alignment)
    {
        Block block;
        block.tag = tag;
        block.flow = flow;
        block.alignment = alignment;
        block.before = before;
        block.keepWithNext = true;
        const bool capitals = textsOf(flow)[static_cast<std::size_t>(run.role)].capitals;
        if (!run.text.isEmpty()) {
            block.runs = {{capitals ? m_locale.toUpper(run.text) : run.text, run.role, run.href}};
        }
        m_blocks.append(block);
        return m_blocks.last();
    }

    void composeHeader()
    {
        const HeaderStyle& header = m_style.header;
        if (!m_manuscript.name.isEmpty()) {
            appendHeaderLine(Flow::Header, BlockTag::Name, {m_manuscript.name, TextRole::Name, {}}, 0,
                             header.alignment);
        }
        if (!m_manuscript.label.isEmpty()) {
            appendHeaderLine(Flow::Header, BlockTag::Paragraph, {m_manuscript.label, TextRole::Label, {}},
                             header.labelBefore, header.alignment);
        }
        if (!m_manuscript.contacts.isEmpty() && header.contacts == ContactPlace::Line) {
            Block& line =
                appendHeaderLine(Flow::Header, BlockTag::Paragraph, {}, header.contactBefore, header.alignment);
            line.separator = header.separator;
            for (const Piece& piece : m_manuscript.contacts) {
                line.pieces.append(Runs{{piece.text, TextRole::Contact, piece.href}});
            }
        }
        if (header.contacts == ContactPlace::End) {
            composeContactLines(Flow::HeaderEnd, Alignment::End);
        }
    }

    /// One text, so that all lines get smaller together when one of them is too wide.
    void composeContactLines(Flow flow, Alignment alignment)
    {
        if (m_manuscript.contacts.isEmpty()) {
            return;
        }
        Block& lines = appendHeaderLine(flow, BlockTag::Paragraph, {}, 0, alignment);
        lines.keepWithNext = false;
        for (const Piece& piece : m_manuscript.contacts) {
            if (!lines.runs.isEmpty()) {
                lines.runs.append({QString(QChar::LineSeparator), TextRole::Contact, {}});
            }
            lines.runs.append({piece.text, TextRole::Contact, piece.href});
        }
    }

    void composeSection(const KeyedSection& keyed, Flow flow, const QList<KeyedSection>& all)
    {
        const SectionStyle& style = m_style.sectionStyle(keyed.key);
        const bool isSummary = keyed.key == kSummary;
        SectionComposer composer(style, flow, columnsOf(keyed, style, flow, all), textsOf(flow), m_locale);
        if (!isSummary || m_style.summaryHeading) {
            composer.heading(isSummary ? m_manuscript.summaryHeading : keyed.section.heading);
        }
        if (isSummary) {
            composer.paragraphs(m_manuscript.summary);
        } else {
            composer.section(keyed.section);
        }
        m_blocks += composer.take();
    }

    /// Sections with dates in a column of their own share that column, so that all texts begin on one line; a section
    /// without dates keeps to it too, unless its headings stand in a column already.
    SectionColumns columnsOf(const KeyedSection& keyed, const SectionStyle& style, Flow flow,
                             const QList<KeyedSection>& all) const
    {
        SectionColumns columns;
        const HeadingStyle& heading = style.heading;
        columns.heading = heading.position == HeadingPosition::Column ? heading.column + heading.columnGap : 0;
        const bool entries = keyed.section.form == SectionForm::Entries && keyed.key != kSummary;
        const bool aligned = entries || heading.position == HeadingPosition::Above;
        if (style.entry.dates == DatePosition::Column && aligned) {
            columns.lead = dateColumn(style, flow, all);
            columns.leadGap = style.entry.columnGap;
        } else if (style.groups.form == GroupForm::Matrix && hasNames(keyed.section)) {
            columns.lead = nameColumn(keyed.section, style.groups, flow);
            columns.leadGap = style.groups.columnGap;
        }
        return columns;
    }

    /// Whether a matrix would have anything in its column of names.
    static bool hasNames(const ManuscriptSection& section)
    {
        return std::ranges::any_of(section.entries, [&section](const ManuscriptEntry& entry) {
            const bool text = section.form == SectionForm::Pairs ? !entry.level.isEmpty() : !entry.lists.isEmpty();
            return section.form != SectionForm::Entries && text && !entry.title.isEmpty();
        });
    }

    [[nodiscard]] qreal dateColumn(const SectionStyle& style, Flow flow, const QList<KeyedSection>& all) const
    {
        QList<Runs> dates;
        for (const KeyedSection& keyed : all) {
            for (const ManuscriptEntry& entry : keyed.section.entries) {
                if (keyed.section.form == SectionForm::Entries && flowOf(keyed.key) == flow && !entry.dates.isEmpty()) {
                    dates.append(Runs{{entry.dates, TextRole::Date, {}}});
                }
            }
        }
        return widest(dates, style.entry.column, flow);
    }

    [[nodiscard]] qreal nameColumn(const ManuscriptSection& section, const GroupStyle& groups, Flow flow) const
    {
        QList<Runs> names;
        for (const ManuscriptEntry& group : section.entries) {
            const QString level =
                group.level.isEmpty() || section.form == SectionForm::Pairs ? QString() : u" ("_s + group.level + u')';
            names.append(Runs{{group.title + level + u':', TextRole::Group, {}}});
        }
        return widest(names, groups.column, flow);
    }

    /// As wide as the widest text, at least `least`, and never more than the flow bears.
    [[nodiscard]] qreal widest(const QList<Runs>& texts, qreal least, Flow flow) const
    {
        const FlowMeasure& measure = m_measures[static_cast<std::size_t>(flow)];
        if (!measure.widthOf) {
            return least;
        }
        qreal width = least;
        for (const Runs& text : texts) {
            width = std::max(width, measure.widthOf(text) + 0.1);
        }
        return std::min(width, std::max(least, measure.width * kMostOfFlow));
    }

    const Manuscript& m_manuscript;
    const TemplateStyle& m_style;
    const FlowMeasures& m_measures;
    QLocale m_locale;
    QList<Block> m_blocks;
};

} // namespace

QList<Block> compose(const Manuscript& manuscript, const TemplateStyle& style, const FlowMeasures& measures)
{
    return Composer(manuscript, style, measures).run();
}

} // namespace cvenhancer::rendering
