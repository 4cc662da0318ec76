// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/ContentStream.h"
#include "rendering/PdfFonts.h"
#include "rendering/PdfWriter.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace cvenhancer::rendering {

/// Learns what glyphs mean from the text that was painted. Fonts swap letters for others by context (an R before an O,
/// an f before a t, a lam before an alef); Qt writes no Unicode value for such glyphs, so readers would lose the
/// letters. Where letters are drawn one by one from left to right, glyphs and letters are counted off against each
/// other. In other scripts the places decide: a glyph without a meaning gets what is left of the letters painted where
/// it stands.
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
        QPointF origin; ///< twips from the page's top left corner
        double width; ///< in twips
    };

    void begin(int mark);
    void learn();
    [[nodiscard]] bool countOff(const std::vector<Glyph>& glyphs) const;
    void fillGaps(const std::vector<Glyph>& glyphs) const;
    /// What to do where several glyphs of one letter have no meaning.
    enum class Several { Left, Shared };
    void fillGap(const std::vector<Glyph>& glyphs, const PaintedCluster& cluster, Several several) const;
    static void share(const QString& text, const QList<const Glyph*>& gaps);

    const QList<PdfMark>& m_marks;
    bool m_rightToLeft;
    int m_mark = -1; ///< whose glyphs are being gathered
    bool m_inside = false; ///< between the two signs of a mark
    std::vector<Glyph> m_glyphs;
    QList<PaintedCluster> m_clusters; ///< of the same mark
};

} // namespace cvenhancer::rendering
