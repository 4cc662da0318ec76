// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Composer.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

Run linkRun(const Piece& piece, TextRole role)
{
    return {piece.text, role, piece.href};
}

class Composer {
public:
    Composer(const Manuscript& manuscript, const TemplateStyle& style)
        : m_manuscript(manuscript)
        , m_style(style)
        , m_locale(manuscript.language)
        , m_contentIndent(style.entry.dates == DatePosition::Column ? style.entry.column + style.entry.columnGap : 0)
    {
    }

    QList<Block> run()
    {
        composeHeader();
        composeSummary();
        for (const ManuscriptSection& section : m_manuscript.sections) {
            composeSection(section);
        }
        return m_blocks;
    }

private:
    Block& append(BlockTag tag, const Runs& runs, qreal before)
    {
        Block block;
        block.tag = tag;
        for (const Run& run : runs) {
            block.runs.append({inCase(run), run.role, run.href});
        }
        block.before = before;
        m_blocks.append(block);
        return m_blocks.last();
    }

    Block& appendContent(BlockTag tag, const Runs& runs, qreal before)
    {
        Block& block = append(tag, runs, before);
        block.indent = m_contentIndent;
        return block;
    }

    [[nodiscard]] QString inCase(const Run& run) const
    {
        return m_style.text(run.role).capitals ? m_locale.toUpper(run.text) : run.text;
    }

    void composeHeader()
    {
        const HeaderStyle& header = m_style.header;
        if (!m_manuscript.name.isEmpty()) {
            appendHeaderLine(BlockTag::Name, {{m_manuscript.name, TextRole::Name, {}}}, 0);
        }
        if (!m_manuscript.label.isEmpty()) {
            appendHeaderLine(BlockTag::Paragraph, {{m_manuscript.label, TextRole::Label, {}}}, header.labelBefore);
        }
        if (!m_manuscript.contacts.isEmpty()) {
            Block& contacts = appendHeaderLine(BlockTag::Paragraph, {}, header.contactBefore);
            contacts.separator = header.separator;
            for (const Piece& piece : m_manuscript.contacts) {
                contacts.pieces.append({linkRun(piece, TextRole::Contact)});
            }
        }
        if (!m_blocks.isEmpty()) {
            m_blocks.last().rule = header.rule;
            m_blocks.last().after = header.after;
            m_blocks.last().keepWithNext = false;
        }
    }

    Block& appendHeaderLine(BlockTag tag, const Runs& runs, qreal before)
    {
        Block& block = append(tag, runs, before);
        block.alignment = m_style.header.alignment;
        block.keepWithNext = true;
        return block;
    }

    void composeSummary()
    {
        if (m_manuscript.summary.isEmpty()) {
            return;
        }
        if (m_style.summaryHeading) {
            appendHeading(m_manuscript.summaryHeading);
        }
        appendParagraphs(m_manuscript.summary, 0);
    }

    void appendHeading(const QString& text)
    {
        Block& block = append(BlockTag::Heading, {{text, TextRole::Heading, {}}}, m_style.heading.before);
        block.after = m_style.heading.after;
        block.rule = m_style.heading.rule;
        block.keepWithNext = true;
    }

    void composeSection(const ManuscriptSection& section)
    {
        appendHeading(section.heading);
        switch (section.form) {
        case SectionForm::Groups:
            composeGroups(section);
            break;
        case SectionForm::Pairs:
            composePairs(section);
            break;
        case SectionForm::Entries:
            for (qsizetype i = 0; i < section.entries.size(); ++i) {
                composeEntry(section.entries[i], i == 0 ? 0 : m_style.entry.before);
            }
        }
    }

    void composeEntry(const ManuscriptEntry& entry, qreal before)
    {
        const qsizetype first = m_blocks.size();
        Block& title = appendContent(BlockTag::EntryTitle, {{entry.title, TextRole::Title, {}}}, before);
        title.asidePosition = m_style.entry.dates;
        title.keepTogether = true;
        if (!entry.dates.isEmpty()) {
            title.aside = {{entry.dates, TextRole::Date, {}}};
        }
        const qreal gap = m_style.entry.paragraphBefore;
        if (const Runs where = whereOf(entry); !where.isEmpty()) {
            appendContent(BlockTag::Paragraph, where, 0).keepTogether = true;
        }
        for (qsizetype i = first; i < m_blocks.size(); ++i) {
            m_blocks[i].keepWithNext = true;
        }
        appendParagraphs(entry.paragraphs, gap);
        for (const QString& bullet : entry.bullets) {
            appendBullet(bullet);
        }
        for (const LabelledList& list : entry.lists) {
            appendList(list, gap);
        }
        m_blocks.last().keepWithNext = false;
    }

    /// "Larkfield Payments · London · larkfield.example.com": the dots keep apart what has commas of its own.
    static Runs whereOf(const ManuscriptEntry& entry)
    {
        Runs runs;
        const QList<Run> parts{{entry.organisation, TextRole::Organisation, {}},
                               {entry.place, TextRole::Organisation, {}},
                               linkRun(entry.link, TextRole::Organisation)};
        for (const Run& part : parts) {
            if (!part.text.isEmpty()) {
                runs += runs.isEmpty() ? Runs{part} : Runs{{u" · "_s, TextRole::Organisation, {}}, part};
            }
        }
        return runs;
    }

    void appendParagraphs(const QStringList& paragraphs, qreal before)
    {
        for (const QString& paragraph : paragraphs) {
            appendContent(BlockTag::Paragraph, {{paragraph, TextRole::Body, {}}}, before);
            before = m_style.entry.paragraphBefore;
        }
    }

    void appendBullet(const QString& text)
    {
        Block& block = appendContent(BlockTag::ListItem, {{text, TextRole::Body, {}}}, m_style.list.before);
        block.bullet = m_style.list.bullet;
        block.indent += m_style.list.indent;
    }

    void appendList(const LabelledList& list, qreal before)
    {
        Runs runs;
        if (!list.label.isEmpty()) {
            runs.append({list.label + u": "_s, TextRole::Detail, {}}); // in bold it would read as a title
        }
        runs.append({list.items.join(u", "_s), TextRole::Body, {}});
        appendContent(BlockTag::Paragraph, runs, before);
    }

    /// "Databases (good): PostgreSQL, SQLite" on lines of their own; groups that are only a name share a line.
    void composeGroups(const ManuscriptSection& section)
    {
        QStringList bare;
        qreal before = 0;
        const auto flush = [&] {
            if (!bare.isEmpty()) {
                appendContent(BlockTag::Paragraph, {{bare.join(u", "_s), TextRole::Body, {}}}, before);
                before = m_style.list.before;
                bare.clear();
            }
        };
        for (const ManuscriptEntry& group : section.entries) {
            const QString level = group.level.isEmpty() ? QString() : u" ("_s + group.level + u')';
            if (group.lists.isEmpty()) {
                bare.append(group.title.isEmpty() ? group.level : group.title + level);
                continue;
            }
            flush();
            Runs runs;
            if (const QString name = group.title.isEmpty() ? group.level : group.title; !name.isEmpty()) {
                runs.append({name, TextRole::Group, {}});
                runs.append({(group.title.isEmpty() ? QString() : level) + u": "_s, TextRole::Detail, {}});
            }
            runs.append({group.lists.first().items.join(u", "_s), TextRole::Body, {}});
            appendContent(BlockTag::Paragraph, runs, before);
            before = m_style.list.before;
        }
        flush();
    }

    void composePairs(const ManuscriptSection& section)
    {
        Block& block = appendContent(BlockTag::Paragraph, {}, 0);
        block.separator = m_style.header.separator;
        for (const ManuscriptEntry& entry : section.entries) {
            block.pieces.append(entry.title.isEmpty() ? Runs{{entry.level, TextRole::Body, {}}} : pairOf(entry));
        }
    }

    static Runs pairOf(const ManuscriptEntry& entry)
    {
        Runs piece{{entry.title, TextRole::Group, {}}};
        if (!entry.level.isEmpty()) {
            piece.append({u" ("_s + entry.level + u')', TextRole::Body, {}});
        }
        return piece;
    }

    const Manuscript& m_manuscript;
    const TemplateStyle& m_style;
    QLocale m_locale;
    qreal m_contentIndent;
    QList<Block> m_blocks;
};

} // namespace

QList<Block> compose(const Manuscript& manuscript, const TemplateStyle& style)
{
    return Composer(manuscript, style).run();
}

QList<Runs> columnDates(const Manuscript& manuscript)
{
    QList<Runs> dates;
    for (const ManuscriptSection& section : manuscript.sections) {
        for (const ManuscriptEntry& entry : section.entries) {
            if (section.form == SectionForm::Entries && !entry.dates.isEmpty()) {
                dates.append({{entry.dates, TextRole::Date, {}}});
            }
        }
    }
    return dates;
}

} // namespace cvenhancer::rendering
