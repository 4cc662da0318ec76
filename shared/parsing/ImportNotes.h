// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "parsing/CvParser.h"

namespace cvenhancer::parsing {

/// The CV with where each value was read and what found no place, so that a review can show it later. In JSON:
/// meta.cvenhancer.fields{path: {page, rect[x, y, width, height], confidence}} and notPlaced[{text, page, rect}], pages
/// from 1, points from the page's top left corner (to a hundredth), confidence 0-1. Nothing is added when there is
/// nothing to say.
model::Cv withImportNotes(const ParsedCv& parsed);

/// The CV without them: a file to send carries the CV, not where an import once read it.
model::Cv withoutImportNotes(model::Cv cv);

} // namespace cvenhancer::parsing
