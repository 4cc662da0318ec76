// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/GlyphReader.h"

#include "rendering/Scripts.h"

#include <algorithm>
#include <cmath>

namespace cvenhancer::rendering {

namespace {

/// The letters of a text without its spaces.
QList<uint> lettersOf(const QString& text)
{
    QList<uint> letters = text.toUcs4();
    letters.removeIf([](uint c) { return QChar::isSpace(c); });
    return letters;
}

constexpr qreal kSameLine = 60; ///< twips; marks stand a little higher or lower, lines stand much further apart

/// What remains of `text` when the meanings of some glyphs are taken out, each once.
QString leftOver(QString text, const QStringList& meanings)
{
    for (const QString& meaning : meanings) {
        if (const qsizetype at = text.indexOf(meaning); at >= 0 && !meaning.isEmpty()) {
            text.remove(at, meaning.size());
        }
    }
    return text.trimmed();
}

constexpr QChar kNoLetter(0x200C); ///< zero width non-joiner
constexpr QChar kVowelSignI(0x093F); ///< of Devanagari: written after its consonant, drawn before it

/// The parts of a cluster as they are drawn one after the other: a consonant with the sign that silences it is one.
QStringList paintedParts(const QString& text)
{
    constexpr uchar kVirama = 9; // canonical combining class (Unicode Standard, 4.3)
    QStringList parts;
    for (const QChar c : text) {
        if (c.combiningClass() == kVirama && !parts.isEmpty()) {
            parts.last().append(c);
        } else if (c == kVowelSignI) {
            parts.prepend(c);
        } else {
            parts.append(c);
        }
    }
    return parts;
}

bool stands(const QPointF& middle, const PaintedCluster& cluster)
{
    return middle.x() >= cluster.left && middle.x() < cluster.right
        && std::abs(middle.y() - cluster.baseLine) < kSameLine;
}

PaintedCluster joined(const QList<PaintedCluster>& clusters)
{
    PaintedCluster all = clusters.first();
    for (const PaintedCluster& cluster : clusters.mid(1)) {
        all.text += cluster.text;
        all.left = std::min(all.left, cluster.left);
        all.right = std::max(all.right, cluster.right);
    }
    return all;
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
    double size = 0;
    QPointF origin;
    for (const ContentOperation& operation : operations) {
        const auto& operands = operation.operands;
        if (const auto sign = paintSign(operation)) {
            begin(markOfSign(*sign));
        } else if (operation.name == "Tf" && operands.size() == 2) {
            font = fonts.value(operands[0].toByteArray());
            size = operands[1].toDouble();
        } else if (operation.name == "BT" || operation.name == "Tm") {
            origin = {};
        } else if (operation.name == "Td" && operands.size() == 2) {
            origin += QPointF(operands[0].toDouble(), -operands[1].toDouble()); // Qt's text matrix turns y round
        } else if (operation.name == "Tj" && operands.size() == 1 && m_inside) {
            const int code = glyphOf(operands[0]);
            m_glyphs.push_back({font, code, origin, font ? font->width(code) * size / 1000 : 0});
        }
    }
}

/// A block that goes on over the page is one text.
void GlyphReader::begin(int mark)
{
    m_inside = mark >= 0;
    if (!m_inside) {
        return;
    }
    if (m_mark < 0 || m_marks[mark] != m_marks[m_mark]) {
        learn();
        m_mark = mark;
    }
    m_clusters += m_marks[mark].clusters;
}

void GlyphReader::learn()
{
    std::vector<Glyph> visible;
    std::ranges::copy_if(m_glyphs, std::back_inserter(visible), [](const Glyph& glyph) {
        return glyph.font && glyph.font->unicode.text(glyph.code) != QStringLiteral(" ");
    });
    if (m_mark >= 0 && (m_rightToLeft || !countOff(visible))) {
        fillGaps(visible);
    }
    m_glyphs.clear();
    m_clusters.clear();
}

bool GlyphReader::countOff(const std::vector<Glyph>& glyphs) const
{
    const QString& text = m_marks[m_mark].text;
    const QList<uint> letters = lettersOf(text);
    if (!isSimpleText(text) || letters.size() != static_cast<qsizetype>(glyphs.size())) {
        return false;
    }
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const char32_t letter = letters[static_cast<qsizetype>(i)];
        glyphs[i].font->unicode.set(glyphs[i].code, QString::fromUcs4(&letter, 1));
    }
    return true;
}

/// A ligature of two letters may be drawn by two glyphs that do not part where the letters do: what one letter's place
/// does not tell, the place of two does.
void GlyphReader::fillGaps(const std::vector<Glyph>& glyphs) const
{
    for (qsizetype span = 1; span <= 2; ++span) {
        for (qsizetype i = 0; i + span <= m_clusters.size(); ++i) {
            fillGap(glyphs, joined(m_clusters.mid(i, span)), Several::Left);
        }
    }
    for (const PaintedCluster& cluster : m_clusters) {
        fillGap(glyphs, cluster, Several::Shared);
    }
}

void GlyphReader::fillGap(const std::vector<Glyph>& glyphs, const PaintedCluster& cluster, Several several) const
{
    QStringList meanings;
    QList<const Glyph*> gaps;
    for (const Glyph& glyph : glyphs) {
        if (!stands(glyph.origin + QPointF(glyph.width / 2, 0), cluster)) {
            continue;
        }
        const QString meaning = glyph.font->unicode.text(glyph.code);
        meaning.isEmpty() ? gaps.append(&glyph) : meanings.append(meaning);
    }
    const QString rest = leftOver(cluster.text, meanings);
    if (gaps.size() == 1 && !rest.isEmpty()) {
        gaps.first()->font->unicode.set(gaps.first()->code, rest);
    } else if (gaps.size() > 1 && several == Several::Shared) {
        share(rest, gaps);
    }
}

/// Several glyphs without a meaning get a part each, where there are as many parts; else the first one gets all and the
/// others a sign that is no letter: readers take a glyph without a meaning for whatever character has its number.
void GlyphReader::share(const QString& text, const QList<const Glyph*>& gaps)
{
    const QStringList parts = paintedParts(text);
    const bool even = parts.size() == gaps.size();
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        const QString part = even ? parts[i] : i == 0 && !text.isEmpty() ? text : QString(kNoLetter);
        gaps[i]->font->unicode.set(gaps[i]->code, part);
    }
}

} // namespace cvenhancer::rendering
