// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QList>
#include <QRectF>

namespace cvenhancer::parsing {

/// A stretch of words on one baseline, without wide gaps.
struct Segment {
    QRectF box;
    double baseline = 0;
    double size = 0;
};

/// True when the segments' given order reads well: at most one stands above an earlier one of its own column.
bool isOrderTrusted(const QList<Segment>& segments);

/// Ranks of `segments` in reading order by recursive XY-cut. A vertical cut is refused when at least 75 % of the smaller
/// side's segments share a baseline with the other side (label and value rows, right-aligned dates).
QList<int> cutColumns(const QList<Segment>& segments);

} // namespace cvenhancer::parsing
