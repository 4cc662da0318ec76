// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"

namespace cvenhancer::parsing {

/// Moves lines of an entry's running text that say by themselves what they are into their own field, where the section
/// has it and it is still empty: an address alone on its line becomes the url, "Technologies: C++, Qt" the keywords.
void placeDetailLines(model::Entry& entry, model::SectionKind kind);

/// True for an address and nothing else: with a scheme, "www.", a path, or a host whose last label is a well-known
/// domain ("reefdem.org", not "Node.js").
bool isBareAddress(const QString& text);

} // namespace cvenhancer::parsing
