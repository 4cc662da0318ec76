// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Pages.h"
#include "rendering/TemplateStyle.h"

namespace cvenhancer::rendering {

/// What the shapes of a page depend on beside its items.
struct Decoration {
    qreal headerBottom = 0; ///< end of the header's background, from the text area's origin, in twips
    QRectF headerRule; ///< from the text area's origin; null: none
    int sidebarPages = 0; ///< pages that keep room for the sidebar, from the first one
};

/// Fills the pages' shapes: backgrounds of header and sidebar, bars at the page's edges, bands behind headings, rails
/// with their dots.
void decorate(Pages& pages, const TemplateStyle& style, const Decoration& decoration);

} // namespace cvenhancer::rendering
