// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/LineMeasures.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace cvenhancer::parsing {

using extraction::PositionedText;
using extraction::Word;

namespace {

constexpr qsizetype kMostLaidOutLines = 20'000; // sixty pages of a CV have 4,000; comparing each line with each is quadratic

} // namespace

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

} // namespace cvenhancer::parsing
