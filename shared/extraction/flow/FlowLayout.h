// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "extraction/flow/Flow.h"

namespace cvenhancer::extraction {

/// Gives a flow document's words their places: lines below each other, table cells side by side, text wrapped at the
/// margins. The document becomes one page as tall as its text, because a flow format has no pages of its own and a cut
/// at a guessed place would only part what belongs together. A line the author ended inside a paragraph counts as a
/// paragraph of its own, except in a list item.
Page layoutFlow(const FlowDocument& document);

} // namespace cvenhancer::extraction
