// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/GlyphReader.h"

#include <algorithm>

namespace cvenhancer::rendering {

namespace {

/// A letter or sign that one glyph draws and that stays where it is.
bool isSimple(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
        return QChar::category(c) != QChar::Other_Format;
    default:
        return false;
    }
}

/// The letters of a simple text without its spaces; empty when the text is not simple.
QList<uint> lettersOf(const QString& text)
{
    QList<uint> letters;
    for (const uint c : text.toUcs4()) {
        if (QChar::isSpace(c)) {
            continue;
        }
        if (!isSimple(c)) {
            return {};
        }
        letters.append(c);
    }
    return letters;
}

} // namespace

GlyphReader::GlyphReader(const PaintedPdf& painted)
    : m_marks(painted.marks)
    , m_rightToLeft(painted.rightToLeft)
{
}

void GlyphReader::read(const std::vector<ContentOperation>& operations, const PdfFontTable& fonts)
{
    PdfFont* font = nullptr;
    for (const ContentOperation& operation : operations) {
        if (const auto sign = paintSign(operation)) {
            begin(markOfSign(*sign));
        } else if (operation.name == "Tf" && !operation.operands.empty()) {
            font = fonts.value(operation.operands[0].toByteArray());
        } else if (operation.name == "Tj" && m_inside && !operation.operands.empty()) {
            m_glyphs.push_back({font, glyphOf(operation.operands[0])});
        }
    }
}

/// A block that goes on over the page is one text.
void GlyphReader::begin(int mark)
{
    m_inside = mark >= 0;
    if (m_inside && (m_mark < 0 || m_marks[mark] != m_marks[m_mark])) {
        learn();
        m_mark = mark;
    }
}

void GlyphReader::learn()
{
    const std::vector<Glyph> glyphs = std::exchange(m_glyphs, {});
    if (m_mark < 0 || m_rightToLeft) {
        return;
    }
    const QList<uint> letters = lettersOf(m_marks[m_mark].text);
    std::vector<Glyph> visible;
    std::ranges::copy_if(glyphs, std::back_inserter(visible), [](const Glyph& glyph) {
        return glyph.font && glyph.font->unicode.text(glyph.code) != QStringLiteral(" ");
    });
    if (letters.size() != static_cast<qsizetype>(visible.size())) {
        return;
    }
    for (std::size_t i = 0; i < visible.size(); ++i) {
        const char32_t letter = letters[static_cast<qsizetype>(i)];
        visible[i].font->unicode.set(visible[i].code, QString::fromUcs4(&letter, 1));
    }
}

} // namespace cvenhancer::rendering
