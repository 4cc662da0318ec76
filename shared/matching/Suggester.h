// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matcher.h"

namespace cvenhancer::matching {

/// All suggestions for a match: those that need no confirmation first, each kind by gain. Deterministic.
QList<Suggestion> suggest(const Matcher& matcher);

/// The score once every suggestion that needs no confirmation is applied.
double reachableScore(const Matcher& matcher, const QList<Suggestion>& suggestions);

} // namespace cvenhancer::matching
