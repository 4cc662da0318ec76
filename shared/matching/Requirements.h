// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matching.h"
#include "matching/Taxonomy.h"

#include <QStringList>

namespace cvenhancer::matching {

/// One thing the advert asks for: all occurrences of one keyword together.
struct Requirement {
    Keyword keyword; ///< the occurrence of the highest weight; required when any occurrence is
    QString key; ///< surface key of the canonical text, unique
    QStringList wordings; ///< the different texts it has in the advert, best first
    int entry = -1; ///< in the taxonomy, -1: an open term
};

/// The advert's keywords merged by canonical text, in order of weight.
QList<Requirement> mergeKeywords(const AdvertAnalysis& advert, const Taxonomy& taxonomy);

} // namespace cvenhancer::matching
