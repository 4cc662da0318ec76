// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/Layout.h"
#include "parsing/LineJoiner.h"
#include "parsing/LineMeasures.h"
#include "parsing/LineParts.h"
#include "parsing/Normaliser.h"
#include "parsing/ReadingOrder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace cvenhancer::parsing {

using extraction::Page;
using extraction::PositionedText;
using extraction::Word;

namespace {

using Words = QList<Word>;

Words cleanWords(const Page& page)
{
    Words words;
    words.reserve(page.words.size());
    for (const Word& word : page.words) {
        Word copy = word;
        copy.text = cleanWord(word.text);
        if (!copy.text.isEmpty()) {
            words << copy;
        }
    }
    std::stable_sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.order < b.order; });
    return words;
}

bool isSameBaseline(const Word& before, const Word& word)
{
    const double size = std::max(before.fontSize, word.fontSize);
    const double shift = std::abs(before.baseline - word.baseline);
    if (shift <= 0.2 * size + 0.3) {
        return true;
    }
    const bool touches = word.box.left() - before.box.right() < 0.35 * size;
    return touches && shift <= 0.5 * size && std::abs(before.fontSize - word.fontSize) > 0.1 * size;
}

/// The word goes on the line that `before` ends.
bool continuesLine(const Word& before, const Word& word)
{
    const bool sameTableRow = before.structure.table == word.structure.table
        && (word.structure.table < 0 || before.structure.row == word.structure.row);
    const bool sameParagraph = before.structure.paragraph == word.structure.paragraph || word.structure.table >= 0;
    const bool inOrder = word.structure.rank < 0 || word.structure.rank >= before.structure.rank;
    return sameTableRow && sameParagraph && inOrder && isSameBaseline(before, word)
        && word.box.left() >= before.box.right() - 0.5 * word.fontSize && word.box.left() > before.box.left();
}

QList<Words> segmentsOf(const Words& words)
{
    QList<Words> segments;
    for (const Word& word : words) {
        if (segments.isEmpty() || !continuesLine(segments.last().last(), word)
            || hasWideGap(segments.last().last(), word)) {
            segments << Words();
        }
        segments.last() << word;
    }
    return segments;
}

/// The page's segments in reading order.
QList<Words> orderedSegments(const Words& words)
{
    const QList<Words> segments = segmentsOf(words);
    QList<Segment> shapes;
    for (const Words& segment : segments) {
        shapes << Segment { boxOf(segment), segment.first().baseline, segment.first().fontSize };
    }
    if (isOrderTrusted(shapes)) {
        return segments;
    }
    QList<Words> ordered;
    const QList<int> order = cutColumns(shapes);
    for (const int i : order) {
        ordered << segments.at(i);
    }
    return ordered;
}

void takeBullet(Line& line)
{
    const Word& first = line.words.first();
    const QString family = first.fontFamily.toLower();
    const bool symbolFont = family.contains(u"symbol") || family.contains(u"dingbat") || family.contains(u"wingding")
        || family.contains(u"awesome");
    const bool separated = line.words.size() > 1
        && (line.words.at(1).box.left() - first.box.right() > 0.1 * first.fontSize || line.words.at(1).spaceBefore);
    // "— 2016" is the end of a range without a start
    const bool openRange = line.words.size() == 2 && line.words.at(1).text.size() >= 4
        && std::none_of(line.words.at(1).text.cbegin(), line.words.at(1).text.cend(), [](QChar c) { return c.isLetter(); });
    if (separated && !openRange && (isBulletSign(first.text) || (symbolFont && first.text.size() == 1 && !first.text.at(0).isDigit()))) {
        line.bullet = true;
        line.words.removeFirst();
    }
}

bool isNearRule(const Line& line, const Page& page)
{
    return std::any_of(page.rules.cbegin(), page.rules.cend(), [&line](const extraction::Rule& rule) {
        const double below = rule.box.top() - line.baseline;
        return rule.box.width() > 40 && rule.box.height() < 6 && below > -0.2 * line.size && below < 0.9 * line.size
            && rule.box.left() < line.box.right() + 10 && rule.box.right() > line.box.left() - 10;
    });
}

/// Blocks of a tagged PDF (a paragraph, a list item) that take more than one line on this page.
QSet<int> tallBlocks(const Words& words)
{
    QHash<int, double> baselines;
    QSet<int> tall;
    for (const Word& word : words) {
        const auto known = baselines.constFind(word.structure.block);
        if (known == baselines.cend()) {
            baselines.insert(word.structure.block, word.baseline);
        } else if (word.structure.block >= 0 && std::abs(*known - word.baseline) > 0.8 * word.fontSize) {
            tall.insert(word.structure.block);
        }
    }
    return tall;
}

QList<Line> linesOfPage(const Page& page, int number)
{
    QList<Line> lines;
    const Words words = cleanWords(page);
    const QSet<int> tall = tallBlocks(words);
    const QList<Words> segments = orderedSegments(words);
    for (const Words& segment : segments) {
        const int block = segment.first().structure.block;
        // a text that goes on below is no cell of the line it begins on
        const bool tallText = !lines.isEmpty() && block != lines.last().words.last().structure.block && tall.contains(block);
        // two items side by side: each begins with the same sign
        const bool twoItems = !lines.isEmpty() && isBulletSign(segment.first().text) && segment.size() > 1
            && lines.last().words.size() > 2 && lines.last().words.first().text == segment.first().text
            && lines.last().words.first().spaceBefore;
        const bool apart = tallText || twoItems;
        const bool signedItem = apart && isBulletSign(lines.last().words.last().text);
        const bool wholeSign = signedItem && lines.last().words.size() == 1;
        const bool joins = !lines.isEmpty() && (!apart || wholeSign) && continuesLine(lines.last().words.last(), segment.first());
        if (!joins) {
            Words sign;
            if (signedItem && continuesLine(lines.last().words.last(), segment.first())) {
                sign << lines.last().words.takeLast();
            }
            lines << Line();
            lines.last().page = number;
            lines.last().words = sign;
        }
        lines.last().words += segment;
    }
    bool bodySeen = false; // the header part of a flow document stands once, above the text, and often holds the name
    for (Line& line : lines) {
        const Word& first = line.words.first();
        bodySeen = bodySeen || !first.structure.inHeaderOrFooter;
        line.baseline = first.baseline;
        line.headingLevel = first.structure.headingLevel;
        line.paragraph = first.structure.paragraph;
        line.table = first.structure.table;
        line.margin = first.structure.inHeaderOrFooter && bodySeen;
        line.bullet = first.structure.listLevel >= 0;
        takeBullet(line);
        finishLine(line);
        line.rule = isNearRule(line, page);
    }
    joinBrokenAddresses(lines);
    joinWrappedCells(lines);
    joinLabels(lines, page.size.width());
    return lines;
}

/// The tags of a PDF give the order of reading, over columns that go on from page to page, too. A line without a tag (a
/// page's header) stays behind the line before it.
void orderByTags(QList<Line>& lines)
{
    const auto rankOf = [](const Line& line) { return line.words.first().structure.rank; };
    const auto tagged = std::count_if(lines.cbegin(), lines.cend(), [&rankOf](const Line& line) { return rankOf(line) >= 0; });
    if (tagged * 10 < lines.size() * 9) {
        return;
    }
    QList<std::pair<int, qsizetype>> order;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int rank = rankOf(lines.at(i));
        order.emplace_back(rank >= 0 || i == 0 ? rank : order.last().first, i);
    }
    std::sort(order.begin(), order.end());
    QList<Line> ordered;
    for (const auto& [rank, i] : std::as_const(order)) {
        ordered << lines.at(i);
    }
    lines = ordered;
}

} // namespace

Layout buildLayout(const PositionedText& text)
{
    Layout layout;
    for (qsizetype page = 0; page < text.pages.size(); ++page) {
        layout.lines += linesOfPage(text.pages.at(page), static_cast<int>(page));
    }
    orderByTags(layout.lines);
    joinParagraphs(layout.lines, text.format == extraction::SourceFormat::PlainText);
    linkLines(layout.lines);
    layout.bodySize = commonSize(layout.lines);
    layout.leading = commonLeading(layout.lines, layout.bodySize);
    findLimits(layout.lines);
    markRepeatedMargins(layout.lines, text);
    return layout;
}

} // namespace cvenhancer::parsing
