// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/WordBuilder.h"

#include "extraction/pdf/CharacterRules.h"
#include "extraction/pdf/ColourSpace.h"
#include "extraction/pdf/WordCutter.h"
#include "extraction/pdf/WordTidier.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction::pdf {

namespace {

constexpr QRgb kPaper = 0xffffffff;
constexpr double kSmallestReadable = 2.0 / 842; // of the page's height: 2 points on A4
constexpr int kSameColour = 16; // of 255, in each channel

bool isSimilar(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < kSameColour && std::abs(qGreen(a) - qGreen(b)) < kSameColour
        && std::abs(qBlue(a) - qBlue(b)) < kSameColour;
}

/// The accent stands over its letter: at least a third of the accent's width overlaps it.
bool standsOver(const GlyphChain& chain, const Glyph& accent, const Glyph& letter)
{
    const double overlap = std::min(chain.endOf(accent), chain.endOf(letter))
        - std::max(chain.positionOf(accent), chain.positionOf(letter));
    return overlap > accent.width / 3;
}

QChar accentOf(const Glyph& glyph)
{
    return glyph.text.size() == 1 ? combiningMark(glyph.text.front()) : QChar();
}

bool isLetter(const Glyph& glyph)
{
    return glyph.text.size() == 1 && glyph.text.front().isLetter();
}

/// The glyphs' text; a spacing accent drawn over a letter is put together with it.
QString textOf(const GlyphChain& chain, const std::vector<const Glyph*>& glyphs)
{
    QString text;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const QChar mark = accentOf(*glyphs[i]);
        const bool hasMark = !mark.isNull();
        if (hasMark && i + 1 < glyphs.size() && isLetter(*glyphs[i + 1])
            && standsOver(chain, *glyphs[i], *glyphs[i + 1])) {
            text += accentedLetter(glyphs[++i]->text.front(), mark);
        } else if (hasMark && i > 0 && isLetter(*glyphs[i - 1]) && standsOver(chain, *glyphs[i], *glyphs[i - 1])) {
            text.chop(1);
            text += accentedLetter(glyphs[i - 1]->text.front(), mark);
        } else {
            text += glyphs[i]->text;
        }
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// The glyph whose look stands for the word's: the first letter or digit, else the first glyph.
const Glyph& leadOf(const std::vector<const Glyph*>& glyphs)
{
    const auto found = std::find_if(glyphs.cbegin(), glyphs.cend(), [](const Glyph* glyph) {
        return !glyph->text.isEmpty() && glyph->text.front().isLetterOrNumber();
    });
    return found != glyphs.cend() ? **found : *glyphs.front();
}

template <class Predicate>
bool isMost(const std::vector<const Glyph*>& glyphs, Predicate predicate)
{
    const auto count = std::count_if(glyphs.cbegin(), glyphs.cend(), predicate);
    return 2 * static_cast<size_t>(count) > glyphs.size();
}

class Builder {
public:
    Builder(const PageContent& page, const DocumentHabits& habits)
        : m_page(page)
        , m_habits(habits)
    {
    }

    std::vector<WordDraft> build()
    {
        for (const GlyphChain& chain : chainsOf(m_page.glyphs)) {
            addChain(chain);
        }
        return std::move(m_drafts);
    }

private:
    void addChain(const GlyphChain& chain)
    {
        std::vector<WordDraft> drafts;
        for (const WordGlyphs& glyphs : cutWords(chain)) {
            WordDraft draft = draftOf(chain, glyphs);
            if (!draft.word.text.isEmpty()) {
                drafts.push_back(std::move(draft));
            }
        }
        orderRightToLeft(drafts);
        m_drafts.insert(m_drafts.end(), drafts.begin(), drafts.end());
    }

    WordDraft draftOf(const GlyphChain& chain, const WordGlyphs& cut) const
    {
        std::vector<const Glyph*> glyphs = cut.glyphs;
        const Glyph& lead = leadOf(glyphs);
        WordDraft draft;
        draft.isIcon = cut.isIcon;
        Word& word = draft.word;
        place(word, chain, glyphs, lead);
        word.text = textOf(chain, glyphs);
        if (word.text.isEmpty() && m_habits.isListMarker(lead)) {
            word.text = u"•"_s;
            draft.isIcon = false;
        }
        if (isRightToLeft(word.text)) {
            std::reverse(glyphs.begin(), glyphs.end());
            word.text = textOf(chain, glyphs);
        }
        word.structure = structureOf(lead);
        word.fontSize = lead.size;
        word.fontFamily = lead.face->family;
        word.colour = lead.colour == kUnknownColour ? qRgb(0, 0, 0) : lead.colour;
        word.tracked = cut.isTracked;
        word.bold =
            isMost(glyphs, [this](const Glyph* glyph) { return m_habits.isBold(*glyph->face) || glyph->isThickened; });
        word.italic = isMost(glyphs, [](const Glyph* glyph) { return glyph->face->italic || glyph->isSlanted; });
        word.hidden = isHidden(word, glyphs, lead);
        word.spaceBefore = !cut.beginsChain || !touchesLast(word);
        return draft;
    }

    [[nodiscard]] Structure structureOf(const Glyph& glyph) const
    {
        const auto index = static_cast<size_t>(glyph.sequence);
        return glyph.sequence >= 0 && index < m_page.structures.size() ? m_page.structures[index] : Structure();
    }

    static void place(Word& word, const GlyphChain& chain, const std::vector<const Glyph*>& glyphs, const Glyph& lead)
    {
        double from = chain.positionOf(*glyphs.front());
        double to = from;
        for (const Glyph* glyph : glyphs) {
            from = std::min(from, chain.positionOf(*glyph));
            to = std::max(to, chain.endOf(*glyph));
        }
        const double start = from - chain.positionOf(lead);
        const QPointF along = chain.direction;
        const Matrix upright{along.x(), along.y(), -along.y(), along.x(), lead.origin.x(), lead.origin.y()};
        word.box = upright.mapBox(QRectF(start, -lead.face->ascent * lead.size, to - from,
                                         (lead.face->ascent + lead.face->descent) * lead.size));
        const bool level = std::abs(along.y()) < 0.1 && along.x() > 0;
        word.baseline = level ? lead.origin.y() : word.box.bottom();
    }

    bool isHidden(const Word& word, const std::vector<const Glyph*>& glyphs, const Glyph& lead) const
    {
        const QRectF paper(QPointF(), m_page.size);
        return isMost(glyphs, [](const Glyph* glyph) { return glyph->isInvisible; })
            || word.fontSize < kSmallestReadable * m_page.size.height() || !paper.contains(word.box.center())
            || isColourOfGround(word.box.center(), lead);
    }

    bool isColourOfGround(QPointF at, const Glyph& glyph) const
    {
        QRgb ground = kPaper;
        for (const Backdrop& backdrop : m_page.backdrops) {
            if (backdrop.paintOrder >= glyph.paintOrder) {
                break;
            }
            ground = backdrop.box.contains(at) ? backdrop.colour : ground;
        }
        return ground != kUnknownColour && glyph.colour != kUnknownColour && isSimilar(ground, glyph.colour);
    }

    /// Whether the word continues the one before without a space: a superscript, a sign in another font.
    [[nodiscard]] bool touchesLast(const Word& word) const
    {
        if (m_drafts.empty()) {
            return false;
        }
        const Word& before = m_drafts.back().word;
        const double size = std::max(before.fontSize, word.fontSize);
        const double gap = word.box.left() - before.box.right();
        return std::abs(word.baseline - before.baseline) < 0.6 * size && std::abs(gap) < 0.15 * size;
    }

    const PageContent& m_page;
    const DocumentHabits& m_habits;
    std::vector<WordDraft> m_drafts;
};

} // namespace

QList<Word> wordsOf(const PageContent& page, const std::vector<Link>& links, const DocumentHabits& habits)
{
    return tidied(Builder(page, habits).build(), links);
}

QList<Rule> rulesOf(const PageContent& page, const std::vector<Link>& links)
{
    QList<Rule> rules;
    for (const QRectF& box : page.rules) {
        const bool isUnderline = std::any_of(links.cbegin(), links.cend(), [&box](const Link& link) {
            return link.box.adjusted(-2, -2, 2, 2).contains(box);
        });
        if (!isUnderline) {
            rules.append(Rule{box});
        }
    }
    return rules;
}

} // namespace cvenhancer::extraction::pdf
