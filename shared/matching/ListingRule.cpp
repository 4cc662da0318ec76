// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/SuggestionRules.h"

#include "matching/Folding.h"
#include "matching/NumberWords.h"
#include "matching/SameName.h"
#include "matching/SkillInsertion.h"
#include "matching/SuggestionTexts.h"

#include <algorithm>

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSure = .75; // evidence from which a skill may be listed without asking

QSet<QString> digitsOf(const QString& text)
{
    QSet<QString> numbers;
    QString number;
    for (const QChar character : text + u' ') {
        if (character.isDigit()) {
            number += character;
        } else if (!number.isEmpty()) {
            numbers.insert(number);
            number.clear();
        }
    }
    return numbers;
}

/// The name to list: as the advert writes it, in the taxonomy's spelling where that is the same name. A number in it
/// ("HTML5") must stand in the CV's own evidence; otherwise the plain name.
QString nameToList(const Requirement& requirement, const QString& evidence, const Taxonomy& taxonomy)
{
    const QString canonical = taxonomy.at(requirement.entry).canonical;
    const QString wording = requirement.keyword.text;
    const QSet<QString> known = digitsOf(evidence);
    const QString name = surfaceKey(wording) == surfaceKey(canonical) ? canonical : wording;
    if (!known.contains(digitsOf(name))) {
        return known.contains(digitsOf(canonical)) ? canonical : QString();
    }
    return name;
}

bool isListable(const Requirement& requirement)
{
    const KeywordKind kind = requirement.keyword.kind;
    return requirement.entry >= 0 && (kind == KeywordKind::Hard || kind == KeywordKind::Tool);
}

/// Whether `finding` proves the skill by the name it would be listed under. Another name of a broad taxonomy entry, in
/// the CV or in the advert, is a hint to ask about: only the words themselves or the entry's own name are proof.
bool proves(const Matcher& matcher, const Finding& finding, const Requirement& requirement, const QString& skill)
{
    const bool isProduct = requirement.keyword.kind == KeywordKind::Tool;
    if (finding.relation == Relation::SameWords) {
        return true;
    }
    if (finding.relation == Relation::Implied) {
        return isVisiblySameName(matcher.taxonomy().at(requirement.entry).canonical, skill, isProduct);
    }
    const Passage& passage = matcher.evidence().passages()[static_cast<std::size_t>(finding.passage)];
    return isVisiblySameName(passage.text.slice(finding.first, finding.last).toString(), skill, isProduct);
}

bool isShown(const Matcher& matcher, qsizetype index, const QString& skill)
{
    const Requirement& requirement = matcher.requirements().at(index);
    const QList<Finding>& findings = matcher.findings().at(index).all;
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.credit >= kSure && proves(matcher, finding, requirement, skill);
    });
}

} // namespace

QList<Suggestion> suggestListing(const Matcher& matcher)
{
    QList<Suggestion> suggestions;
    for (qsizetype i = 0; i < matcher.requirements().size(); ++i) {
        const Requirement& requirement = matcher.requirements().at(i);
        const Findings& findings = matcher.findings().at(i);
        if (!isListable(requirement) || findings.listed || findings.credit < kSure) {
            continue;
        }
        const QList<Evidence> evidence = matcher.evidenceOf(i);
        const QString skill = nameToList(requirement, evidence.constFirst().text, matcher.taxonomy());
        if (skill.isEmpty()) {
            continue;
        }
        const model::Path path = skillTarget(matcher.cv(), skill, matcher.taxonomy());
        Suggestion suggestion = makeSuggestion(u"list"_s, path, skill);
        const bool shown = isShown(matcher, i, skill);
        suggestion.op = shown ? SuggestionOp::Add : SuggestionOp::Ask;
        suggestion.needsConfirmation = !shown;
        suggestion.title = shown ? texts::listingTitle(skill) : texts::missingTitle(skill);
        suggestion.description = shown ? texts::listingDescription(skill) : texts::listingQuestion(skill);
        suggestion.suggestion = skill;
        suggestion.section = u"skills"_s;
        suggestion.evidence = evidence;
        if (shown) {
            suggestion.after = skill;
            suggestion.edits = skillInsertion(matcher.cv(), skill, matcher.taxonomy());
        }
        suggestions << suggestion;
    }
    return suggestions;
}

} // namespace cvenhancer::matching
