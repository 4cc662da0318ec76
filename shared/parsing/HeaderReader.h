// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/BlockBuilder.h"
#include "parsing/PlaceReader.h"
#include "parsing/SectionFinder.h"

namespace cvenhancer::parsing {

/// What stands above the first section.
struct Header {
    QString name;
    QString label; ///< line by the name that says what the person does
    QString summary; ///< running text
    Place place;
};

/// A name that does not stand above the first section, because a sidebar is read before it, is brought there with what
/// follows it up to the next heading. It is told by its size: larger than all headings and whatever stands in the header.
void bringHeadForward(Sections& sections, double bodySize);

/// Reads the header: the largest text that is no title line ("Curriculum Vitae"), no contact data and no heading is the
/// name. `likely` holds contact sections' lines too (for the place).
Header readHeader(const QList<Line>& header, const QList<Line>& likely, double leading);

} // namespace cvenhancer::parsing
