// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/SuggestionRules.h"

#include "matching/SkillInsertion.h"
#include "matching/SuggestionTexts.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kAnswered = .8;
constexpr qsizetype kMostQuestions = 12;

/// As the user knows it: the advert's own words where it is not English, the name's usual spelling where it is.
QString displayName(const Matcher& matcher, const Keyword& keyword)
{
    return keyword.id.isEmpty() || matcher.advert().language == u"en" ? keyword.canonical : keyword.text;
}

QString describe(const Matcher& matcher, qsizetype index)
{
    const QString name = displayName(matcher, matcher.requirements().at(index).keyword);
    const Requirement& requirement = matcher.requirements().at(index);
    const QList<Finding>& found = matcher.findings().at(index).all;
    if (!found.isEmpty() && found.constFirst().entry >= 0 && found.constFirst().entry != requirement.entry) {
        const QString other = matcher.taxonomy().at(found.constFirst().entry).canonical;
        return texts::missingRelated(name, other);
    }
    return requirement.keyword.required ? texts::missingRequired(name) : texts::missingOptional(name);
}

} // namespace

QList<Suggestion> askForMissing(const Matcher& matcher)
{
    QList<Suggestion> suggestions;
    QSet<QString> answeredGroups;
    for (qsizetype i = 0; i < matcher.requirements().size(); ++i) {
        if (matcher.findings().at(i).credit >= kAnswered) {
            answeredGroups.insert(matcher.requirements().at(i).keyword.anyOf);
        }
    }
    answeredGroups.remove(QString());
    for (qsizetype i = 0; i < matcher.requirements().size() && suggestions.size() < kMostQuestions; ++i) {
        const Keyword& keyword = matcher.requirements().at(i).keyword;
        if (matcher.findings().at(i).credit >= kAnswered || answeredGroups.contains(keyword.anyOf)) {
            continue;
        }
        const QString name = displayName(matcher, keyword);
        const bool language = keyword.kind == KeywordKind::Language;
        model::Path path;
        path.kind = model::SectionKind::Languages;
        if (!language) {
            path = skillTarget(matcher.cv(), name, matcher.taxonomy());
        }
        Suggestion suggestion = makeSuggestion(u"ask"_s, path, name);
        suggestion.op = SuggestionOp::Ask;
        suggestion.title = language ? texts::languageTitle(name) : texts::missingTitle(name);
        suggestion.description = describe(matcher, i);
        suggestion.suggestion = name;
        suggestion.section = language ? u"languages"_s : u"skills"_s;
        suggestion.evidence = matcher.evidenceOf(i);
        suggestion.needsConfirmation = true;
        suggestions << suggestion;
    }
    return suggestions;
}

} // namespace cvenhancer::matching
