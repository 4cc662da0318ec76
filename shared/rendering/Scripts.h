// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::rendering {

/// A character of a script whose letters are drawn one by one, each by one glyph, in the order they are written.
bool isSimpleScript(char32_t c);

/// True when every character is of such a script and none is a mark set on another or a joiner.
bool isSimpleText(const QString& text);

/// Latin, Greek, Cyrillic and what they share: scripts with a space between words.
bool isSpacedAlphabet(char32_t c);

} // namespace cvenhancer::rendering
