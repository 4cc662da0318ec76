// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/flow/Flow.h"
#include "extraction/package/XmlCursor.h"

#include <functional>
#include <vector>

namespace cvenhancer::extraction {

/// Where a drawing floats. Lengths in points; what the file does not say is 0.
struct DocxAnchor {
    double x = 0;
    double y = 0; ///< from the top of the page or of its paragraph, see `onPage`
    double width = 0;
    double height = 0;
    bool onPage = false; ///< y counts from the page or its margin, not from the paragraph
};

/// A text box and the paragraphs in it.
struct DocxTextBox {
    DocxAnchor anchor;
    std::vector<FlowBlock> blocks;
};

using DocxBlocksReader = std::function<std::vector<FlowBlock>(XmlCursor&)>;

/// Reads a drawing (w:drawing, w:pict, w:object) and gives the text boxes in it; `readBlocks` reads their content. Of
/// alternatives (mc:AlternateContent) one is read.
std::vector<DocxTextBox> readDrawing(XmlCursor& xml, const DocxBlocksReader& readBlocks);

/// Goes through mc:AlternateContent and gives the one alternative to be read to `walk` (ECMA-376 part 3, 7.6).
void readAlternative(XmlCursor& xml, const std::function<void(XmlCursor&)>& walk);

/// A box beside the text: narrow and tall. It is read before the text or after it, never in between.
bool isSidebar(const DocxTextBox& box, double pageWidth);

/// Puts boxes that hang on one paragraph into reading order: from top to bottom, columns from left to right.
void sortBoxes(std::vector<DocxTextBox>& boxes);

/// Adds sidebars to the text: before it when they hold its largest letters (a name set in the sidebar), else after it.
void addSidebars(std::vector<FlowBlock>& blocks, std::vector<DocxTextBox> sidebars);

} // namespace cvenhancer::extraction
