// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/Layout.h"

/// Puts together what the page shows as several lines and its author wrote as one.
namespace cvenhancer::parsing {

/// A label of several short lines ("Work / experience") beside its content becomes the first cell of one line.
void joinLabels(QList<Line>& lines, double pageWidth);

/// Where the source says what a paragraph is, its lines are breaks of ours and no one else's: they become one line. A
/// word that a text file divides at its line's end is left to joinText.
void joinParagraphs(QList<Line>& lines, bool mayDivideWords);

/// An address too long for its line goes on in the next one: both pieces carry the link that holds them together.
void joinBrokenAddresses(QList<Line>& lines);

/// The tags of a PDF tell which lines are one text that wraps. Where it wraps in a cell beside others (a job's title, then
/// the dates), its rest stands below and goes back into its cell.
void joinWrappedCells(QList<Line>& lines);

} // namespace cvenhancer::parsing
