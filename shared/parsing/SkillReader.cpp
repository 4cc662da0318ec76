// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/SkillReader.h"

#include "parsing/Normaliser.h"

#include <QRegularExpression>

#include <cmath>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;
using model::Entry;
using model::Field;
using model::Item;

namespace {

struct Group {
    QString name;
    QStringList keywords;
};

/// Splits at commas, semicolons, "|", "·" and bullets outside brackets.
QStringList splitKeywords(const QString& text)
{
    QStringList items;
    QString item;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        const bool sign = QStringView(u",;|·•‣●∙▪").contains(c);
        const bool decimal = c == u',' && i > 0 && i + 1 < text.size() && text.at(i - 1).isDigit() && text.at(i + 1).isDigit();
        if (sign && depth <= 0 && !decimal) {
            items << item;
            item.clear();
        } else {
            item += c;
        }
    }
    items << item;
    QStringList clean;
    for (const QString& raw : std::as_const(items)) {
        QString trimmed = raw.trimmed();
        while (trimmed.endsWith(u'.') && trimmed.size() > 3) {
            trimmed.chop(1);
        }
        const bool words = std::any_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (words) {
            clean << trimmed;
        }
    }
    return clean;
}

bool isSameGroupLook(const Part& a, const Part& b)
{
    return a.bold == b.bold && a.italic == b.italic && a.colour == b.colour && std::abs(a.size - b.size) < 0.06 * a.size;
}

bool isLevelWord(const QString& text)
{
    static const QStringList words { u"master"_s, u"expert"_s, u"advanced"_s, u"intermediate"_s, u"beginner"_s, u"basic"_s,
        u"proficient"_s, u"competent"_s, u"experienced"_s, u"fortgeschritten"_s, u"experte"_s, u"avance"_s, u"avanzado"_s,
        u"avanzato"_s, u"avancado"_s, u"gevorderd"_s, u"zaawansowany"_s, u"skilled"_s, u"novice"_s, u"level"_s, u"experte"_s, u"sehr gut"_s, u"grundkenntnisse"_s, u"experto"_s, u"esperto"_s, u"especialista"_s, u"ekspert"_s };
    return words.contains(foldKey(text));
}

bool isTableHead(const QString& text);

/// Name and keywords of a line with a colon or a label cell.
bool readNamed(const Block& block, Group& group)
{
    const QString& text = block.text;
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && colon < 60 && text.left(colon).count(u',') == 0 && colon + 1 < text.size() && !text.mid(colon + 1).startsWith(u"//")) {
        group = { text.left(colon).trimmed(), splitKeywords(text.mid(colon + 1)) };
        return true;
    }
    const QList<Part>& parts = block.first().parts;
    const bool labelCell = parts.size() > 1 && parts.first().cell == 0 && parts.at(1).cell == 1 && parts.last().cell == 1;
    const bool boldLabel = parts.size() > 1 && !isSameGroupLook(parts.first(), parts.at(1)) && parts.first().bold;
    if ((labelCell || boldLabel) && text.startsWith(parts.first().text) && !parts.first().text.contains(u',')
        && (labelCell ? text.mid(parts.first().text.size()).contains(u',') || !isSameGroupLook(parts.first(), parts.at(1)) : true)) {
        QString rest = text.mid(parts.first().text.size());
        group = { trimSeparators(parts.first().text), splitKeywords(trimSeparators(rest)) };
        return !group.keywords.isEmpty();
    }
    return false;
}

QStringList cellsOf(const Block& block)
{
    QStringList cells;
    int cell = -1;
    for (const Line& line : block.lines) {
        for (const Part& part : line.parts) {
            const bool fresh = cells.isEmpty() || part.cell != cell || &line != &block.lines.first();
            if (fresh && !(part.cell == 0 && &line != &block.lines.first() && !cells.isEmpty() && line.parts.size() == 1 && block.first().parts.last().cell == 0)) {
                cells << part.text;
            } else {
                cells.last() = joinText(cells.last(), part.text);
            }
            cell = part.cell;
        }
    }
    return cells;
}

/// A line that looks unlike the lines after it and has no list in it names the group below.
bool isGroupName(const QList<Block>& blocks, qsizetype i)
{
    if (i + 1 >= blocks.size()) {
        return false;
    }
    const Block& block = blocks.at(i);
    const Block& next = blocks.at(i + 1);
    if (block.bullet || block.text.contains(u',') || block.first().parts.last().cell > 0 || block.sentence) {
        return false;
    }
    if (next.bullet) {
        return true;
    }
    const Part& a = block.first().parts.first();
    const Part& b = next.first().parts.first();
    const bool stronger = a.bold && !b.bold;
    const bool bigger = a.size > 1.06 * b.size;
    const bool caps = block.first().caps && !next.first().caps && block.text.size() > 3;
    const bool coloured = a.colour != b.colour;
    const bool rightAligned = std::abs(block.first().parts.last().right - next.first().parts.last().right) < 2;
    const bool outdented = a.left < b.left - 6 && !rightAligned && !next.first().startsFlow;
    return stronger || bigger || caps || (coloured && !b.bold) || outdented;
}

/// A list of short lines that the block builder took for one wrapped text: one block a line.
QList<Block> splitTagLists(const QList<Block>& blocks)
{
    QList<Block> split;
    for (const Block& block : blocks) {
        const bool tags = block.lines.size() > 1 && !block.text.contains(u',') && !block.text.contains(u':')
            && std::all_of(block.lines.cbegin(), block.lines.cend(), [](const Line& line) {
                   return line.words.size() <= 3 && line.text.front().isUpper() && line.parts.last().cell == 0;
               });
        if (!tags) {
            split << block;
            continue;
        }
        for (const Line& line : block.lines) {
            Block one = block;
            one.lines = { line };
            one.text = line.text;
            split << one;
        }
    }
    return split;
}

QList<Group> readGroups(const QList<Block>& blocks)
{
    QList<Group> groups;
    bool open = false; // a group name waits for keywords
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks.at(i);
        Group group;
        if (readNamed(block, group)) {
            groups << group;
            open = true;
            continue;
        }
        if (isGroupName(blocks, i)) {
            groups << Group { block.text, {} };
            open = true;
            continue;
        }
        QStringList keywords;
        const QStringList cells = cellsOf(block);
        for (const QString& cell : cells) {
            keywords += splitKeywords(cell);
        }
        keywords.removeIf([](const QString& word) { return isLevelWord(word) || isTableHead(word); });
        if (!open) {
            groups << Group();
            open = true;
        }
        QStringList& target = groups.last().keywords;
        const bool wraps = !block.first().startsFlow && !target.isEmpty() && !keywords.isEmpty() && keywords.first().front().isLower()
            && !block.bullet && i > 0 && !blocks.at(i - 1).text.endsWith(u',') && blocks.at(i - 1).text.contains(u',');
        if (wraps) {
            target.last() = joinText(target.last(), keywords.takeFirst());
        }
        target += keywords;
    }
    return groups;
}

Entry entryOf(const Group& group)
{
    Entry entry;
    entry.setText(Field::Name, group.name);
    QList<Item> items;
    for (const QString& keyword : group.keywords) {
        items << Item { {}, keyword, true };
    }
    if (!items.isEmpty()) {
        entry.lists.insert(Field::Keywords, items);
    }
    return entry;
}

struct Spoken {
    QString language;
    QString fluency;
};

QString withoutStars(QString text)
{
    static const QRegularExpression stars(u"[★☆●○◉◯■□▪▫⬤✩✭]+|\\b\\d\\s?/\\s?\\d\\b"_s);
    return text.remove(stars).simplified();
}

Spoken readSpoken(const QString& raw)
{
    const QString text = withoutStars(raw);
    static const QRegularExpression bracket(u"^([^(\\[]+?)\\s*[(\\[](.+)[)\\]]\\s*$"_s);
    static const QRegularExpression sign(u"\\s*[:|·]\\s*|\\s+[–—-]\\s+|,\\s+"_s);
    const auto match = sign.match(text);
    const qsizetype bracketAt = text.indexOf(u'(');
    const bool signFirst = match.hasMatch() && match.capturedStart() > 0 && match.capturedStart() < bracketAt; // "English – fluent (C1)"
    if (const auto inside = bracket.match(text); inside.hasMatch() && !signFirst) {
        return { trimSeparators(inside.captured(1)), inside.captured(2).trimmed() };
    }
    if (match.hasMatch() && match.capturedStart() > 0) {
        return { trimSeparators(text.left(match.capturedStart())), trimSeparators(text.mid(match.capturedEnd())) };
    }
    const QStringList words = text.split(u' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString rest = QStringList(words.mid(i)).join(u' ');
        if (vocabulary::isFluency(rest)) {
            return { QStringList(words.mid(0, i)).join(u' '), rest };
        }
    }
    return { trimSeparators(text), {} };
}

/// "English (Native), Igbo (Intermediate)", but not "English, fluent".
QStringList spokenPieces(const QString& text)
{
    static const QRegularExpression betweenBrackets(u"\\)\\s+(?=\\p{Lu})"_s);
    QString separated = text;
    const QStringList pieces = splitKeywords(separated.replace(betweenBrackets, u"), "_s));
    QStringList joined;
    for (const QString& piece : pieces) {
        const bool own = !vocabulary::isFluency(piece) && vocabulary::isFluency(readSpoken(piece).fluency); // "niemiecki – A2"
        if (!joined.isEmpty() && !own && (vocabulary::isFluency(piece) || piece.front().isLower())) {
            joined.last() += u", "_s + piece;
        } else {
            joined << piece;
        }
    }
    return joined;
}

/// The head of a table's columns.
bool isTableHead(const QString& text)
{
    static const QStringList words { u"language"_s, u"level"_s, u"sprache"_s, u"niveau"_s, u"langue"_s, u"idioma"_s, u"nivel"_s, u"lingua"_s, u"livello"_s,
        u"taal"_s, u"jezyk"_s, u"poziom"_s, u"sprak"_s, u"niva"_s, u"skill"_s, u"proficiency"_s };
    return words.contains(foldKey(text));
}

void addSpoken(QList<Spoken>& spoken, const QString& text)
{
    const QStringList pieces = spokenPieces(text);
    for (const QString& piece : pieces) {
        const Spoken one = readSpoken(piece);
        const bool levelOnly = vocabulary::isFluencyPhrase(piece)
            || (vocabulary::isFluency(piece) && (one.fluency.isEmpty() || vocabulary::isFluency(one.language)));
        if (levelOnly) {
            if (!spoken.isEmpty() && spoken.last().fluency.isEmpty()) {
                spoken.last().fluency = piece;
            }
        } else if (!one.language.isEmpty() && vocabulary::heading(one.language) != HeadingKind::Languages && !isTableHead(one.language)) {
            spoken << one;
        }
    }
}

QList<Entry> entriesOf(const QList<Spoken>& spoken)
{
    QList<Entry> entries;
    for (const Spoken& one : spoken) {
        Entry entry;
        entry.setText(Field::Language, one.language);
        entry.setText(Field::Fluency, one.fluency);
        entries << entry;
    }
    return entries;
}

} // namespace

QList<Entry> readSkills(const QList<Block>& blocks)
{
    QList<Entry> entries;
    const QList<Group> groups = readGroups(splitTagLists(blocks));
    for (const Group& group : groups) {
        if (!group.name.isEmpty() || !group.keywords.isEmpty()) {
            entries << entryOf(group);
        }
    }
    return entries;
}

QList<Entry> readLanguages(const QList<Block>& blocks)
{
    QList<Spoken> spoken;
    for (const Block& block : blocks) {
        QStringList cells;
        for (const Part& part : block.first().parts) {
            cells << part.text;
        }
        const bool styled = block.lines.size() == 1 && cells.size() == 2 && !cells.at(0).contains(u',') && !cells.at(0).contains(u'(') && !cells.at(1).contains(u',');
        const bool grid = block.lines.size() == 1 && block.first().parts.last().cell > 0 && cells.size() > 1;
        if (styled && !vocabulary::isFluency(cells.at(0)) && (vocabulary::isFluency(cells.at(1)) || !grid)) {
            spoken << Spoken { trimSeparators(cells.at(0)), trimSeparators(cells.at(1)).remove(u'(').remove(u')') };
        } else if (grid) {
            const bool levels = std::all_of(cells.cbegin(), cells.cend(), [](const QString& c) { return vocabulary::isFluency(c); });
            if (levels && spoken.size() >= cells.size()) {
                for (qsizetype i = 0; i < cells.size(); ++i) {
                    spoken[spoken.size() - cells.size() + i].fluency = cells.at(i);
                }
            } else {
                for (const QString& cell : std::as_const(cells)) {
                    addSpoken(spoken, cell);
                }
            }
        } else {
            addSpoken(spoken, block.text);
        }
    }
    return entriesOf(spoken);
}

QList<Entry> readLanguageList(const QStringList& texts)
{
    QList<Spoken> spoken;
    for (const QString& text : texts) {
        addSpoken(spoken, text);
    }
    return entriesOf(spoken);
}

QList<Entry> readInterests(const QList<Block>& blocks)
{
    QList<Entry> entries;
    const QList<Group> groups = readGroups(blocks);
    for (const Group& group : groups) {
        if (!group.name.isEmpty()) {
            entries << entryOf(group);
            continue;
        }
        for (const QString& keyword : group.keywords) {
            entries << entryOf({ keyword, {} });
        }
    }
    return entries;
}

} // namespace cvenhancer::parsing
