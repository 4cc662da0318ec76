// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/TokenisedText.h"

#include <QString>

#include <vector>

namespace cvenhancer::matching {

enum class SectionType { Title, Intro, Required, Optional, Duties, Tools, Benefits, Legal, About, Other };

/// "required", "duties", …: the wording of Keyword::section.
QString sectionName(SectionType section);

/// One sentence or list item of an advert: tokens [first, last) of one line, headings and labels left out.
struct Segment {
    qsizetype first = 0;
    qsizetype last = 0;
    SectionType section = SectionType::Intro;
    bool listItem = false; ///< a bullet or a line of a list without bullets
    bool labelled = false; ///< the line itself said what it is ("Essential: …")
};

/// Cuts an advert into segments and says of each what it is about: by headings and inline labels (lexicon in
/// resources/matching/headings.txt, 18 languages), and for running text sentence by sentence by its cue phrases.
std::vector<Segment> splitSections(const TokenisedText& text);

} // namespace cvenhancer::matching
