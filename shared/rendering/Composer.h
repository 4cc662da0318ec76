// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Block.h"
#include "rendering/Manuscript.h"
#include "rendering/TemplateStyle.h"

#include <QList>

#include <functional>

namespace cvenhancer::rendering {

/// What the composer has to know of a flow before anything is laid out. Lengths in points.
struct FlowMeasure {
    std::function<qreal(const Runs&)> widthOf; ///< on one line; none: columns are as wide as the template has them
    qreal width = 0; ///< of the flow
};
using FlowMeasures = std::array<FlowMeasure, kFlowCount>;

/// The blocks of a manuscript in the look of a template; those of each flow in reading order.
QList<Block> compose(const Manuscript& manuscript, const TemplateStyle& style, const FlowMeasures& measures = {});

} // namespace cvenhancer::rendering
