// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/FontProgram.h"

#include "extraction/pdf/CharacterRules.h"
#include "extraction/pdf/GlyphNames.h"

#include <array>

#include <ft2build.h>
#include FT_FREETYPE_H

namespace cvenhancer::extraction::pdf {

namespace {

/// Symbol fonts of TrueType keep their codes in this part of the private-use area.
constexpr FT_ULong kSymbolArea = 0xF000;

} // namespace

FontProgram::FontProgram(const QByteArray& data)
    : m_data(data)
{
}

FontProgram::~FontProgram()
{
    FT_Done_Face(m_face);
    FT_Done_FreeType(m_library);
}

std::unique_ptr<FontProgram> FontProgram::open(const QByteArray& data)
{
    std::unique_ptr<FontProgram> program(new FontProgram(data));
    return program->load() ? std::move(program) : nullptr;
}

bool FontProgram::load()
{
    const auto* bytes = reinterpret_cast<const FT_Byte*>(m_data.constData());
    if (FT_Init_FreeType(&m_library) != 0
        || FT_New_Memory_Face(m_library, bytes, static_cast<FT_Long>(m_data.size()), 0, &m_face) != 0) {
        return false;
    }
    indexUnicode();
    return true;
}

void FontProgram::indexUnicode()
{
    if (FT_Select_Charmap(m_face, FT_ENCODING_UNICODE) != 0) {
        return;
    }
    FT_UInt glyph = 0;
    for (FT_ULong code = FT_Get_First_Char(m_face, &glyph); glyph != 0; code = FT_Get_Next_Char(m_face, code, &glyph)) {
        if (!m_unicodeOfGlyph.contains(glyph)) { // the lowest code is the plainest
            m_unicodeOfGlyph.insert(glyph, static_cast<char32_t>(code));
        }
    }
}

quint32 FontProgram::glyphOfCode(quint8 code) const
{
    for (const FT_Encoding encoding :
         {FT_ENCODING_ADOBE_CUSTOM, FT_ENCODING_ADOBE_STANDARD, FT_ENCODING_MS_SYMBOL, FT_ENCODING_APPLE_ROMAN}) {
        if (FT_Select_Charmap(m_face, encoding) != 0) {
            continue;
        }
        for (const FT_ULong candidate : {FT_ULong{code}, kSymbolArea + code}) {
            if (const FT_UInt glyph = FT_Get_Char_Index(m_face, candidate); glyph != 0) {
                return glyph;
            }
        }
    }
    return 0;
}

QString FontProgram::unicodeOfCode(quint8 code) const
{
    const quint32 glyph = glyphOfCode(code);
    return glyph == 0 ? QString() : unicodeOfGlyph(glyph);
}

QString FontProgram::unicodeOfGlyph(quint32 glyph) const
{
    const auto found = m_unicodeOfGlyph.constFind(glyph);
    return found != m_unicodeOfGlyph.constEnd() ? stringOf(*found) : unicodeOfGlyphName(glyphName(glyph));
}

QByteArray FontProgram::glyphName(quint32 glyph) const
{
    std::array<char, 128> name{};
    const bool known = FT_HAS_GLYPH_NAMES(m_face)
        && FT_Get_Glyph_Name(m_face, glyph, name.data(), static_cast<FT_UInt>(name.size())) == 0;
    return known ? QByteArray(name.data()) : QByteArray();
}

} // namespace cvenhancer::extraction::pdf
