// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/BlockBuilder.h"

#include "parsing/Normaliser.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::parsing {

namespace {

/// "S.p.A.", "B.V.", "Inc.": the full stop belongs to the word.
bool isAbbreviation(const QString& word)
{
    static const QSet<QString> known { u"inc."_s, u"ltd."_s, u"corp."_s, u"co."_s, u"bros."_s, u"jr."_s, u"sr."_s, u"st."_s, u"dept."_s, u"univ."_s };
    static const QRegularExpression initials(u"^(?:\\p{L}{1,2}\\.){2,}$"_s);
    return known.contains(word.toLower()) || initials.match(word).hasMatch();
}

bool endsSentence(const QString& text)
{
    if (text.endsWith(u'.') && isAbbreviation(text.section(u' ', -1))) {
        return false;
    }
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u'…') || text.endsWith(u'。');
}

/// The end of a citation: "…, May 2021."
bool endsWithYear(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(?:19|20)\\d{2}\\)?\\.$"));
    return pattern.match(text).hasMatch();
}

/// The next line's first word would not have fitted on `line`.
bool isFull(const Line& line, const Line& next)
{
    double right = line.box.left();
    for (const Part& part : line.parts) {
        if (part.cell == 0) {
            right = std::max(right, part.right);
        }
    }
    return right + next.words.first().box.width() + 0.15 * next.size > line.limit - 0.5;
}

bool looksAlike(const Line& a, const Line& b)
{
    return std::abs(a.size - b.size) < 0.1 * std::max(a.size, b.size) && a.bold == b.bold;
}

/// "Tools: Git, Linux": a short name, a colon and something after it.
bool isLabelled(const Line& line)
{
    const qsizetype colon = line.text.indexOf(u':');
    return colon > 1 && colon < 40 && colon + 1 < line.text.size() && line.text.at(colon + 1) == u' ' && line.text.left(colon).count(u' ') < 4;
}

/// `line` stands below the content of `before`, whose first cell is a label (a date, a group's name).
bool goesOnBesideLabel(const Line& before, const Line& line)
{
    if (before.parts.last().cell != 1 || line.parts.last().cell != 0) {
        return false;
    }
    const auto content = std::find_if(before.parts.cbegin(), before.parts.cend(), [](const Part& part) { return part.cell == 1; });
    return std::abs(content->left - line.box.left()) < 0.5 * line.size;
}

/// What the tags of a PDF say: lines of one run are one text, and a paragraph, list item or cell ends where another
/// begins. Runs may differ inside a sentence (a word in bold), so that two of them alone say nothing.
std::optional<bool> toldToContinue(const Line& before, const Line& line)
{
    const extraction::Structure& last = before.words.last().structure;
    const extraction::Structure& first = line.words.first().structure;
    if (first.run >= 0 && first.run == last.run) {
        return true;
    }
    return first.block != last.block ? std::optional(false) : std::nullopt;
}

bool continuesBlock(const Block& block, const Line& line, double leading)
{
    const Line& before = block.lines.last();
    const int lastParagraph = before.words.last().structure.paragraph; // in a table row, the last cell's
    if (line.bullet && (line.paragraph < 0 || line.paragraph != lastParagraph)) {
        return false;
    }
    if (line.paragraph >= 0 || lastParagraph >= 0) {
        return line.paragraph == lastParagraph;
    }
    if (const std::optional<bool> told = toldToContinue(before, line)) {
        return *told;
    }
    const QChar initial = line.text.front();
    if (isLabelled(line) && isLabelled(block.first())) {
        return false;
    }
    if (line.startsFlow) {
        const bool open = (block.bullet || block.lines.size() > 1) && !endsSentence(before.text) && looksAlike(before, line);
        return open && initial.isLower();
    }
    if (line.gapBefore > 1.3 * std::max(leading * before.size / 10.5, 1.18 * before.size) && line.gapBefore > 1.25 * leading) {
        return false;
    }
    if (block.lines.size() > 1 && line.gapBefore > 1.18 * block.lines.at(1).gapBefore + 0.3) {
        return false;
    }
    if (goesOnBesideLabel(before, line)) {
        return before.box.right() + line.words.first().box.width() + 0.15 * line.size > line.limit - 0.5 && !endsSentence(before.text);
    }
    const bool mixed = !before.bold && !line.bold;
    if (std::abs(before.size - line.size) > 0.1 * line.size || (!mixed && !looksAlike(before, line))) {
        return false;
    }
    if (before.parts.last().cell > 0 && !block.bullet) {
        return false;
    }
    const double shift = line.box.left() - before.box.left();
    if (block.bullet ? shift < -1.5 * line.size : std::abs(shift) > 1.0 * line.size) {
        return false;
    }
    if (before.italic != line.italic && before.parts.size() == 1 && line.parts.size() == 1) {
        return false;
    }
    const bool longest = block.lines.size() == 1 && before.box.right() >= line.limit - 0.5;
    if (longest && endsSentence(before.text) && initial.isUpper()) {
        return false;
    }
    if (!block.bullet && block.lines.size() < 3 && initial.isUpper() && endsWithYear(before.text)) {
        return false;
    }
    if (isFull(before, line)) {
        return true;
    }
    return initial.isLower() && !endsSentence(before.text) && before.box.right() > line.limit - 0.25 * (line.limit - line.box.left());
}

/// A short sentence and no abbreviated name: four words at least, one of them a small one, the last one spelt out
/// ("Weekly training for twelve children.", but not "Harbour Lights e. V.").
bool isShortSentence(const QString& text)
{
    static const QRegularExpression smallWord(u"\\s\\p{Ll}{2,}"_s);
    const QString last = text.section(u' ', -1);
    return endsSentence(text) && text.count(u' ') >= 3 && last.size() > 4 && text.contains(smallWord);
}

bool isSentence(const Block& block)
{
    const qsizetype words = block.text.count(u' ') + 1;
    if (block.first().parts.last().cell > 0 || block.lines.last().parts.last().cell > 0) {
        return false;
    }
    return (block.lines.size() > 2) || words > 16 || (endsSentence(block.text) && words > 6) || isShortSentence(block.text)
        || (block.lines.size() > 1 && !block.first().bold && words > 12);
}

/// A long head line: names and a place that end with the time ("…, University of Leith | Leith | 2015 – 2020").
bool isDatedHead(const QString& text, const QString& language)
{
    constexpr qsizetype kMostWords = 30;
    if (endsSentence(text) || text.count(u' ') >= kMostWords) {
        return false;
    }
    const QList<DateSpan> dates = findDates(text, language);
    return dates.size() == 1 && dates.first().isRange && dates.first().position + dates.first().length >= text.size() - 1;
}

/// "2017: PhD in Hydrology, …": an entry on one line, however it ends.
bool isDatedItem(const Block& block, const QString& language)
{
    if (block.lines.size() > 2 || block.text.isEmpty() || !block.text.front().isDigit()) {
        return false;
    }
    const QList<DateSpan> dates = findDates(block.text.left(40), language);
    return !dates.isEmpty() && dates.first().position == 0 && block.text.mid(dates.first().length).trimmed().startsWith(u':');
}

} // namespace

bool isSentenceText(const QString& text)
{
    return endsSentence(text) && (text.count(u' ') > 5 || isShortSentence(text));
}

QString joinText(const QString& first, const QString& second)
{
    if (first.isEmpty()) {
        return second;
    }
    if (isDividingHyphen(first, second)) {
        return first.chopped(1) + second;
    }
    return first.endsWith(u'-') && first.size() > 1 && first.at(first.size() - 2).isLetterOrNumber() ? first + second
                                                                                                : first + u' ' + second;
}

QList<Block> buildBlocks(const QList<Line>& lines, double leading, const QString& language)
{
    QList<Block> blocks;
    for (const Line& line : lines) {
        if (line.words.isEmpty()) {
            continue;
        }
        if (blocks.isEmpty() || !continuesBlock(blocks.last(), line, leading)) {
            blocks << Block();
            blocks.last().bullet = line.bullet;
        }
        blocks.last().lines << line;
        blocks.last().text = joinText(blocks.last().text, line.text);
    }
    for (Block& block : blocks) {
        block.sentence = isSentence(block) && !isDatedHead(block.text, language) && !isDatedItem(block, language);
        if (!block.bullet && !block.sentence) {
            block.dates = findDates(block.text, language);
        }
    }
    return blocks;
}

} // namespace cvenhancer::parsing
