// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "extraction/pdf/PageContent.h"

namespace cvenhancer::extraction::pdf {

/// How far two readings of a page agree: F1 of the two bags of words that have a letter or digit, 0 to 1,
/// after folding what readers write differently (ligatures, hyphens, spaced letters). 1 when both are empty.
double agreement(const QList<Word>& words, const QString& referenceText);

/// The share of a page's glyphs of which nobody can say what they mean, 0 to 1.
double unknownShare(const PageContent& page);

/// Whether our own reading goes: less than 1 % unknown and an agreement of at least 0.9, or nothing to compare with.
bool isTrusted(const PageContent& page, double agreement, const QString& referenceText);

} // namespace cvenhancer::extraction::pdf
