// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/UnicodeMap.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <qpdf/QPDF.hh>

#include <map>

namespace cvenhancer::rendering {

/// An embedded font: what its glyphs mean and how wide they are.
struct PdfFont {
    QPDFObjectHandle object;
    QList<double> widths; ///< by glyph code, in thousandths of the font size
    double defaultWidth = 1000; ///< of glyphs beyond `widths` (ISO 32000-1, table 117)
    UnicodeMap unicode;

    [[nodiscard]] double width(int code) const { return code < widths.size() ? widths[code] : defaultWidth; }
};

/// The fonts of a page by their resource name ("/F7").
using PdfFontTable = QHash<QByteArray, PdfFont*>;

/// The embedded composite fonts of a PDF. May throw what qpdf throws.
class PdfFonts {
public:
    explicit PdfFonts(QPDF& pdf);

    /// Every font of the file is embedded and says what its glyphs mean.
    [[nodiscard]] bool areComplete() const;

    /// Pointers into this object.
    PdfFontTable of(QPDFObjectHandle page);
    /// Puts known mistakes of the Unicode maps right (UnicodeMap::repair).
    void repair();
    /// Writes the Unicode maps back and gives each font one name with a subset tag that depends on its content alone
    /// (ISO 32000-1, 9.6.4).
    void write();

private:
    std::map<QPDFObjGen, PdfFont> m_fonts;
    int m_others = 0; ///< fonts of the file that are not embedded composite ones
};

} // namespace cvenhancer::rendering
