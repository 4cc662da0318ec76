// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Block.h"

#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace cvenhancer::rendering {

/// A text of a block, laid out. Its lines stand on the block's line grid: line i of the text is line firstLine + i of
/// the block.
struct LaidText {
    std::unique_ptr<QTextLayout> layout; ///< lines positioned in twips from the block's top and the flow's left
    BlockTag tag = BlockTag::Paragraph;
    int firstLine = 0;
};

/// A block, laid out once and painted many times. Lengths in twips. Immutable after LayoutEngine made it; belongs to
/// the thread that made it, as QTextLayout does.
struct LaidBlock {
    Block block;
    std::vector<LaidText> texts; ///< in reading order
    int lineCount = 0;
    qreal lineHeight = 0;
    qreal baseLine = 0; ///< of a line, from its top
    qreal before = 0;
    qreal after = 0;
    qreal left = 0; ///< of the block's column, for its rule
    qreal width = 0;
    qreal flowWidth = 0; ///< of the flow it was laid out for

    /// From the top of the first line to the bottom of the last one.
    [[nodiscard]] qreal height() const { return lineCount * lineHeight; }
};

using LaidBlockPointer = std::shared_ptr<const LaidBlock>;

} // namespace cvenhancer::rendering
