// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "extraction/pdf/DocumentHabits.h"
#include "extraction/pdf/LinkReader.h"
#include "extraction/pdf/PageContent.h"

#include <vector>

namespace cvenhancer::extraction::pdf {

/// A page's words in content order; on a line of right-to-left text in reading order. Words drawn twice to look bold
/// are one; invisible, covered, tiny and outside words are marked hidden; icons are dropped but for list
/// markers and the signs of networks that nothing else names.
QList<Word> wordsOf(const PageContent& page, const std::vector<Link>& links, const DocumentHabits& habits);

/// The page's rules without the underlines of links.
QList<Rule> rulesOf(const PageContent& page, const std::vector<Link>& links);

} // namespace cvenhancer::extraction::pdf
