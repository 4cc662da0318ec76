// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/LineJoiner.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cvenhancer::parsing {

using extraction::Word;

namespace {

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

} // namespace

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
        QList<Word>& words = joined.last().words;
        words = words.first(*place) + line.words + words.sliced(*place);
        finishLine(joined.last());
    }
    lines = joined;
}

} // namespace cvenhancer::parsing
