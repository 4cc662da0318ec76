// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::extraction::pdf {

/// A code point as text.
QString stringOf(char32_t code);

/// A glyph's or word's text as a reader means it: Latin ligatures (U+FB00-FB06) as letters; private-use, unassigned and
/// control characters, byte order marks and the replacement character dropped; a drawn soft hyphen is a hyphen.
QString readable(QStringView text);

/// A spacing accent beside a letter becomes the accented letter: fonts of 128 characters (TeX's OT1) draw "ë" as
/// "¨" under or before "e", and readers report both characters.
QString recomposedAccents(const QString& text);

/// The combining mark of a spacing accent (U+00A8 -> U+0308), or null.
QChar combiningMark(QChar spacingAccent);

/// The letter with the mark; a dotless i or j, which exist only to carry an accent, gets its usual form.
QString accentedLetter(QChar letter, QChar mark);

bool isPrivateUse(char32_t code);

} // namespace cvenhancer::extraction::pdf
