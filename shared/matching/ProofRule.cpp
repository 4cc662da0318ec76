// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/SuggestionRules.h"

#include "matching/SuggestionTexts.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;
using model::Field;
using model::SectionKind;

namespace {

constexpr qsizetype kMostQuestions = 5;
constexpr double kListedOnly = .85; // the most that a list earns
constexpr double kEnough = .8;

/// The job a new sentence goes to when nobody says otherwise: the first one that has not ended, else the first.
const model::Entry* presentJob(const QList<model::Entry>& jobs)
{
    for (const model::Entry& job : jobs) {
        if (job.visible && job.text(Field::EndDate).isEmpty()) {
            return &job;
        }
    }
    return jobs.isEmpty() ? nullptr : &jobs.constFirst();
}

} // namespace

QList<Suggestion> askForProof(const Matcher& matcher)
{
    QList<Suggestion> suggestions;
    const QList<model::Entry> jobs = matcher.cv().entries(SectionKind::Work);
    const model::Entry* job = presentJob(jobs);
    for (qsizetype i = 0; job && i < matcher.requirements().size() && suggestions.size() < kMostQuestions; ++i) {
        const Requirement& requirement = matcher.requirements().at(i);
        const Findings& findings = matcher.findings().at(i);
        const bool skill =
            requirement.keyword.kind == KeywordKind::Hard || requirement.keyword.kind == KeywordKind::Tool;
        if (!skill || !findings.listed || findings.credit > kListedOnly || findings.credit < kEnough) {
            continue;
        }
        const QString name = requirement.keyword.canonical;
        const model::Path path{
            .kind = SectionKind::Work, .section = {}, .entry = job->id, .field = Field::Highlights, .item = {}};
        Suggestion suggestion = makeSuggestion(u"proof"_s, path, name);
        suggestion.op = SuggestionOp::Ask;
        suggestion.title = texts::proofTitle(name);
        suggestion.description = texts::proofDescription(name);
        suggestion.suggestion = name;
        suggestion.section = u"work"_s;
        suggestion.evidence = matcher.evidenceOf(i);
        suggestion.needsConfirmation = true;
        suggestion.gain = matcher.score().valueWith(i, 1) - matcher.score().value();
        suggestions << suggestion;
    }
    return suggestions;
}

} // namespace cvenhancer::matching
