// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/DegreeLexicon.h"

namespace cvenhancer::matching {

/// How an advert words the degree it asks for, alternatives and subjects included.
struct DegreeWording {
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype listEnd = 0; ///< end of the subjects that are named, equal to the degree's end when there is one or none
};

/// The wording around a degree that was found in tokens [first, last):
/// - other names of degrees belong to it ("BSc or MSc in Physics", "Hochschulstudium (Master/Diplom) der Physik");
/// - a list of subjects belongs to it as a whole ("in Physics, Chemistry or Biology", "… oder eine vergleichbare
///   Qualifikation");
/// - where the list ends in "or a related field", the subjects are examples and the degree alone is asked;
/// - "or equivalent" behind a single subject is left out.
DegreeWording readDegreeWording(const TokenisedText& text, const DegreeLexicon::Found& degree, qsizetype last,
                                const TermWords& words);

} // namespace cvenhancer::matching
