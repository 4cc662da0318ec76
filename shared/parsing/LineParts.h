// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/Layout.h"

namespace cvenhancer::parsing {

/// A gap too wide for a space, or another list item, cell or column by the source's own word.
bool hasWideGap(const extraction::Word& before, const extraction::Word& word);

/// The box around all of them; null when there are none.
QRectF boxOf(const QList<extraction::Word>& words);

} // namespace cvenhancer::parsing
