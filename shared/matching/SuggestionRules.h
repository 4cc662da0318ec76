// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matcher.h"

namespace cvenhancer::matching {

// One function per rule. Each gives suggestions without gain; Suggester measures what applying them does and drops
// those that would lower the score. A rule never offers again what is done.

/// Rule 1: shown in work, projects or education, but missing in the skills list.
QList<Suggestion> suggestListing(const Matcher& matcher);
/// Rule 2: listed under another name than the advert's.
QList<Suggestion> suggestWording(const Matcher& matcher);
/// Rule 3: asked by the advert, nothing in the CV shows it: a question, strongest requirement first.
QList<Suggestion> askForMissing(const Matcher& matcher);
/// Rule 4: the bullet that answers the advert best comes first in its job.
QList<Suggestion> suggestOrder(const Matcher& matcher);
/// Rule 12: a skill that is only listed: where was it used?
QList<Suggestion> askForProof(const Matcher& matcher);

/// A suggestion with its id derived from rule, path and content.
Suggestion makeSuggestion(const QString& rule, const model::Path& path, const QString& content);

} // namespace cvenhancer::matching
