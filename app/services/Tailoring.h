// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matching.h"
#include "model/Cv.h"

#include <QDate>
#include <QList>

namespace cvenhancer::services {

/// A CV after every change that needs nobody's word.
struct TailoredCv {
    model::Cv cv;
    double scoreBefore = 0; ///< 0-100
    double scoreAfter = 0;
    QList<matching::Suggestion> applied; ///< in the order they were applied
};

/// Applies the best suggestion that needs no confirmation, matches again and goes on until none is offered: one
/// suggestion can make another pointless or possible. A suggestion that cannot be applied, or that would lower the
/// score, is passed over. Deterministic; ends because no suggestion is taken up twice. `today` as in matching::match.
TailoredCv tailor(const model::Cv& cv, const matching::AdvertAnalysis& advert, const QDate& today);

} // namespace cvenhancer::services
