// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Renderer.h"
#include "rendering/TemplateStyle.h"

#include <QList>

namespace cvenhancer::rendering {

/// How much tighter than it is a style is set.
struct Scaling {
    qreal spacing = 1; ///< of distances between blocks, and to a part of leading and of top and bottom margins
    qreal size = 1; ///< of letters
    qreal leastSize = 8; ///< points; what is smaller already stays as it is
};

TemplateStyle scaled(TemplateStyle style, const Scaling& scaling);

/// From a little tighter to as tight as a page stays readable: spacing first, then size, never under 9 points.
QList<Scaling> tighterScalings();

/// A template as a person wants it.
[[nodiscard]] Result<TemplateStyle> chosenStyle(const RenderOptions& options);

} // namespace cvenhancer::rendering
