// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "extraction/pdf/ReferenceDocument.h"

namespace cvenhancer::extraction::pdf {

/// Words with estimated geometry from what Qt Pdf tells of a page: no font, weight or colour is known, sizes are within
/// a few percent, a word's place on its line is estimated from its letters. For pages our own reader cannot read.
QList<Word> wordsOf(const ReferencePage& page);

} // namespace cvenhancer::extraction::pdf
