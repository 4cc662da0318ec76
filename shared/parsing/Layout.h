// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "parsing/Vocabulary.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace cvenhancer::parsing {

/// A stretch of a line in one style, between wide gaps: "Senior Engineer" in bold, then "Acme Ltd" in plain.
struct Part {
    QString text;
    bool bold = false;
    bool italic = false;
    double size = 0; ///< points
    QRgb colour = 0xff000000;
    int cell = 0; ///< number of wide gaps before it on the line
    int line = 0; ///< rank of its line in the header it belongs to (set by readers)
    double left = 0; ///< x in points
    double right = 0;
    QString link;
};

/// One line of text: words on one baseline that follow each other in reading order.
struct Line {
    int page = 0;
    QList<extraction::Word> words; ///< cleaned, left to right, without the bullet sign
    QList<Part> parts;
    QString text; ///< the words joined by spaces where the page has them
    QRectF box;
    double baseline = 0;
    double size = 0; ///< points, the most common of its words
    bool bold = false; ///< all of its words
    bool italic = false;
    bool caps = false; ///< has letters and no lower-case ones
    bool tracked = false;
    QRgb colour = 0xff000000;
    bool bullet = false; ///< begins with a bullet sign or is a list item's first line
    int headingLevel = 0;
    int paragraph = -1;
    int table = -1;
    bool rule = false; ///< a drawn rule stands close below or above
    bool startsFlow = false; ///< not directly below the line before it: new column, page or block
    bool margin = false; ///< in a header or footer that repeats
    double gapBefore = 0; ///< baseline distance to the line before, in points; 0 when startsFlow
    double limit = 0; ///< right edge its column allows, points
    std::optional<HeadingKind> heading; ///< set by the section finder
    bool isHeading = false;
};

/// Lines in reading order, with the text's usual size and the distance of its lines.
struct Layout {
    QList<Line> lines;
    double bodySize = 10; ///< points
    double leading = 12; ///< points, usual baseline distance inside a paragraph
};

/// Words -> lines in reading order. Content order is trusted unless it runs upwards inside a column; then columns are cut (ReadingOrder).
Layout buildLayout(const extraction::PositionedText& text);

/// Fills parts, text, box and styles from `words`; used again when a line is split.
void finishLine(Line& line);

} // namespace cvenhancer::parsing
