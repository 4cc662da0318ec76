// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace cvenhancer::extraction {

/// What the source's own structure says of a word. DOCX, Markdown and HTML say all but `block` and `run`; tagged PDF
/// pages say `headingLevel`, `block`, `run` and `rank`, other PDF pages nothing.
struct Structure {
    int paragraph = -1; ///< running number of the paragraph in the document, -1: not known
    int headingLevel = 0; ///< 1-9, 0: not a heading
    int listLevel = -1; ///< 0-8, -1: not a list item
    int table = -1; ///< running number of the table, -1: none
    int row = 0;
    int column = 0;
    bool inHeaderOrFooter = false;
    int block = -1; ///< running number of the paragraph, heading, list item or cell that holds the word, -1: not known
    int run = -1; ///< running number of a text that the source writes in one piece: its lines only wrap; -1: not known
    int rank = -1; ///< place in the source's own reading order, over all pages; -1: not known

    friend bool operator==(const Structure&, const Structure&) = default;
};

/// One word (no spaces inside) with where and how it stands. Points (1/72 inch) from the page's top left corner.
struct Word {
    QString text;
    QRectF box; ///< advance width x (ascent + descent)
    double baseline = 0; ///< y of the baseline
    double fontSize = 0; ///< points, after all transforms
    QString fontFamily; ///< without subset tag; empty when unknown
    bool bold = false;
    bool italic = false;
    bool hidden = false; ///< invisible render mode, or the colour of the paper
    bool tracked = false; ///< letter-spaced in the source and joined by us
    bool spaceBefore = true; ///< false: touches the word before it on the same line
    QRgb colour = 0xff000000;
    QString link; ///< target of the hyperlink that covers the word, empty: none
    int order = 0; ///< rank in the file's own content order on this page
    Structure structure;
};

/// A drawn line or thin filled box: the rule under a heading, a column separator, a timeline.
struct Rule {
    QRectF box;
};

struct Page {
    QSizeF size; ///< points
    QList<Word> words; ///< in content order
    QList<Rule> rules;
    double confidence = 1; ///< 0-1: how far two independent readers agree on the text
};

enum class SourceFormat { Pdf, Docx, Odt, Html, Markdown, PlainText, Rtf, JsonResume };

/// What every format becomes before parsing. Flow formats (DOCX, text, Markdown) are given simple geometry (one line a
/// paragraph line, real indents, table cells side by side) and say the rest through Word::structure.
struct PositionedText {
    SourceFormat format = SourceFormat::PlainText;
    QString title; ///< document properties
    QString author;
    QString language; ///< BCP 47 as the file declares it, empty when it does not
    QList<Page> pages;
    QByteArray attachedResume; ///< a JSON Resume we attached at export (lossless path), or the file itself; else empty
};

} // namespace cvenhancer::extraction
