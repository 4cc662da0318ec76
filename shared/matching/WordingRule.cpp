// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/SuggestionRules.h"

#include "matching/AdvertAnalyser.h"
#include "matching/Folding.h"
#include "matching/SameName.h"
#include "matching/SuggestionTexts.h"
#include "model/EditFactory.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
}

bool isAcronym(QStringView text)
{
    return text.size() >= 2 && text.size() <= 6
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

/// "SEO" for "search engine optimisation": both are kept once, the advert's first.
QString joined(const QString& wording, const QString& written)
{
    const bool oneIsShort = isAcronym(wording) != isAcronym(written);
    const bool otherIsLong = wording.contains(u' ') || written.contains(u' ');
    return oneIsShort && otherIsLong ? wording + u" ("_s + written + u')' : wording;
}

/// The advert's wording with the capital of a list item; an advert's running text may have it in lower case.
QString asListItem(const Requirement& requirement, const Taxonomy& taxonomy)
{
    const QString canonical = taxonomy.at(requirement.entry).canonical;
    const QString wording = requirement.keyword.text;
    return surfaceKey(canonical) == surfaceKey(wording) ? canonical : wording;
}

const Finding* listedUnderAnotherName(const Matcher& matcher, qsizetype index)
{
    const Finding* found = nullptr;
    for (const Finding& finding : matcher.findings().at(index).all) {
        const Passage& passage = matcher.evidence().passages()[static_cast<std::size_t>(finding.passage)];
        if (passage.section != model::SectionKind::Skills) {
            continue;
        }
        if (finding.relation == Relation::SameWords) {
            return nullptr;
        }
        const bool wholeItem = finding.first == 0 && finding.last == passage.text.size();
        if (finding.relation == Relation::SameThing && finding.entry >= 0 && wholeItem && !passage.path.item.isNull()) {
            found = found ? found : &finding;
        }
    }
    return found;
}

} // namespace

QList<Suggestion> suggestWording(const Matcher& matcher)
{
    QList<Suggestion> suggestions;
    QString all;
    for (const Passage& passage : matcher.evidence().passages()) {
        all += passage.text.text() + u'\n';
    }
    const QString language = matcher.cv().language.isEmpty() ? findAdvertLanguage(all) : matcher.cv().language;
    if (language.section(u'-', 0, 0) != matcher.advert().language.section(u'-', 0, 0)) {
        return suggestions;
    }
    for (qsizetype i = 0; i < matcher.requirements().size(); ++i) {
        const Requirement& requirement = matcher.requirements().at(i);
        const Finding* finding = requirement.entry >= 0 ? listedUnderAnotherName(matcher, i) : nullptr;
        if (!finding || hasDigit(requirement.keyword.text)) {
            continue;
        }
        const Passage& passage = matcher.evidence().passages()[static_cast<std::size_t>(finding->passage)];
        const QString written = passage.text.text();
        const QString wording = asListItem(requirement, matcher.taxonomy());
        Suggestion suggestion = makeSuggestion(u"wording"_s, passage.path, written + u'|' + wording);
        suggestion.op = SuggestionOp::Replace;
        suggestion.title = texts::wordingTitle(wording);
        suggestion.needsConfirmation =
            !isVisiblySameName(written, wording, requirement.keyword.kind == KeywordKind::Tool);
        suggestion.description = suggestion.needsConfirmation ? texts::wordingQuestion(written, wording)
                                                              : texts::wordingDescription(written, wording);
        suggestion.suggestion = wording;
        suggestion.section = u"skills"_s;
        suggestion.before = written;
        suggestion.after = joined(wording, written);
        suggestion.evidence = matcher.evidenceOf(i);
        suggestion.edits = {model::makeSetText(matcher.cv(), passage.path, suggestion.after)};
        suggestions << suggestion;
    }
    return suggestions;
}

} // namespace cvenhancer::matching
