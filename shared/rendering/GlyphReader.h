// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/ContentStream.h"
#include "rendering/PdfFonts.h"
#include "rendering/PdfWriter.h"

#include <QList>

#include <vector>

namespace cvenhancer::rendering {

/// Learns what glyphs mean from the text that was painted. Fonts swap letters for others by context (an R before an O,
/// an f before a t); Qt writes no Unicode value for such glyphs, so readers would lose the letters. Where the glyphs of
/// a painted text are as many as its letters, each is given its letter. Left-to-right pages and alphabets only:
/// elsewhere glyphs stand in another order than letters, or join.
class GlyphReader {
public:
    explicit GlyphReader(const PaintedPdf& painted);

    /// Reads one page; pages come in order. The fonts' maps change as the text of a mark ends.
    void read(const std::vector<ContentOperation>& operations, const PdfFontTable& fonts);
    /// After the last page.
    void finish() { learn(); }

private:
    struct Glyph {
        PdfFont* font;
        int code;
    };

    void begin(int mark);
    void learn();

    const QList<PdfMark>& m_marks;
    bool m_rightToLeft;
    int m_mark = -1; ///< whose glyphs are being gathered
    bool m_inside = false; ///< between the two signs of a mark
    std::vector<Glyph> m_glyphs;
};

} // namespace cvenhancer::rendering
