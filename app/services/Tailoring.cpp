// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/Tailoring.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace cvenhancer::services {

namespace {

using matching::MatchResult;
using matching::Suggestion;

/// The first suggestion that may be applied unasked and was not tried yet.
std::optional<Suggestion> nextOf(const QList<Suggestion>& suggestions, const QSet<SuggestionId>& tried)
{
    const auto it = std::ranges::find_if(suggestions, [&tried](const Suggestion& suggestion) {
        return !suggestion.needsConfirmation && !tried.contains(suggestion.id);
    });
    return it == suggestions.end() ? std::nullopt : std::optional(*it);
}

} // namespace

TailoredCv tailor(const model::Cv& cv, const matching::AdvertAnalysis& advert, const QDate& today)
{
    MatchResult match = matching::match(cv, advert, today);
    TailoredCv tailored{cv, match.score, match.score, {}};
    QSet<SuggestionId> tried;
    while (const auto suggestion = nextOf(match.suggestions, tried)) {
        tried.insert(suggestion->id);
        const Result<model::Cv> changed = matching::applySuggestion(tailored.cv, *suggestion);
        if (!changed) {
            continue;
        }
        MatchResult after = matching::match(*changed, advert, today);
        if (after.score < tailored.scoreAfter) {
            continue;
        }
        tailored.cv = *changed;
        tailored.scoreAfter = after.score;
        tailored.applied.append(*suggestion);
        match = std::move(after);
    }
    return tailored;
}

} // namespace cvenhancer::services
