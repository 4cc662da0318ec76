// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>
#include <QStringView>

namespace cvenhancer::parsing {

/// A word as people read it: presentation ligatures and full-width forms resolved (NFKC for those ranges only, so that
/// "m²" stays), composed (NFC), without soft hyphens, zero-width and private-use characters; no-break hyphens and
/// spaces made plain; capitals whose font mistakes its I ("SENiOR") whole.
QString cleanWord(const QString& text);

/// The form in which dictionary words are compared: lower case, without accents, apostrophes and dots dropped,
/// everything else that is no letter or digit turned into one space; "&" and "+" between words read "and".
QString foldKey(QStringView text);

/// True when the text is a bullet sign alone ("•", "–", "▪", "o" is not).
bool isBulletSign(QStringView text);

/// `first` ends with a hyphen at a line's end and `second` goes on: true when the hyphen only divides the word.
bool isDividingHyphen(QStringView first, QStringView second);

/// Trims spaces and separators (| · • , ; : – —) from both ends, and a bracket that opens at the end.
QString trimSeparators(const QString& text);

} // namespace cvenhancer::parsing
