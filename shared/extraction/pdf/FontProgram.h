// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct FT_LibraryRec_;
struct FT_FaceRec_;

namespace cvenhancer::extraction::pdf {

/// A font file embedded in a PDF, asked what its glyphs mean: for fonts whose PDF dictionary does not say it.
/// FreeType reads Type 1, CFF and TrueType and tolerates damaged ones.
class FontProgram {
public:
    /// Null when FreeType cannot read it.
    static std::unique_ptr<FontProgram> open(const QByteArray& data);
    ~FontProgram();

    /// By the font's own encoding, for one-byte fonts.
    [[nodiscard]] QString unicodeOfCode(quint8 code) const;
    [[nodiscard]] QString unicodeOfGlyph(quint32 glyph) const;
    /// Empty when the font keeps no names.
    [[nodiscard]] QByteArray glyphName(quint32 glyph) const;

private:
    explicit FontProgram(const QByteArray& data);
    bool load();
    void indexUnicode();
    [[nodiscard]] quint32 glyphOfCode(quint8 code) const;

    QByteArray m_data; // FreeType reads from it as long as the face lives
    FT_LibraryRec_* m_library = nullptr;
    FT_FaceRec_* m_face = nullptr;
    QHash<quint32, char32_t> m_unicodeOfGlyph;
};

} // namespace cvenhancer::extraction::pdf
