// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Suggester.h"

#include "base/Uuid.h"
#include "matching/SuggestionRules.h"

namespace cvenhancer::matching {

namespace {

constexpr double kNothing = 1e-9;

/// Measures what applying does; false when it cannot be applied or would lower the score.
bool measure(const Matcher& matcher, Suggestion& suggestion)
{
    // a question is measured by the shortest honest answer: the name itself
    const QString answer = suggestion.needsConfirmation ? suggestion.suggestion : QString();
    const Result<model::Cv> changed = applySuggestion(matcher.cv(), suggestion, answer);
    if (!changed) {
        return false;
    }
    suggestion.gain = matcher.scoreOf(*changed) - matcher.score().value();
    return suggestion.gain > -kNothing;
}

} // namespace

Suggestion makeSuggestion(const QString& rule, const model::Path& path, const QString& content)
{
    Suggestion suggestion;
    suggestion.id = SuggestionId(contentUuid(rule + u'|' + path.toString() + u'|' + content));
    suggestion.path = path;
    return suggestion;
}

QList<Suggestion> suggest(const Matcher& matcher)
{
    QList<Suggestion> ready;
    QList<Suggestion> candidates = suggestListing(matcher) + suggestWording(matcher) + suggestOrder(matcher);
    for (Suggestion& suggestion : candidates) {
        if (measure(matcher, suggestion)) {
            ready << suggestion;
        }
    }
    QList<Suggestion> questions = askForMissing(matcher);
    for (Suggestion& question : questions) {
        measure(matcher, question);
    }
    questions += askForProof(matcher);
    const auto byGain = [](const Suggestion& a, const Suggestion& b) { return a.gain > b.gain; };
    std::stable_sort(ready.begin(), ready.end(), byGain);
    std::stable_sort(questions.begin(), questions.end(), byGain);
    return ready + questions;
}

double reachableScore(const Matcher& matcher, const QList<Suggestion>& suggestions)
{
    model::Cv cv = matcher.cv();
    for (const Suggestion& suggestion : suggestions) {
        if (suggestion.needsConfirmation) {
            continue;
        }
        if (Result<model::Cv> changed = applySuggestion(cv, suggestion)) {
            cv = std::move(*changed);
        }
    }
    return std::max(matcher.scoreOf(cv), matcher.score().value());
}

} // namespace cvenhancer::matching
