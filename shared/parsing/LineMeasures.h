// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/Layout.h"

/// What lines tell of each other and of the page: usual size and distance, columns, repeated headers and footers.
namespace cvenhancer::parsing {

/// The size of most words, points, weighted by their length; 10 when there is none.
double commonSize(const QList<Line>& lines);

/// Fills startsFlow and gapBefore.
void linkLines(QList<Line>& lines);

/// The usual distance of baselines inside paragraphs, points.
double commonLeading(const QList<Line>& lines, double bodySize);

/// Fills limit, the right edge of each line's column: the farthest any line reaches that begins near the same x on that
/// page or the one before, but not beyond what stands beside it. Lines whose last words stand behind a wide gap (dates)
/// do not count. Where the source says what a paragraph is, nobody asks for limits.
void findLimits(QList<Line>& lines);

/// Marks headers and footers: lines at a page's edge that repeat, and page numbers.
void markRepeatedMargins(QList<Line>& lines, const extraction::PositionedText& text);

} // namespace cvenhancer::parsing
