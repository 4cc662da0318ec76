// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/JsonAnswer.h"

#include "codec/JsonWriter.h"
#include "platform/StandardStreams.h"

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {

namespace {

using Key = QLatin1StringView;

constexpr std::array kKeyOrder{Key("ok"),          Key("id"),
                               Key("name"),        Key("language"),
                               Key("title"),       Key("years_experience"),
                               Key("degree"),      Key("score"),
                               Key("reachable"),   Key("score_before"),
                               Key("score_after"), Key("severity"),
                               Key("page"),        Key("path"),
                               Key("kind"),        Key("text"),
                               Key("canonical"),   Key("required"),
                               Key("start"),       Key("end"),
                               Key("weight"),      Key("value"),
                               Key("credit"),      Key("description"),
                               Key("message"),     Key("suggestion"),
                               Key("section"),     Key("any_of"),
                               Key("reason"),      Key("op"),
                               Key("before"),      Key("after"),
                               Key("evidence"),    Key("needs_confirmation"),
                               Key("gain"),        Key("components"),
                               Key("matched"),     Key("missing"),
                               Key("related"),     Key("suggestions"),
                               Key("keywords"),    Key("applied"),
                               Key("output"),      Key("violations"),
                               Key("findings"),    Key("skipped"),
                               Key("templates")};

/// Shares and weights to four places, points to two: enough for every reader, and no noise of floating point.
double rounded(double value, int places)
{
    const double scale = std::pow(10, places);
    return std::round(value * scale) / scale;
}

double share(double value)
{
    return rounded(value, 4);
}

double points(double value)
{
    return rounded(value, 2);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// `function` of every element.
template <class List, class Function>
QJsonArray mapped(const List& list, Function function)
{
    QJsonArray array;
    for (const auto& element : list) {
        array.append(function(element));
    }
    return array;
}

QJsonObject keywordToJson(const matching::Keyword& keyword)
{
    QJsonObject json{{u"text"_s, keyword.text},
                     {u"canonical"_s, keyword.canonical},
                     {u"kind"_s, kindName(keyword.kind)},
                     {u"required"_s, keyword.required},
                     {u"start"_s, keyword.start},
                     {u"end"_s, keyword.end},
                     {u"weight"_s, share(keyword.weight)},
                     {u"section"_s, keyword.section},
                     {u"reason"_s, keyword.reason}};
    if (!keyword.anyOf.isEmpty()) {
        json[u"any_of"_s] = keyword.anyOf;
    }
    return json;
}

QJsonArray evidenceToJson(const QList<matching::Evidence>& evidence, const model::Cv& cv)
{
    return mapped(evidence, [&cv](const matching::Evidence& one) {
        return QJsonObject{{u"path"_s, toJsonPath(cv, one.path)}, {u"text"_s, one.text}};
    });
}

QJsonArray requirementsToJson(const QList<matching::RequirementMatch>& requirements, const model::Cv& cv)
{
    return mapped(requirements, [&cv](const matching::RequirementMatch& one) {
        return QJsonObject{{u"text"_s, one.keyword.text},
                           {u"canonical"_s, one.keyword.canonical},
                           {u"kind"_s, kindName(one.keyword.kind)},
                           {u"required"_s, one.keyword.required},
                           {u"weight"_s, share(one.keyword.weight)},
                           {u"credit"_s, share(one.credit)},
                           {u"evidence"_s, evidenceToJson(one.evidence, cv)}};
    });
}

QString opName(matching::SuggestionOp op)
{
    switch (op) {
    case matching::SuggestionOp::Add:
        return u"add"_s;
    case matching::SuggestionOp::Replace:
        return u"replace"_s;
    case matching::SuggestionOp::Ask:
        return u"ask"_s;
    }
    return {};
}

QJsonObject suggestionToJson(const matching::Suggestion& suggestion, const model::Cv& cv)
{
    return {{u"id"_s, suggestion.id.toString()},
            {u"title"_s, suggestion.title},
            {u"description"_s, suggestion.description},
            {u"suggestion"_s, suggestion.suggestion},
            {u"section"_s, suggestion.section},
            {u"path"_s, toJsonPath(cv, suggestion.path)},
            {u"op"_s, opName(suggestion.op)},
            {u"before"_s, suggestion.before},
            {u"after"_s, suggestion.after},
            {u"evidence"_s, evidenceToJson(suggestion.evidence, cv)},
            {u"needs_confirmation"_s, suggestion.needsConfirmation},
            {u"gain"_s, points(suggestion.gain)}};
}

} // namespace

QString kindName(matching::KeywordKind kind)
{
    using enum matching::KeywordKind;
    switch (kind) {
    case Hard:
        return u"hard"_s;
    case Tool:
        return u"tool"_s;
    case Certification:
        return u"certification"_s;
    case Degree:
        return u"degree"_s;
    case Language:
        return u"language"_s;
    case Soft:
        return u"soft"_s;
    case Experience:
        return u"experience"_s;
    case Term:
        return u"term"_s;
    }
    return {};
}

QJsonObject toJson(const matching::AdvertAnalysis& advert)
{
    const QJsonValue years = advert.yearsExperience ? QJsonValue(*advert.yearsExperience) : QJsonValue::Null;
    return {{u"language"_s, advert.language},
            {u"title"_s, advert.title},
            {u"years_experience"_s, years},
            {u"degree"_s, textOrNull(advert.degree)},
            {u"keywords"_s, mapped(advert.keywords, keywordToJson)}};
}

QJsonObject toJson(const matching::MatchResult& match, const model::Cv& cv)
{
    const QJsonArray components = mapped(match.components, [](const matching::ScoreComponent& component) {
        return QJsonObject{
            {u"name"_s, component.name}, {u"weight"_s, share(component.weight)}, {u"value"_s, share(component.value)}};
    });
    return {{u"score"_s, points(match.score)},
            {u"reachable"_s, points(match.reachable)},
            {u"components"_s, components},
            {u"matched"_s, requirementsToJson(match.matched, cv)},
            {u"missing"_s, requirementsToJson(match.missing, cv)},
            {u"related"_s, requirementsToJson(match.related, cv)},
            {u"suggestions"_s, toJson(match.suggestions, cv)}};
}

QJsonArray toJson(const QList<matching::Suggestion>& suggestions, const model::Cv& cv)
{
    return mapped(suggestions,
                  [&cv](const matching::Suggestion& suggestion) { return suggestionToJson(suggestion, cv); });
}

QJsonObject toJson(const services::TailoredCv& tailored, const QString& output)
{
    return {{u"score_before"_s, points(tailored.scoreBefore)},
            {u"score_after"_s, points(tailored.scoreAfter)},
            {u"applied"_s, toJson(tailored.applied, tailored.cv)},
            {u"output"_s, output}};
}

QJsonObject toJson(const QList<rendering::TemplateInfo>& templates)
{
    return {{u"templates"_s, mapped(templates, [](const rendering::TemplateInfo& info) {
                 return QJsonObject{{u"id"_s, info.id}, {u"name"_s, info.name}, {u"description"_s, info.description}};
             })}};
}

QJsonObject toJson(const rendering::CheckReport& report)
{
    const QJsonArray findings = mapped(report.findings, [](const rendering::Finding& finding) {
        return QJsonObject{{u"id"_s, finding.id},
                           {u"severity"_s, rendering::severityName(finding.severity)},
                           {u"page"_s, finding.page},
                           {u"text"_s, finding.text},
                           {u"message"_s, finding.message}};
    });
    return {
        {u"ok"_s, report.ok}, {u"findings"_s, findings}, {u"skipped"_s, QJsonArray::fromStringList(report.skipped)}};
}

QJsonObject toJson(const QList<matching::Violation>& violations)
{
    const QJsonArray list = mapped(violations, [](const matching::Violation& violation) {
        return QJsonObject{{u"kind"_s, violation.kind}, {u"text"_s, violation.text}};
    });
    return {{u"ok"_s, violations.isEmpty()}, {u"violations"_s, list}};
}

Result<> printJson(const QJsonObject& answer)
{
    return platform::writeStandardOutput(codec::writeJson(answer, kKeyOrder));
}

} // namespace cvenhancer::cli
