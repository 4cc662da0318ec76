// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/TokenisedText.h"
#include "model/Cv.h"
#include "model/Path.h"

#include <vector>

namespace cvenhancer::matching {

/// How well a place in a CV proves a skill that stands there.
enum class Proof {
    Shown, ///< work, projects, volunteering: where it was done
    Attested, ///< education, certificates, awards, publications, languages
    Listed, ///< a skills list: said, not shown
    Claimed, ///< summary, label and custom sections
    Mentioned, ///< interests and references
};

/// One visible text of a CV with its place.
struct Passage {
    model::Path path;
    model::SectionKind section = model::SectionKind::Basics;
    Proof proof = Proof::Claimed;
    bool isTitle = false; ///< a job title, the label
    bool isSchool = false; ///< of an education that ended with school
    TokenisedText text;
};

/// Every visible text that can be evidence, strongest proof first, in the CV's order within one proof. Contact data,
/// dates and links are left out.
std::vector<Passage> readPassages(const model::Cv& cv);

/// 1 for work, less for places that only claim (section 5 of the design notes in the class's .cpp).
double proofCredit(Proof proof);

} // namespace cvenhancer::matching
