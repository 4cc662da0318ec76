// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "extraction/pdf/LinkReader.h"

#include <vector>

namespace cvenhancer::extraction::pdf {

struct WordDraft {
    Word word;
    bool isIcon = false; ///< `word.text` names what the icon stands for
};

/// Puts the words of a line that is mainly right-to-left into reading order; words of other scripts inside it keep
/// theirs (Unicode Bidirectional Algorithm, rule L2, backwards). `drafts` are seen from left to right.
void orderRightToLeft(std::vector<WordDraft>& drafts);

/// The page's words with links and numbers, without copies and needless icons; "E D U C A T I O N" typed with spaces
/// is one word.
QList<Word> tidied(std::vector<WordDraft> drafts, const std::vector<Link>& links);

} // namespace cvenhancer::extraction::pdf
