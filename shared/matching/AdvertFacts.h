// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/AdvertStructure.h"
#include "matching/Lexicon.h"

#include <QString>

#include <optional>
#include <vector>

namespace cvenhancer::matching {

/// Years of experience asked: the largest minimum that is not optional ("5-8 years" asks 5), numerals and words.
std::optional<int> findYears(const TokenisedText& text, const std::vector<Segment>& segments);

/// The degree asked, in the advert's words ("B.S. in Mechanical Engineering"); empty when none.
QString findDegree(const TokenisedText& text, const std::vector<Segment>& segments, const TermWords& words);

/// The job's title without place, contract and pay; empty when the advert has none.
QString findTitle(const TokenisedText& text, const std::vector<Segment>& segments);

} // namespace cvenhancer::matching
