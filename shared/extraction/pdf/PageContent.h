// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "extraction/pdf/Font.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace cvenhancer::extraction::pdf {

/// A glyph as it stands on the displayed page: points from the top left corner, y down.
struct Glyph {
    QString text; ///< empty: nothing to read, but it takes its place
    QPointF origin; ///< on the baseline
    QPointF direction; ///< of writing, length 1; (1, 0) is ordinary text
    double width = 0; ///< advance without spacing, points
    double size = 0; ///< of the font, points
    const FontFace* face = nullptr;
    quint32 code = 0; ///< in its font
    QRgb colour = 0xff000000; ///< kUnknownColour for a pattern
    int paintOrder = 0; ///< rank among everything painted on the page
    int sequence = -1; ///< number of the marked sequence that holds it, -1: none
    bool isSpace = false;
    bool isIcon = false;
    bool isKnown = true;
    bool isInvisible = false; ///< painted with nothing: render mode 3 or fully transparent
    bool isThickened = false; ///< outlined in its own colour, which makes it bold
    bool isSlanted = false; ///< sheared, which makes it italic
};

/// A filled area, picture or shading that text may stand on.
struct Backdrop {
    QRectF box;
    QRgb colour = 0; ///< kUnknownColour where text of any colour may be readable
    int paintOrder = 0;
};

/// What our reader found on a page.
struct PageContent {
    QSizeF size;
    std::vector<Glyph> glyphs; ///< in content order
    std::vector<Backdrop> backdrops; ///< in paint order
    QList<QRectF> rules; ///< drawn lines and thin boxes
    std::vector<Structure> structures; ///< of the marked sequences, by their number; empty in untagged files
};

} // namespace cvenhancer::extraction::pdf
