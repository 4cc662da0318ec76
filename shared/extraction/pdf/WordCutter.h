// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/GlyphChain.h"

#include <vector>

namespace cvenhancer::extraction::pdf {

/// The glyphs of one word, as they are seen along the line.
struct WordGlyphs {
    std::vector<const Glyph*> glyphs;
    bool isTracked = false; ///< letter-spaced
    bool isIcon = false;
    bool beginsChain = false; ///< nothing of its chain stands before it, not even a space
};

/// Cuts a chain at its space glyphs and wide gaps (facts: a gap of more than 0.15 em divides words; where the median
/// gap of a run exceeds 0.12 em the run is letter-spaced and only wider gaps divide). Bullets and icons stand alone.
std::vector<WordGlyphs> cutWords(const GlyphChain& chain);

} // namespace cvenhancer::extraction::pdf
