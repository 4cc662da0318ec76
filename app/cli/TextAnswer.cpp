// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/TextAnswer.h"

#include "cli/JsonAnswer.h"
#include "platform/StandardStreams.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {

namespace {

constexpr int kKeywordColumn = 36;
constexpr int kKindColumn = 14;

QString oneDecimal(double value)
{
    return QString::number(value, 'f', 1);
}

QString necessity(bool required)
{
    return required ? u"required"_s : u"optional"_s;
}

QString requirementLine(const matching::RequirementMatch& requirement)
{
    const matching::Keyword& keyword = requirement.keyword;
    const QString evidence =
        requirement.evidence.isEmpty() ? QString() : u"  “"_s + requirement.evidence.first().text + u'”';
    return u"  %1 (%2, %3)%4\n"_s.arg(keyword.canonical, kindName(keyword.kind), necessity(keyword.required), evidence);
}

QString requirementList(const QString& heading, const QList<matching::RequirementMatch>& requirements)
{
    QString text = requirements.isEmpty() ? QString() : u"\n%1:\n"_s.arg(heading);
    for (const matching::RequirementMatch& requirement : requirements) {
        text += requirementLine(requirement);
    }
    return text;
}

QString suggestionLine(const matching::Suggestion& suggestion)
{
    const QString asks = suggestion.needsConfirmation ? u" (needs your own words)"_s : QString();
    return u"  +%1  %2%3\n        %4\n"_s.arg(oneDecimal(suggestion.gain), suggestion.title, asks,
                                              suggestion.id.toString());
}

QString keywordLine(const matching::Keyword& keyword)
{
    return keyword.canonical.leftJustified(kKeywordColumn) + kindName(keyword.kind).leftJustified(kKindColumn)
        + necessity(keyword.required) + u"  "_s + QString::number(keyword.weight, 'f', 2) + u'\n';
}

} // namespace

QString toText(const matching::AdvertAnalysis& advert)
{
    QString text = advert.title.isEmpty() ? QString() : u"Title: %1\n"_s.arg(advert.title);
    if (advert.yearsExperience) {
        text += u"Years of experience: %1\n"_s.arg(*advert.yearsExperience);
    }
    if (!advert.degree.isEmpty()) {
        text += u"Degree: %1\n"_s.arg(advert.degree);
    }
    for (const matching::Keyword& keyword : advert.keywords) {
        text += keywordLine(keyword);
    }
    return text;
}

QString toText(const matching::MatchResult& match)
{
    QString text = u"Score: %1 of 100 (%2 with every suggestion that needs no confirmation)\n"_s.arg(
        oneDecimal(match.score), oneDecimal(match.reachable));
    text += requirementList(u"Matched"_s, match.matched);
    text += requirementList(u"Missing"_s, match.missing);
    text += requirementList(u"Related, but not the same"_s, match.related);
    if (!match.suggestions.isEmpty()) {
        text += u"\nSuggestions:\n"_s;
    }
    for (const matching::Suggestion& suggestion : match.suggestions) {
        text += suggestionLine(suggestion);
    }
    return text;
}

QString toText(const services::TailoredCv& tailored, const QString& output)
{
    QString text = u"Score before: %1\nScore after:  %2\n"_s.arg(oneDecimal(tailored.scoreBefore),
                                                                 oneDecimal(tailored.scoreAfter));
    for (const matching::Suggestion& suggestion : tailored.applied) {
        text += u"  applied: %1\n"_s.arg(suggestion.title);
    }
    return text + u"Written to:   %1\n"_s.arg(output);
}

QString toText(const rendering::CheckReport& report)
{
    QString text;
    for (const rendering::Finding& finding : report.findings) {
        const QString place = finding.page > 0 ? u"page %1"_s.arg(finding.page) : u"file"_s;
        const QString quoted = finding.text.isEmpty() ? QString() : u" “%1”"_s.arg(finding.text);
        text += u"%1, %2: %3%4\n"_s.arg(rendering::severityName(finding.severity), place, finding.message, quoted);
    }
    for (const QString& rule : report.skipped) {
        text += u"not checked: %1\n"_s.arg(rule);
    }
    return text + (report.ok ? u"No errors.\n"_s : u"Programs that read this file will get it wrong.\n"_s);
}

QString toText(const QList<matching::Violation>& violations)
{
    QString text;
    for (const matching::Violation& violation : violations) {
        text += u"%1: “%2”\n"_s.arg(violation.kind, violation.text);
    }
    return violations.isEmpty() ? u"Nothing is claimed that the CV does not show.\n"_s : text;
}

QString toText(const QList<rendering::TemplateInfo>& templates)
{
    QString text;
    for (const rendering::TemplateInfo& info : templates) {
        text += u"%1  %2: %3\n"_s.arg(info.id, info.name, info.description);
    }
    return text;
}

Result<> printText(const QString& text)
{
    return platform::writeStandardOutput(text.toUtf8());
}

} // namespace cvenhancer::cli
