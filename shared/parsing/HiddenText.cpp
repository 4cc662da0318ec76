// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/HiddenText.h"

#include <algorithm>

namespace cvenhancer::parsing {

using extraction::Page;
using extraction::PositionedText;
using extraction::Word;

namespace {

bool areMostWordsVisible(const PositionedText& text)
{
    qsizetype visible = 0;
    qsizetype hidden = 0;
    for (const Page& page : text.pages) {
        for (const Word& word : page.words) {
            ++(word.hidden ? hidden : visible);
        }
    }
    return visible > hidden;
}

} // namespace

VisibleText partHidden(const PositionedText& text)
{
    VisibleText parted{text, {}};
    if (!areMostWordsVisible(text)) {
        return parted;
    }
    for (Page& page : parted.text.pages) {
        Page hidden = page;
        hidden.words.removeIf([](const Word& word) { return !word.hidden; });
        page.words.removeIf([](const Word& word) { return word.hidden; });
        parted.hidden << hidden;
    }
    return parted;
}

} // namespace cvenhancer::parsing
