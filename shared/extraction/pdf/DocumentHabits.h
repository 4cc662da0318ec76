// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/PageContent.h"

#include <map>
#include <tuple>
#include <vector>

namespace cvenhancer::extraction::pdf {

/// What is usual in a document and only seen over all its pages.
class DocumentHabits {
public:
    explicit DocumentHabits(const std::vector<PageContent>& pages);

    /// Bold beside the document's usual weight: 600 beside 400; where the text is light, medium stands out.
    [[nodiscard]] bool isBold(const FontFace& face) const { return face.weight >= m_boldWeight; }

    /// An icon that stands again and again at the same place of a line marks the items of lists.
    [[nodiscard]] bool isListMarker(const Glyph& icon) const;

private:
    /// The glyph and, to a point, its place on the line.
    using Marker = std::tuple<const FontFace*, quint32, long>;

    static Marker markerOf(const Glyph& icon);

    int m_boldWeight = 600;
    std::map<Marker, int> m_icons;
};

} // namespace cvenhancer::extraction::pdf
