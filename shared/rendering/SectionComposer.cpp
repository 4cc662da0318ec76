// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/SectionComposer.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr QStringView kDot = u" · "; // keeps apart what has commas of its own

QString nameOf(const ManuscriptEntry& group)
{
    return group.title.isEmpty() ? group.level : group.title;
}

/// "Databases (good)" in the look of names.
Runs namedRuns(const ManuscriptEntry& group)
{
    Runs runs{{nameOf(group), TextRole::Group, {}}};
    if (!group.title.isEmpty() && !group.level.isEmpty()) {
        runs.append({u" ("_s + group.level + u')', TextRole::Detail, {}});
    }
    return runs;
}

/// The same before keywords: with a colon, without which programs take the name for a keyword.
Runs labelRuns(const ManuscriptEntry& group)
{
    return namedRuns(group) + Runs{{u":"_s, TextRole::Detail, {}}};
}

/// "German (C1)": the level is what one looks for, so it is set as text.
Runs pairOf(const ManuscriptEntry& entry)
{
    if (entry.title.isEmpty()) {
        return {{entry.level, TextRole::Body, {}}};
    }
    Runs piece{{entry.title, TextRole::Group, {}}};
    if (!entry.level.isEmpty()) {
        piece.append({u" ("_s + entry.level + u')', TextRole::Body, {}});
    }
    return piece;
}

QStringList keywordsOf(const ManuscriptEntry& group)
{
    return group.lists.isEmpty() ? QStringList() : group.lists.first().items;
}

/// The parts that are there, with dots between them.
Runs dotted(const QList<Run>& parts)
{
    Runs runs;
    for (const Run& part : parts) {
        if (!part.text.isEmpty()) {
            runs += runs.isEmpty() ? Runs{part} : Runs{{kDot.toString(), TextRole::Organisation, {}}, part};
        }
    }
    return runs;
}

/// "Larkfield Payments · London · larkfield.example.com"
QList<Run> whereOf(const ManuscriptEntry& entry)
{
    return {{entry.organisation, TextRole::Organisation, {}},
            {entry.place, TextRole::Organisation, {}},
            {entry.link.text, TextRole::Organisation, entry.link.href}};
}

} // namespace

SectionComposer::SectionComposer(const SectionStyle& style, Flow flow, const SectionColumns& columns,
                                 const TextStyles& texts, const QLocale& locale)
    : m_style(style)
    , m_flow(flow)
    , m_columns(columns)
    , m_texts(texts)
    , m_locale(locale)
{
}

Runs SectionComposer::inCase(Runs runs) const
{
    for (Run& run : runs) {
        if (m_texts[static_cast<std::size_t>(run.role)].capitals) {
            run.text = m_locale.toUpper(run.text);
        }
    }
    return runs;
}

Block& SectionComposer::append(BlockTag tag, const Runs& runs, qreal before, qreal indent)
{
    Block block;
    block.tag = tag;
    block.flow = m_flow;
    block.runs = inCase(runs);
    block.before = m_first ? 0 : before;
    block.indent = indent;
    block.keepTogether = m_flow == Flow::Sidebar;
    if (m_heading) {
        block.before = m_style.heading.before;
        block.leads.append(*std::exchange(m_heading, std::nullopt));
        block.rule = m_style.heading.rule;
    }
    m_first = m_first && tag == BlockTag::Heading;
    m_blocks.append(block);
    return m_blocks.last();
}

void SectionComposer::heading(const QString& text)
{
    const HeadingStyle& heading = m_style.heading;
    const Runs runs{{text, TextRole::Heading, {}}};
    if (heading.position == HeadingPosition::Column) {
        m_heading = Lead{inCase(runs), BlockTag::Heading, 0, heading.column};
        return;
    }
    Block& block = append(BlockTag::Heading, runs, 0, 0);
    block.before = heading.before;
    block.after = heading.after;
    block.alignment = heading.alignment;
    block.rule = heading.rule;
    block.band = heading.band;
    if (heading.band.colour.isValid()) {
        block.indent = heading.band.inset;
        block.before += heading.band.padding;
        block.after += heading.band.padding;
    }
    block.keepWithNext = true;
}

void SectionComposer::paragraphs(const QStringList& paragraphs)
{
    bodyParagraphs(paragraphs, m_columns.text());
}

void SectionComposer::bodyParagraphs(const QStringList& paragraphs, qreal indent)
{
    for (const QString& paragraph : paragraphs) {
        append(BlockTag::Paragraph, {{paragraph, TextRole::Body, {}}}, m_style.entry.paragraphBefore, indent);
    }
}

void SectionComposer::section(const ManuscriptSection& section)
{
    switch (section.form) {
    case SectionForm::Groups:
        groups(section);
        break;
    case SectionForm::Pairs:
        pairs(section);
        break;
    case SectionForm::Entries:
        for (const ManuscriptEntry& shown : section.entries) {
            entry(shown, m_style.entry.before);
        }
    }
}

qreal SectionComposer::entryIndent() const
{
    const bool railed = m_style.entry.rail.colour.isValid() && m_columns.lead <= 0;
    return m_columns.text() + (railed ? m_style.entry.columnGap : 0);
}

void SectionComposer::entry(const ManuscriptEntry& entry, qreal before)
{
    const qsizetype first = m_blocks.size();
    entryTitle(entry, before);
    for (qsizetype i = first; i < m_blocks.size(); ++i) {
        m_blocks[i].keepWithNext = true;
        m_blocks[i].keepTogether = true;
    }
    entryBody(entry);
    m_blocks.last().keepWithNext = false;
    if (m_style.entry.rail.colour.isValid()) {
        for (qsizetype i = first; i < m_blocks.size(); ++i) {
            m_blocks[i].rail = m_style.entry.rail;
            m_blocks[i].railAt = entryIndent() - m_style.entry.columnGap / 2;
        }
    }
}

void SectionComposer::entryTitle(const ManuscriptEntry& entry, qreal before)
{
    const EntryStyle& style = m_style.entry;
    const Run dates{entry.dates, TextRole::Date, {}};
    const QList<Run> where = whereOf(entry);
    const bool onOneLine = style.form == EntryForm::Line;
    const Runs title{{entry.title, TextRole::Title, {}}};
    Block& block = append(BlockTag::EntryTitle, onOneLine ? dotted(title + where) : title, before, entryIndent());
    if (!entry.dates.isEmpty() && style.dates == DatePosition::Column) {
        block.leads.append({inCase({dates}), BlockTag::Paragraph, m_columns.heading, m_columns.lead});
    } else if (!entry.dates.isEmpty() && style.dates == DatePosition::End) {
        block.aside = inCase({dates});
    }
    QList<Run> below = onOneLine ? QList<Run>() : where;
    if (style.dates == DatePosition::Inline) {
        below.append(dates);
    }
    if (const Runs runs = dotted(below); !runs.isEmpty()) {
        append(BlockTag::Paragraph, runs, 0, entryIndent());
    }
    if (style.dates == DatePosition::Below && !entry.dates.isEmpty()) {
        append(BlockTag::Paragraph, {dates}, 0, entryIndent());
    }
}

void SectionComposer::entryBody(const ManuscriptEntry& entry)
{
    bodyParagraphs(entry.paragraphs, entryIndent());
    for (const QString& bullet : entry.bullets) {
        Block& block = append(BlockTag::ListItem, {{bullet, TextRole::Body, {}}}, m_style.list.before, entryIndent());
        block.bullet = m_style.list.bullet;
        block.indent += m_style.list.indent;
    }
    for (const LabelledList& list : entry.lists) {
        labelledList(list);
    }
}

void SectionComposer::labelledList(const LabelledList& list)
{
    Runs runs;
    if (!list.label.isEmpty()) {
        runs.append({list.label + u": "_s, TextRole::Detail, {}}); // in bold it would read as a title
    }
    runs.append({list.items.join(u", "_s), TextRole::Body, {}});
    append(BlockTag::Paragraph, runs, m_style.entry.paragraphBefore, entryIndent());
}

qreal SectionComposer::groupBefore() const
{
    return m_style.groups.before;
}

/// Groups that are only a name share a line.
void SectionComposer::groups(const ManuscriptSection& section)
{
    if (m_style.groups.form == GroupForm::Inline) {
        inlineGroups(section);
        return;
    }
    if (m_style.groups.form == GroupForm::Grid) {
        gridOfGroups(section);
        return;
    }
    QStringList bare;
    const auto flush = [&] {
        if (!bare.isEmpty()) {
            append(BlockTag::Paragraph, {{bare.join(u", "_s), TextRole::Body, {}}}, groupBefore(), m_columns.text());
            bare.clear();
        }
    };
    for (const ManuscriptEntry& each : section.entries) {
        if (each.lists.isEmpty()) {
            const QString level =
                each.title.isEmpty() || each.level.isEmpty() ? QString() : u" ("_s + each.level + u')';
            bare.append(nameOf(each) + level);
            continue;
        }
        flush();
        group(each);
    }
    flush();
}

void SectionComposer::group(const ManuscriptEntry& group)
{
    const QStringList keywords = keywordsOf(group);
    const Runs text{{keywords.join(u", "_s), TextRole::Body, {}}};
    const bool named = !nameOf(group).isEmpty();
    switch (m_style.groups.form) {
    case GroupForm::Matrix:
        matrixRow(named ? labelRuns(group) : Runs(), text);
        return;
    case GroupForm::List:
        nameAbove(group);
        for (const QString& keyword : keywords) {
            append(BlockTag::ListItem, {{keyword, TextRole::Body, {}}}, m_style.list.before, m_columns.text());
        }
        return;
    case GroupForm::Chips: {
        nameAbove(group);
        Block& block = append(BlockTag::Paragraph, {}, named ? 0 : groupBefore(), m_columns.text());
        block.separator = m_style.groups.separator;
        for (const QString& keyword : keywords) {
            block.pieces.append(Runs{{keyword, TextRole::Body, {}}});
        }
        return;
    }
    default: {
        const Runs space = named ? Runs{{u" "_s, TextRole::Detail, {}}} : Runs();
        append(BlockTag::Paragraph, (named ? labelRuns(group) : Runs()) + space + text, groupBefore(),
               m_columns.text());
    }
    }
}

void SectionComposer::nameAbove(const ManuscriptEntry& group)
{
    if (!nameOf(group).isEmpty()) {
        append(BlockTag::Paragraph, labelRuns(group), groupBefore(), m_columns.text()).keepWithNext = true;
    }
}

void SectionComposer::inlineGroups(const ManuscriptSection& section)
{
    Runs runs;
    for (const ManuscriptEntry& group : section.entries) {
        if (!runs.isEmpty()) {
            runs.append({m_style.groups.separator, TextRole::Detail, {}});
        }
        const QString keywords = keywordsOf(group).join(u", "_s);
        if (keywords.isEmpty()) {
            runs += namedRuns(group);
            continue;
        }
        runs += nameOf(group).isEmpty() ? Runs() : labelRuns(group) + Runs{{u" "_s, TextRole::Detail, {}}};
        runs.append({keywords, TextRole::Body, {}});
    }
    append(BlockTag::Paragraph, runs, groupBefore(), m_columns.text());
}

void SectionComposer::matrixRow(const Runs& name, const Runs& text)
{
    Block& block = append(BlockTag::Paragraph, text, groupBefore(), m_columns.text());
    if (!name.isEmpty()) {
        block.leads.append({inCase(name), BlockTag::Paragraph, m_columns.heading, m_columns.lead});
    }
}

void SectionComposer::grid(const QList<Runs>& cells)
{
    const int columns = m_style.groups.columns;
    for (qsizetype from = 0; from < cells.size(); from += columns) {
        Block& block = append(BlockTag::Paragraph, {}, groupBefore(), m_columns.text());
        block.cellCount = columns;
        block.cellGap = m_style.groups.columnGap;
        block.keepTogether = true;
        for (const Runs& cell : cells.mid(from, columns)) {
            block.cells.append(inCase(cell));
        }
    }
}

void SectionComposer::gridOfGroups(const ManuscriptSection& section)
{
    QList<Runs> cells;
    for (const ManuscriptEntry& group : section.entries) {
        const QString keywords = keywordsOf(group).join(u", "_s);
        Runs cell = nameOf(group).isEmpty() ? Runs() : keywords.isEmpty() ? namedRuns(group) : labelRuns(group);
        if (!cell.isEmpty() && !keywords.isEmpty()) {
            cell.append({QString(QChar::LineSeparator), TextRole::Body, {}});
        }
        cell.append({keywords, TextRole::Body, {}});
        cells.append(cell);
    }
    grid(cells);
}

void SectionComposer::pairs(const ManuscriptSection& section)
{
    QList<Runs> pieces;
    for (const ManuscriptEntry& pair : section.entries) {
        pieces.append(pairOf(pair));
    }
    switch (m_style.groups.form) {
    case GroupForm::Grid:
        grid(pieces);
        return;
    case GroupForm::List:
        for (const Runs& piece : pieces) {
            append(BlockTag::ListItem, piece, m_style.list.before, m_columns.text());
        }
        return;
    case GroupForm::Matrix:
        for (const ManuscriptEntry& pair : section.entries) {
            const bool both = !pair.title.isEmpty() && !pair.level.isEmpty();
            matrixRow(both ? Runs{{pair.title, TextRole::Group, {}}} : Runs(),
                      {{both ? pair.level : nameOf(pair), TextRole::Body, {}}});
        }
        return;
    default: {
        Block& block = append(BlockTag::Paragraph, {}, groupBefore(), m_columns.text());
        block.pieces = pieces;
        block.separator = m_style.groups.separator;
    }
    }
}

} // namespace cvenhancer::rendering
