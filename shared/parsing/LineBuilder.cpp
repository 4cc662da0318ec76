// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/Layout.h"
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

constexpr qsizetype kMostLaidOutLines = 20'000; // sixty pages of a CV have 4,000; comparing each line with each is quadratic

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

/// The tags of a PDF put two words into different list items, cells or paragraphs.
bool isOtherBlock(const Word& before, const Word& word)
{
    return before.structure.block >= 0 && word.structure.block >= 0 && before.structure.block != word.structure.block;
}

bool hasWideGap(const Word& before, const Word& word)
{
    return isOtherBlock(before, word) || word.box.left() - before.box.right() > 0.75 * std::max(word.fontSize, before.fontSize)
        || word.structure.column != before.structure.column;
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

QRectF boxOf(const Words& words)
{
    QRectF box;
    for (const Word& word : words) {
        box = box.isNull() ? word.box : box.united(word.box);
    }
    return box;
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

bool isSameStyle(const Word& a, const Word& b)
{
    return a.bold == b.bold && a.italic == b.italic && a.colour == b.colour
        && std::abs(a.fontSize - b.fontSize) < 0.12 * std::max(a.fontSize, b.fontSize);
}

bool isSeparatorOnly(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

void buildParts(Line& line)
{
    line.parts.clear();
    int cell = 0;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const Word& word = line.words.at(i);
        const bool gap = i > 0 && hasWideGap(line.words.at(i - 1), word);
        cell += gap ? 1 : 0;
        const bool fresh = line.parts.isEmpty() || gap
            || (!isSeparatorOnly(word.text) && !isSeparatorOnly(line.parts.last().text) && !isSameStyle(line.words.at(i - 1), word)
                && !isSeparatorOnly(line.words.at(i - 1).text))
            || (i > 1 && isSeparatorOnly(line.words.at(i - 1).text) && !isSeparatorOnly(word.text)
                && !isSameStyle(line.words.at(i - 2), word));
        if (fresh) {
            Part part;
            part.bold = word.bold;
            part.italic = word.italic;
            part.size = word.fontSize;
            part.colour = word.colour;
            part.cell = cell;
            part.left = word.box.left();
            line.parts << part;
        }
        Part& part = line.parts.last();
        if (!part.text.isEmpty() && word.spaceBefore) {
            part.text += u' ';
        }
        part.text += word.text;
        part.right = word.box.right();
        if (part.link.isEmpty()) {
            part.link = word.link;
        }
    }
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

/// Words of one size, weighted by their length.
double commonSize(const QList<Line>& lines)
{
    std::map<int, qsizetype> weights;
    for (const Line& line : lines) {
        for (const Word& word : line.words) {
            weights[static_cast<int>(std::lround(word.fontSize * 4))] += word.text.size();
        }
    }
    const auto best = std::max_element(weights.cbegin(), weights.cend(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == weights.cend() ? 10 : best->first / 4.0;
}

bool isNearRule(const Line& line, const Page& page)
{
    return std::any_of(page.rules.cbegin(), page.rules.cend(), [&line](const extraction::Rule& rule) {
        const double below = rule.box.top() - line.baseline;
        return rule.box.width() > 40 && rule.box.height() < 6 && below > -0.2 * line.size && below < 0.9 * line.size
            && rule.box.left() < line.box.right() + 10 && rule.box.right() > line.box.left() - 10;
    });
}

double gapToNext(const Line& a, const Line& b)
{
    return b.baseline - a.baseline;
}

/// A narrow label of up to three lines (a wrapped date, a skill group) whose content begins on its first baseline: the
/// lines become one, the content its next cell.
qsizetype labelHeight(const QList<Line>& lines, qsizetype from, double pageWidth)
{
    double right = 0;
    for (qsizetype count = 1; count <= 4 && from + count < lines.size(); ++count) {
        const Line& last = lines.at(from + count - 1);
        right = std::max(right, last.box.right());
        if (last.words.size() > 4 || right - lines.at(from).box.left() > 0.3 * pageWidth || right > 0.5 * pageWidth || last.bullet
            || (count > 1 && (gapToNext(lines.at(from + count - 2), last) > 1.6 * last.size || std::abs(last.size - lines.at(from).size) > 0.5))) {
            return 0;
        }
        const Line& next = lines.at(from + count);
        const bool besides = std::abs(next.baseline - lines.at(from).baseline) < 0.25 * next.size && next.box.left() > right;
        if (besides && count > 1) {
            return count;
        }
    }
    return 0;
}

void joinLabels(QList<Line>& lines, double pageWidth)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype count = labelHeight(lines, i, pageWidth);
        if (count == 0) {
            continue;
        }
        Line joined = lines.at(i);
        for (qsizetype k = 1; k < count; ++k) {
            joined.words += lines.at(i + k).words;
        }
        const int column = joined.words.last().structure.column + 1;
        for (Word word : lines.at(i + count).words) {
            word.structure.column = column;
            joined.words << word;
        }
        finishLine(joined);
        lines.remove(i, count + 1);
        lines.insert(i, joined);
    }
}

/// Where the source says what a paragraph is, its lines are breaks of ours and no one else's: they become one line. A
/// word that a text file divides at its line's end is left to joinText.
void joinParagraphs(QList<Line>& lines, bool mayDivideWords)
{
    QList<Line> joined;
    bool grown = false;
    for (const Line& line : std::as_const(lines)) {
        const bool same = !joined.isEmpty() && line.paragraph >= 0 && joined.last().words.last().structure.paragraph == line.paragraph;
        const bool divided = same && mayDivideWords && joined.last().words.last().text.endsWith(u'-');
        if (same && !divided) {
            joined.last().words += line.words;
            grown = true;
            continue;
        }
        if (grown) {
            finishLine(joined.last()); // once, however long the paragraph is
            grown = false;
        }
        joined << line;
    }
    if (grown) {
        finishLine(joined.last());
    }
    lines = joined;
}

/// An address too long for its line goes on in the next one: both pieces carry the link that holds them together.
void joinBrokenAddresses(QList<Line>& lines)
{
    for (qsizetype i = lines.size() - 1; i > 0; --i) {
        Word& first = lines[i - 1].words.last();
        const Word second = lines.at(i).words.first();
        if (first.link.isEmpty() || first.link != second.link
            || !first.link.contains(first.text + second.text, Qt::CaseInsensitive)) {
            continue;
        }
        first.text += second.text;
        finishLine(lines[i - 1]);
        lines[i].words.removeFirst();
        if (lines.at(i).words.isEmpty()) {
            lines.remove(i);
        } else {
            finishLine(lines[i]);
        }
    }
}

/// Where in `line` a text of this run goes on: behind the run's last word there. Nothing when the run is not in it.
std::optional<qsizetype> endOfRun(const Line& line, int run)
{
    for (qsizetype i = line.words.size() - 1; run >= 0 && i >= 0; --i) {
        if (line.words.at(i).structure.run == run) {
            return i + 1;
        }
    }
    return {};
}

/// The tags of a PDF tell which lines are one text that wraps. Where it wraps in a cell beside others (a job's title, then
/// the dates), its rest stands below and goes back into its cell.
void joinWrappedCells(QList<Line>& lines)
{
    QList<Line> joined;
    for (const Line& line : std::as_const(lines)) {
        const int run = line.words.first().structure.run;
        const bool whole = std::all_of(line.words.cbegin(), line.words.cend(),
                                       [run](const Word& word) { return word.structure.run == run; });
        const bool near = !joined.isEmpty() && joined.last().page == line.page;
        const std::optional<qsizetype> place = near && whole ? endOfRun(joined.last(), run) : std::nullopt;
        if (!place || *place == joined.last().words.size()) {
            joined << line;
            continue;
        }
        Words& words = joined.last().words;
        words = words.first(*place) + line.words + words.sliced(*place);
        finishLine(joined.last());
    }
    lines = joined;
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

void linkLines(QList<Line>& lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Line& line = lines[i];
        if (i == 0 || lines.at(i - 1).page != line.page) {
            line.startsFlow = true;
            continue;
        }
        const Line& before = lines.at(i - 1);
        const double gap = line.baseline - before.words.last().baseline;
        const bool overlaps = line.box.left() < before.box.right() + 30 && line.box.right() > before.box.left() - 200;
        line.startsFlow = gap < -1 || gap > 6 * std::max(line.size, before.size) || !overlaps;
        line.gapBefore = line.startsFlow ? 0 : gap;
    }
}

double commonLeading(const QList<Line>& lines, double bodySize)
{
    std::map<int, int> counts;
    for (const Line& line : lines) {
        if (!line.startsFlow && line.gapBefore > 0.8 * bodySize && line.gapBefore < 2.2 * bodySize) {
            ++counts[static_cast<int>(std::lround(line.gapBefore * 4))];
        }
    }
    const auto best = std::max_element(counts.cbegin(), counts.cend(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == counts.cend() ? 1.2 * bodySize : best->first / 4.0;
}

/// The right edge of each line's column: the farthest any line reaches that begins near the same x on that page or the
/// one before, but not beyond what stands beside it. Lines whose last words stand behind a wide gap (dates) do not count.
/// Where the source says what a paragraph is, nobody asks for limits.
void findLimits(QList<Line>& lines)
{
    const auto textRight = [](const Line& line) {
        double right = line.box.left();
        for (const Part& part : line.parts) {
            if (part.cell == 0) {
                right = std::max(right, part.right);
            }
        }
        return right;
    };
    const bool told = lines.size() > kMostLaidOutLines
        || std::all_of(lines.cbegin(), lines.cend(), [](const Line& line) { return line.paragraph >= 0; });
    for (Line& line : lines) {
        line.limit = line.box.right();
        if (told) {
            continue;
        }
        for (const Line& other : lines) {
            const bool sameColumn = std::abs(other.box.left() - line.box.left()) < 60 && std::abs(other.page - line.page) < 2;
            if (sameColumn) {
                line.limit = std::max(line.limit, textRight(other));
            }
        }
    }
    if (told) {
        return;
    }
    for (Line& line : lines) {
        for (const Line& other : lines) {
            const bool beside = other.page == line.page && other.box.left() > line.box.right() + 4
                && std::abs(other.baseline - line.baseline) < 4 * line.size;
            if (beside) {
                line.limit = std::max(line.box.right(), std::min(line.limit, other.box.left() - 0.8 * line.size));
            }
        }
    }
}

void markRepeatedMargins(QList<Line>& lines, const PositionedText& text)
{
    if (text.pages.size() < 2) {
        return;
    }
    QHash<QString, QSet<int>> pagesOf;
    const auto key = [](const Line& line) {
        QString k;
        for (const QChar c : line.text) {
            k += c.isDigit() ? QChar(u'0') : c.toLower();
        }
        return k;
    };
    const auto isAtEdge = [&text](const Line& line) {
        const double height = text.pages.at(line.page).size.height();
        return line.baseline < 0.08 * height || line.baseline > 0.93 * height;
    };
    for (const Line& line : lines) {
        if (isAtEdge(line)) {
            pagesOf[key(line)].insert(line.page);
        }
    }
    for (Line& line : lines) {
        const bool repeated = isAtEdge(line) && pagesOf.value(key(line)).size() > 1;
        const bool number = isAtEdge(line) && line.words.size() <= 4
            && std::any_of(line.text.cbegin(), line.text.cend(), [](QChar c) { return c.isDigit(); })
            && line.baseline > 0.93 * text.pages.at(line.page).size.height() && line.text.size() < 12;
        line.margin = line.margin || number || (repeated && (line.page > 0 || line.baseline > 300));
    }
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

void finishLine(Line& line)
{
    line.box = boxOf(line.words);
    buildParts(line);
    line.text.clear();
    std::map<int, qsizetype> sizes;
    bool lower = false;
    bool letters = false;
    line.bold = line.italic = line.tracked = true;
    for (const Word& word : line.words) {
        if (!line.text.isEmpty() && (word.spaceBefore || !line.text.back().isLetterOrNumber())) {
            line.text += u' ';
        }
        line.text += word.text;
        sizes[static_cast<int>(std::lround(word.fontSize * 4))] += word.text.size();
        line.bold = line.bold && (word.bold || isSeparatorOnly(word.text));
        line.italic = line.italic && (word.italic || isSeparatorOnly(word.text));
        line.tracked = line.tracked && word.tracked;
        for (const QChar c : word.text) {
            lower = lower || c.isLower();
            letters = letters || c.isLetter();
        }
    }
    line.caps = letters && !lower;
    const auto best = std::max_element(sizes.cbegin(), sizes.cend(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    line.size = best == sizes.cend() ? 0 : best->first / 4.0;
    line.colour = line.words.isEmpty() ? 0xff000000 : line.words.first().colour;
}

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
