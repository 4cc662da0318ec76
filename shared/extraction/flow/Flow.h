// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QColor>
#include <QList>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

/// A document as flow formats describe it: paragraphs and tables that have no place yet. Readers of such formats build
/// a FlowDocument; FlowLayout gives its words their places. All lengths are points (1/72 inch).
namespace cvenhancer::extraction {

/// How a stretch of text looks and where it leads.
struct FlowLook {
    double size = 10;
    QString family; ///< empty when unknown
    bool bold = false;
    bool italic = false;
    bool hidden = false;
    bool tracked = false; ///< letter-spaced by its style
    QRgb colour = 0xff000000;
    QString link; ///< target of the hyperlink, empty: none

    friend bool operator==(const FlowLook&, const FlowLook&) = default;
};

/// Text in one look. '\t' goes to the next tab stop, '\n' ends the line inside its paragraph.
struct FlowRun {
    QString text;
    FlowLook look;
};

enum class FlowAlignment { Left, Center, Right };

struct FlowTabStop {
    double position = 0; ///< from the left edge of the text, not of the indent
    FlowAlignment alignment = FlowAlignment::Left;

    friend bool operator==(const FlowTabStop&, const FlowTabStop&) = default;
};

struct FlowParagraph {
    QList<FlowRun> runs;
    double left = 0; ///< indents from the edges of what surrounds the paragraph
    double right = 0;
    double firstLine = 0; ///< of the first line, added to `left`; negative: hanging
    double spaceBefore = 0;
    double spaceAfter = 0;
    double lineHeight = 0; ///< 0: 1.2 times the size of the line's largest letters
    double lineFactor = 1; ///< of the line height when that is 0
    double emptySize = 10; ///< size of the letters an empty paragraph would have
    FlowAlignment alignment = FlowAlignment::Left;
    QList<FlowTabStop> tabStops; ///< by position
    int headingLevel = 0; ///< as Structure::headingLevel
    int listLevel = -1; ///< as Structure::listLevel
    bool ruleBelow = false; ///< a line is drawn under the paragraph
    bool inHeaderOrFooter = false;
};

struct FlowBlock;

struct FlowCell {
    int column = 0; ///< first column of the grid the cell covers
    int columnSpan = 1;
    bool continuesAbove = false; ///< part of the cell above it: has no content of its own
    bool spansDown = false; ///< goes on in the rows below
    std::vector<FlowBlock> blocks;
};

struct FlowRow {
    std::vector<FlowCell> cells;
};

struct FlowTable {
    double left = 0;
    QList<double> columnWidths; ///< empty or zero: equal shares
    std::vector<FlowRow> rows;
};

struct FlowBlock {
    std::variant<FlowParagraph, FlowTable> content;
};

struct FlowDocument {
    double pageWidth = 595; ///< A4
    double leftMargin = 72;
    double rightMargin = 72;
    double topMargin = 72;
    std::vector<FlowBlock> blocks;
};

/// The characters of all paragraphs, one after the other.
QString flowText(const std::vector<FlowBlock>& blocks);

} // namespace cvenhancer::extraction
