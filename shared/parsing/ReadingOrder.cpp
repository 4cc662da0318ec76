// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/ReadingOrder.h"

#include <algorithm>
#include <cmath>

namespace cvenhancer::parsing {

namespace {

struct Gap {
    double width = 0;
    double position = 0;
};

Gap widestGap(const QList<Segment>& all, const QList<int>& chosen, bool vertical)
{
    QList<std::pair<double, double>> spans;
    for (const int i : chosen) {
        const QRectF& box = all.at(i).box;
        spans << (vertical ? std::pair(box.left(), box.right()) : std::pair(box.top(), box.bottom()));
    }
    std::sort(spans.begin(), spans.end());
    Gap best;
    double end = spans.front().second;
    for (const auto& span : spans) {
        if (span.first - end > best.width) {
            best = { span.first - end, (span.first + end) / 2 };
        }
        end = std::max(end, span.second);
    }
    return best;
}

/// Most lines follow each other like running text; a row of dates or labels is sparse.
bool isDense(const QList<Segment>& all, const QList<int>& side)
{
    QList<double> baselines;
    for (const int i : side) {
        baselines << all.at(i).baseline;
    }
    std::sort(baselines.begin(), baselines.end());
    qsizetype close = 0;
    for (qsizetype i = 1; i < baselines.size(); ++i) {
        close += baselines.at(i) - baselines.at(i - 1) < 1.8 * all.at(side.first()).size ? 1 : 0;
    }
    return close * 2 > baselines.size();
}

bool isColumnGap(const QList<Segment>& all, const QList<int>& left, const QList<int>& right, double size)
{
    if (left.size() < 3 || right.size() < 3) {
        return false;
    }
    const auto extent = [&all](const QList<int>& side) {
        double top = 1e9;
        double bottom = -1e9;
        for (const int i : side) {
            top = std::min(top, all.at(i).box.top());
            bottom = std::max(bottom, all.at(i).box.bottom());
        }
        return std::pair(top, bottom);
    };
    const auto a = extent(left);
    const auto b = extent(right);
    if (std::min(a.second, b.second) - std::max(a.first, b.first) < 3 * size) {
        return false;
    }
    const QList<int>& small = left.size() <= right.size() ? left : right;
    const QList<int>& large = left.size() <= right.size() ? right : left;
    const double tolerance = isDense(all, small) ? 1.0 : 0.35 * size;
    const auto shared = std::count_if(small.cbegin(), small.cend(), [&](int i) {
        return std::any_of(large.cbegin(), large.cend(), [&](int k) {
            return std::abs(all.at(i).baseline - all.at(k).baseline) < tolerance;
        });
    });
    return static_cast<double>(shared) < 0.75 * static_cast<double>(small.size());
}

struct Halves {
    QList<int> first;
    QList<int> second;
};

Halves halvesAt(const QList<Segment>& all, const QList<int>& chosen, bool vertical, double position)
{
    Halves halves;
    for (const int i : chosen) {
        const QRectF& box = all.at(i).box;
        ((vertical ? box.right() : box.bottom()) <= position ? halves.first : halves.second) << i;
    }
    return halves;
}

/// Columns side by side, or nothing when the widest vertical gap separates none.
Halves columnsOf(const QList<Segment>& all, const QList<int>& chosen, double size)
{
    const Gap gap = widestGap(all, chosen, true);
    if (gap.width <= 0.9 * size) {
        return {};
    }
    const Halves halves = halvesAt(all, chosen, true, gap.position);
    return isColumnGap(all, halves.first, halves.second, size) ? halves : Halves();
}

/// The topmost horizontal cut below which columns stand side by side (a page head above them); else the widest gap.
Halves rowsOf(const QList<Segment>& all, const QList<int>& chosen, double size)
{
    QList<std::pair<double, double>> spans;
    for (const int i : chosen) {
        spans << std::pair(all.at(i).box.top(), all.at(i).box.bottom());
    }
    std::sort(spans.begin(), spans.end());
    double end = spans.first().second;
    for (const auto& span : spans) {
        if (span.first > end) {
            const Halves halves = halvesAt(all, chosen, false, (span.first + end) / 2);
            if (halves.second.size() >= 6 && !columnsOf(all, halves.second, size).first.isEmpty()) {
                return halves;
            }
        }
        end = std::max(end, span.second);
    }
    const Gap gap = widestGap(all, chosen, false);
    return gap.width > 0 ? halvesAt(all, chosen, false, gap.position) : Halves();
}

void cut(const QList<Segment>& all, QList<int> chosen, QList<int>& out, int depth)
{
    const auto rowMajor = [&all](int a, int b) {
        const Segment& s = all.at(a);
        const Segment& t = all.at(b);
        return std::abs(s.baseline - t.baseline) > 2 ? s.baseline < t.baseline : s.box.left() < t.box.left();
    };
    if (chosen.size() > 1 && depth < 40) {
        double size = 0;
        for (const int i : chosen) {
            size += all.at(i).size;
        }
        size /= static_cast<double>(chosen.size());
        Halves halves = columnsOf(all, chosen, size);
        if (halves.first.isEmpty()) {
            halves = rowsOf(all, chosen, size);
        }
        if (!halves.first.isEmpty() && !halves.second.isEmpty()) {
            cut(all, halves.first, out, depth + 1);
            cut(all, halves.second, out, depth + 1);
            return;
        }
    }
    std::stable_sort(chosen.begin(), chosen.end(), rowMajor);
    out += chosen;
}

} // namespace

bool isOrderTrusted(const QList<Segment>& segments)
{
    int inverted = 0;
    double lowest = segments.isEmpty() ? 0 : segments.first().baseline;
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const Segment& now = segments.at(i);
        const bool descends = lowest <= now.baseline + 0.5 * now.size; // then no segment before can stand below it
        lowest = std::max(lowest, now.baseline);
        const auto isBelowInSameColumn = [&now](const Segment& before) {
            const double overlap = std::min(before.box.right(), now.box.right()) - std::max(before.box.left(), now.box.left());
            return overlap > 0.5 * now.size && before.baseline > now.baseline + 0.5 * now.size;
        };
        const auto isRightOnSameLine = [&now](const Segment& before) {
            return std::abs(before.baseline - now.baseline) < 1 && now.box.right() <= before.box.left();
        };
        inverted += (!descends && std::any_of(segments.cbegin(), segments.cbegin() + i, isBelowInSameColumn))
                || isRightOnSameLine(segments.at(i - 1))
            ? 1
            : 0;
    }
    return inverted <= 1;
}

QList<int> cutColumns(const QList<Segment>& segments)
{
    QList<int> all;
    for (int i = 0; i < segments.size(); ++i) {
        all << i;
    }
    QList<int> order;
    if (!all.isEmpty()) {
        cut(segments, all, order, 0);
    }
    return order;
}

} // namespace cvenhancer::parsing
