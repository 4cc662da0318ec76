// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/DateReader.h"
#include "parsing/Layout.h"

namespace cvenhancer::parsing {

/// Lines that belong together: a bullet with its continuation lines, a paragraph, or one short line.
struct Block {
    QList<Line> lines;
    QString text; ///< lines joined, dividing hyphens removed
    bool bullet = false;
    bool sentence = false; ///< reads like running text, not like a head line
    QList<DateSpan> dates; ///< in `text`, for blocks that are no sentences and no bullets; else empty
    [[nodiscard]] const Line& first() const { return lines.first(); }
};

QList<Block> buildBlocks(const QList<Line>& lines, double leading, const QString& language);

/// A sentence and no name, title or abbreviation: it ends like one and has several words.
bool isSentenceText(const QString& text);

/// Joins two pieces of one paragraph: hyphen at the end removed where it only divides a word.
QString joinText(const QString& first, const QString& second);

} // namespace cvenhancer::parsing
