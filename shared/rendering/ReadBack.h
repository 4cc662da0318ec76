// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/ReadabilityCheck.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

/// A text that must come back from the file as it is.
struct ExpectedText {
    QString text;
    bool anyCase = false; ///< a heading, which a template may set in capitals
    bool anyPlace = false; ///< dates and places, which stand before or after what they belong to
    bool startsPart = false; ///< a section's first text; templates have sections in an order of their own
};

enum class Punctuation {
    Exact,
    Inner, ///< signs at the edges of words may differ: "Leeds" is "Leeds,"
};

/// True when the pages hold exactly the letters of `expected`, in that order, and its words as words: of Latin, Greek
/// and Cyrillic ones, one in fifty may be joined to its neighbour by the reader. (White space inside other scripts is
/// not looked at: readers put some between characters of different fonts.)
bool holdsExactly(const QList<ExpectedText>& expected, const QStringList& pages);

/// Looks for each text in the pages' words: "word-missing" (words the file does not have), "word-order" (all words are
/// there but not one after the other), "text-order" (texts come in another order than expected). In right-to-left text
/// only missing words are looked for: readers differ in the order of mixed lines. Words of scripts that join or reorder
/// their letters (Arabic, Devanagari, Thai ...) are left out: no two readers agree on them.
QList<Finding> compareTexts(const QList<ExpectedText>& expected, const QStringList& pages, bool rightToLeft,
                            Punctuation punctuation);

} // namespace cvenhancer::rendering
