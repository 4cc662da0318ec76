// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/TextPainter.h"

#include "extraction/pdf/CharacterRules.h"

namespace cvenhancer::extraction::pdf {

namespace {

constexpr double kFarAway = 1e6; // points
constexpr double kSlant = 0.12; // oblique fonts lean by 0.2 and more
constexpr double kThickening = 0.01; // ems
constexpr size_t kDeepestSequence = 512;

/// Render modes (ISO 32000-1, table 106).
bool isOutlinedOnly(int mode)
{
    return mode == 1 || mode == 5;
}

bool isFilledAndOutlined(int mode)
{
    return mode == 2 || mode == 6;
}

bool paintsNothing(int mode)
{
    return mode == 3 || mode == 7;
}

/// Scripts from Hebrew to Thai and beyond, whose glyphs are joined, reordered or written leftwards.
bool isShapedScript(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x0590 && c.unicode() < 0x1100; });
}

} // namespace

void TextPainter::moveLine(double x, double y)
{
    m_lineMatrix = Matrix::translation(x, y) * m_lineMatrix;
    m_textMatrix = m_lineMatrix;
}

void TextPainter::show(QByteArrayView bytes, const GraphicsState& state, int paintOrder)
{
    const TextState& text = state.text;
    if (text.font == nullptr) {
        return;
    }
    m_characters.clear();
    text.font->decode(bytes, m_characters);
    for (const Character& character : m_characters) {
        if (!m_budget.takeGlyph()) {
            return;
        }
        addGlyph(character, state, paintOrder);
        const double spacing = text.characterSpacing + (character.takesWordSpacing ? text.wordSpacing : 0);
        moveAlong((character.width * text.size + spacing) * text.stretch);
    }
}

void TextPainter::addGlyph(const Character& character, const GraphicsState& state, int paintOrder)
{
    const TextState& text = state.text;
    const Matrix m = Matrix{text.size * text.stretch, 0, 0, text.size, 0, text.rise} * m_textMatrix * state.ctm;
    const double across = std::hypot(m.a, m.b);
    const double up = std::hypot(m.c, m.d);
    if (!m.isFinite() || !(across > 0) || !(up > 0) || std::abs(m.e) > kFarAway || std::abs(m.f) > kFarAway) {
        return;
    }
    Glyph glyph;
    glyph.text = character.text;
    glyph.origin = QPointF(m.e, m.f);
    glyph.direction = QPointF(m.a / across, m.b / across);
    glyph.width = character.width * across;
    glyph.size = up * text.font->face().em;
    glyph.face = &text.font->face();
    glyph.code = character.code;
    glyph.colour = isOutlinedOnly(text.mode) ? state.stroke.colour : state.fill.colour;
    glyph.paintOrder = paintOrder;
    glyph.sequence = m_sequences.empty() ? -1 : m_sequences.back().number;
    glyph.isSpace = character.isSpace;
    glyph.isIcon = character.isIcon;
    glyph.isKnown = character.isKnown;
    glyph.isInvisible = paintsNothing(text.mode) || state.fill.opacity <= 0;
    glyph.isThickened =
        isFilledAndOutlined(text.mode) && state.lineWidth * state.ctm.scale() > kThickening * glyph.size;
    glyph.isSlanted = (m.a * m.c + m.b * m.d) / (across * up) > kSlant;
    m_page.glyphs.push_back(std::move(glyph));
}

void TextPainter::beginSequence(const QString& actualText, int number)
{
    if (m_sequences.size() < kDeepestSequence) {
        const int outer = m_sequences.empty() ? -1 : m_sequences.back().number;
        m_sequences.push_back({actualText, m_page.glyphs.size(), number < 0 ? outer : number});
    }
}

void TextPainter::endSequence()
{
    if (m_sequences.empty()) {
        return;
    }
    const Sequence sequence = std::move(m_sequences.back());
    m_sequences.pop_back();
    if (!sequence.actualText.isEmpty()) {
        replaceText(sequence.firstGlyph, sequence.actualText);
    }
}

/// The first glyph takes the text, the others keep their place. A text is needed where a glyph says nothing itself or
/// stands in a script whose glyphs come in another order than its letters; elsewhere what is drawn is the better
/// witness (an icon and an address may share one text, or the text may be a spoken form). Several words stay as they
/// are drawn: nobody says which glyph belongs to which.
void TextPainter::replaceText(size_t firstGlyph, const QString& text)
{
    const QString trimmed = text.trimmed();
    const auto begin = m_page.glyphs.begin() + static_cast<std::ptrdiff_t>(firstGlyph);
    const bool isNeeded = isShapedScript(trimmed)
        || std::any_of(begin, m_page.glyphs.end(), [](const Glyph& glyph) { return !glyph.isKnown; });
    const bool severalWords = std::any_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isSpace(); });
    if (!isNeeded || severalWords) {
        return;
    }
    for (auto glyph = begin; glyph != m_page.glyphs.end(); ++glyph) {
        glyph->text = glyph == begin ? readable(trimmed) : QString();
        glyph->isSpace = trimmed.isEmpty();
        glyph->isIcon = false;
        glyph->isKnown = true;
    }
}

} // namespace cvenhancer::extraction::pdf
