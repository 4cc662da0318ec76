// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/Layout.h"

namespace cvenhancer::parsing {

/// A heading and the lines under it.
struct TextSection {
    HeadingKind kind = HeadingKind::Custom;
    QString title; ///< the heading as printed
    double headingSize = 0; ///< points
    QList<Line> lines;
};

struct Sections {
    QList<Line> header; ///< lines above the first heading: name, label, contact data, perhaps a summary
    QList<TextSection> sections; ///< in reading order; a kind may come twice
    QList<Line> margins; ///< repeated headers and footers, page numbers
};

/// Finds headings by dictionary and by the look that the known ones share (size, weight, capitals, colour); headings
/// that stand in a column left of their content too.
Sections findSections(const Layout& layout);

} // namespace cvenhancer::parsing
