// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/CvParser.h"
#include "parsing/Layout.h"

namespace cvenhancer::parsing {

/// Finds where each value of `cv` stands in the layout (page, rectangle, confidence) and which words are in no value.
/// `dropped` are lines read as headings and labels: their words count as placed only if `cv` has them.
void findSources(ParsedCv& parsed, const Layout& layout);

} // namespace cvenhancer::parsing
