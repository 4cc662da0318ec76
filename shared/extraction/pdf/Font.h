// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/CodeMap.h"
#include "extraction/pdf/FontProgram.h"
#include "extraction/pdf/SimpleEncodings.h"
#include "extraction/pdf/StandardFonts.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cvenhancer::extraction::pdf {

/// How a font looks, as far as its names and its descriptor tell.
struct FontFace {
    QString family; ///< without subset tag and style
    int weight = 400; ///< 100 (thin) to 900 (black), as in CSS
    bool italic = false;
    bool symbols = false; ///< Symbol, Wingdings and the like: letters mean signs
    bool icons = false; ///< an icon font: glyphs without a usual meaning
    double ascent = 0.75; ///< ems above the baseline
    double descent = 0.22; ///< ems below it
    double em = 1; ///< of a Type 3 font, in units of its size
};

/// What one character code of a string shows.
struct Character {
    QString text; ///< readable text; empty: nothing to read (an icon) or not known
    double width = 0; ///< advance in ems
    bool isKnown = false; ///< false: nobody can say what the glyph means
    bool isSpace = false;
    bool isIcon = false; ///< `text`, if any, names what the icon stands for
    quint32 code = 0;
    bool takesWordSpacing = false; ///< the one-byte code 32 (ISO 32000-1, 9.3.3)
};

enum class CodeLayout {
    OneByte,
    TwoBytes,
    Mapped, ///< as the encoding's code map says
    Utf16, ///< codes are UTF-16 themselves
    Unknown, ///< a predefined map we do not carry: two bytes, nothing known
};

/// Everything FontLoader found out about a font.
struct FontData {
    FontFace face;
    CodeLayout layout = CodeLayout::OneByte;
    CodeMap toUnicode;
    CodeMap encoding; ///< code -> CID, composite fonts
    std::array<QByteArray, 256> names; ///< glyph names the PDF gives codes, one-byte fonts
    std::optional<SimpleEncoding> base;
    bool programKnowsBetter = false; ///< the font's own encoding goes before `base`
    QHash<quint32, double> widths; ///< ems, by code (one-byte fonts) or CID
    std::optional<double> defaultWidth; ///< ems; none: ask `standard`
    std::optional<StandardFont> standard;
    QByteArray glyphOfCid; ///< two bytes per CID; empty: the CID is the glyph's number
    std::function<QByteArray()> loadProgram; ///< the embedded font file; costly, so asked only when needed
};

/// A font of a PDF: turns the bytes of a shown string into characters.
class Font {
public:
    explicit Font(FontData data);

    [[nodiscard]] const FontFace& face() const { return m_data.face; }
    /// Appends a character for each code of `bytes`.
    void decode(QByteArrayView bytes, std::vector<Character>& characters);

private:
    [[nodiscard]] qsizetype lengthOfCode(QByteArrayView bytes) const;
    const Character& characterOf(quint32 code);
    [[nodiscard]] Character makeCharacter(quint32 code);
    [[nodiscard]] double widthOf(quint32 code, const QString& text) const;
    [[nodiscard]] quint32 cidOf(quint32 code) const;
    [[nodiscard]] bool isSimple() const { return m_data.layout == CodeLayout::OneByte; }
    QString rawText(quint32 code);
    QString simpleText(quint8 code);
    QString compositeText(quint32 code);
    [[nodiscard]] bool isNotDefined(quint32 code) const;
    QString iconText(quint32 code, const QString& raw);
    FontProgram* program();

    FontData m_data;
    QHash<quint32, Character> m_characters;
    std::unique_ptr<FontProgram> m_program;
    bool m_programAsked = false;
};

} // namespace cvenhancer::extraction::pdf
