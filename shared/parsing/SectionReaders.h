// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/SectionFinder.h"
#include "model/Cv.h"

namespace cvenhancer::parsing {

/// What readers need to know of the whole document.
struct ReadContext {
    double leading = 12; ///< points
    QString language; ///< BCP 47, may be empty
};

QList<model::Entry> readWork(const TextSection& section, const ReadContext& context, bool volunteer);
QList<model::Entry> readEducation(const TextSection& section, const ReadContext& context);
/// Certificates, awards, publications, projects, references and custom sections.
QList<model::Entry> readList(const TextSection& section, const ReadContext& context, model::SectionKind kind);

} // namespace cvenhancer::parsing
