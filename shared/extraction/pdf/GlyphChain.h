// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/PageContent.h"

#include <vector>

namespace cvenhancer::extraction::pdf {

/// Glyphs that follow each other on one baseline with small gaps, in the order they are seen along the direction of
/// their writing (left to right, also for right-to-left scripts).
struct GlyphChain {
    enum class Order { Unknown, Forward, Backward };

    std::vector<const Glyph*> glyphs;
    QPointF direction;
    /// In which order the file writes right-to-left letters: as they are seen, or as they are read. Others stay
    /// Unknown.
    Order order = Order::Unknown;

    /// How far a glyph lies along the direction, points.
    [[nodiscard]] double positionOf(const Glyph& glyph) const { return QPointF::dotProduct(glyph.origin, direction); }
    [[nodiscard]] double endOf(const Glyph& glyph) const { return positionOf(glyph) + glyph.width; }
    /// Empty space between two neighbours, in font sizes.
    [[nodiscard]] double gap(const Glyph& before, const Glyph& glyph) const
    {
        return (positionOf(glyph) - endOf(before)) / std::max(glyph.size, 0.1);
    }
};

/// In content order; every glyph is in one chain.
std::vector<GlyphChain> chainsOf(const std::vector<Glyph>& glyphs);

bool isRightToLeft(QStringView text);

} // namespace cvenhancer::extraction::pdf
