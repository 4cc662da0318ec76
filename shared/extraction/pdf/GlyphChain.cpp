// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/GlyphChain.h"

#include <algorithm>
#include <cmath>

namespace cvenhancer::extraction::pdf {

namespace {

/// In font sizes. Accents and superscripts leave the baseline a little; kerning goes back a little.
constexpr double kBaselineTolerance = 0.35;
constexpr double kFarthestBack = 0.5;
constexpr double kWidestGap = 1.6;
constexpr double kSameDirection = 0.995; // cosine

bool isOnBaseline(const Glyph& before, const Glyph& glyph, QPointF direction)
{
    const QPointF step = glyph.origin - before.origin;
    const double across = -step.x() * direction.y() + step.y() * direction.x();
    return QPointF::dotProduct(before.direction, glyph.direction) > kSameDirection
        && std::abs(across) < kBaselineTolerance * std::min(before.size, glyph.size);
}

bool followsForward(const GlyphChain& chain, const Glyph& before, const Glyph& glyph)
{
    return chain.positionOf(glyph) >= chain.positionOf(before) - kFarthestBack * before.size
        && chain.gap(before, glyph) < kWidestGap;
}

/// Right-to-left text written in reading order: the next glyph ends where the one before begins.
bool followsBackward(const GlyphChain& chain, const Glyph& before, const Glyph& glyph)
{
    const double gap = (chain.positionOf(before) - chain.endOf(glyph)) / std::max(glyph.size, 0.1);
    return (isRightToLeft(glyph.text) || isRightToLeft(before.text)) && gap > -kFarthestBack && gap < kWidestGap
        && chain.positionOf(glyph) < chain.positionOf(before);
}

bool continues(const GlyphChain& chain, const Glyph& glyph)
{
    const Glyph& before = *chain.glyphs.back();
    if (!isOnBaseline(before, glyph, chain.direction)) {
        return false;
    }
    return (chain.order != GlyphChain::Order::Backward && followsForward(chain, before, glyph))
        || (chain.order != GlyphChain::Order::Forward && followsBackward(chain, before, glyph));
}

/// A letter, not a point or vowel sign over one.
bool isRightToLeftLetter(const Glyph& glyph)
{
    return isRightToLeft(glyph.text) && glyph.width > 0.15 * glyph.size;
}

void append(GlyphChain& chain, const Glyph& glyph)
{
    const Glyph& before = *chain.glyphs.back();
    if (isRightToLeftLetter(before) && isRightToLeftLetter(glyph)) {
        const bool forward =
            chain.positionOf(glyph) + chain.endOf(glyph) > chain.positionOf(before) + chain.endOf(before);
        chain.order = forward ? GlyphChain::Order::Forward : GlyphChain::Order::Backward;
    }
    chain.glyphs.push_back(&glyph);
}

} // namespace

bool isRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

std::vector<GlyphChain> chainsOf(const std::vector<Glyph>& glyphs)
{
    std::vector<GlyphChain> chains;
    for (const Glyph& glyph : glyphs) {
        if (chains.empty() || !continues(chains.back(), glyph)) {
            chains.push_back({{&glyph}, glyph.direction, GlyphChain::Order::Unknown});
        } else {
            append(chains.back(), glyph);
        }
    }
    for (GlyphChain& chain : chains) {
        if (chain.order == GlyphChain::Order::Backward) {
            std::reverse(chain.glyphs.begin(), chain.glyphs.end());
        }
    }
    return chains;
}

} // namespace cvenhancer::extraction::pdf
