// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/DocumentHabits.h"

#include <algorithm>
#include <cmath>

namespace cvenhancer::extraction::pdf {

namespace {

constexpr int kFewestItems = 3;

int boldWeightBeside(int usual)
{
    if (usual < 350) {
        return 500;
    }
    return usual < 600 ? 600 : usual + 100;
}

} // namespace

DocumentHabits::DocumentHabits(const std::vector<PageContent>& pages)
{
    std::map<int, int> weights;
    for (const PageContent& page : pages) {
        for (const Glyph& glyph : page.glyphs) {
            weights[glyph.face->weight] += glyph.isSpace ? 0 : 1;
            if (glyph.isIcon) {
                ++m_icons[markerOf(glyph)];
            }
        }
    }
    const auto usual = std::max_element(weights.cbegin(), weights.cend(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    if (usual != weights.cend()) {
        m_boldWeight = boldWeightBeside(usual->first);
    }
}

DocumentHabits::Marker DocumentHabits::markerOf(const Glyph& icon)
{
    return {icon.face, icon.code, std::lround(icon.origin.x())};
}

bool DocumentHabits::isListMarker(const Glyph& icon) const
{
    const auto found = icon.isIcon ? m_icons.find(markerOf(icon)) : m_icons.cend();
    return found != m_icons.cend() && found->second >= kFewestItems;
}

} // namespace cvenhancer::extraction::pdf
