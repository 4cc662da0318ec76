// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "worker/Jobs.h"

#include "codec/ResumeCodec.h"
#include "documents/DocumentWorker.h"
#include "extraction/Extractor.h"
#include "matching/Matching.h"
#include "model/Diff.h"
#include "parsing/ImportNotes.h"
#include "rendering/Renderer.h"
#include "worker/SuggestionJson.h"

#include <QCborArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::worker {

using documents::ExportFormat;
using documents::Job;
using documents::WorkerRequest;

namespace {

/// What a CV calls itself: its label, else its name.
QString titleOf(const model::Cv& cv)
{
    const QString label = cv.basics.text(model::Field::Label).simplified();
    return label.isEmpty() ? cv.basics.text(model::Field::Name).simplified() : label;
}

/// The JSON Resume that the document is or carries, else what the parser finds.
Result<parsing::ParsedCv> toCv(const extraction::PositionedText& text)
{
    if (text.attachedResume.isEmpty()) {
        return parsing::parseCv(text);
    }
    return codec::decodeResume(text.attachedResume).map([](const model::Cv& cv) {
        return parsing::ParsedCv{cv, {}, {}};
    });
}

Result<QCborMap> readDocument(const QCborMap& values)
{
    CVENH_TRY(text, extraction::extract(values[u"data"_s].toByteArray(), values[u"name"_s].toString()));
    CVENH_TRY(parsed, toCv(text));
    const QString read = text.pages.isEmpty() ? rendering::renderPlainText(parsed.cv) : parsing::readingText(text);
    return QCborMap{{u"resume"_s, documents::jsonBytes(codec::toJson(parsing::withImportNotes(parsed)))},
                    {u"title"_s, titleOf(parsed.cv)},
                    {u"text"_s, read}};
}

Result<QByteArray> rendered(const model::Cv& cv, const QCborMap& values)
{
    switch (static_cast<ExportFormat>(values[u"format"_s].toInteger())) {
    case ExportFormat::Markdown:
        return rendering::renderMarkdown(cv).toUtf8();
    case ExportFormat::PlainText:
        return rendering::renderPlainText(cv).toUtf8();
    case ExportFormat::Json:
        return codec::encodeResume(cv);
    case ExportFormat::Pdf:
        break;
    }
    rendering::RenderOptions options;
    options.templateId = values[u"template"_s].toString();
    options.pageSize = values[u"letter"_s].toBool() ? rendering::PageSize::Letter : rendering::PageSize::A4;
    options.resumeJson = codec::encodeResume(cv);
    return rendering::renderPdf(cv, options);
}

Result<QCborMap> render(const QCborMap& values)
{
    return codec::decodeResume(values[u"resume"_s].toByteArray())
        .and_then([&values](const model::Cv& cv) { return rendered(parsing::withoutImportNotes(cv), values); })
        .map([](const QByteArray& data) {
            return QCborMap{{u"data"_s, data}};
        });
}

matching::MatchResult matched(const model::Cv& cv, const QCborMap& values)
{
    const QDate today = QDate::fromString(values[u"today"_s].toString(), Qt::ISODate);
    return matching::match(cv, matching::analyseAdvert(values[u"advert"_s].toString()), today);
}

/// Each once, best first.
QCborArray namesOf(const QList<matching::RequirementMatch>& requirements)
{
    QStringList names;
    for (const matching::RequirementMatch& one : requirements) {
        names.append(one.keyword.canonical);
    }
    names.removeDuplicates();
    return QCborArray::fromStringList(names);
}

Result<QCborMap> customize(const QCborMap& values)
{
    CVENH_TRY(cv, codec::decodeResume(values[u"resume"_s].toByteArray()));
    const matching::MatchResult match = matched(cv, values);
    QCborArray suggestions;
    for (const matching::Suggestion& suggestion : match.suggestions) {
        suggestions.append(documents::jsonBytes(recordFields(suggestion)));
    }
    return QCborMap{{u"score"_s, match.score}, {u"matched"_s, namesOf(match.matched)}, {u"suggestions"_s, suggestions}};
}

/// The suggestion is found by matching again: what was applied since may have made it pointless.
Result<QCborMap> applySuggestion(const QCborMap& values)
{
    CVENH_TRY(cv, codec::decodeResume(values[u"resume"_s].toByteArray()));
    const matching::MatchResult match = matched(cv, values);
    const auto id = SuggestionId::fromString(values[u"suggestion"_s].toString());
    const auto found = std::ranges::find(match.suggestions, id, &matching::Suggestion::id);
    if (found == match.suggestions.end()) {
        return failure(ErrorCode::NotFound, u"suggestion"_s);
    }
    const QString words = values.contains(u"confirm"_s) ? values[u"confirm"_s].toString() : QString();
    CVENH_TRY(changed, matching::applySuggestion(cv, *found, words));
    const matching::MatchResult after = matched(changed, values);
    const QByteArray edits = QJsonDocument(toJson(model::diff(cv, changed))).toJson(QJsonDocument::Compact);
    return QCborMap{{u"resume"_s, documents::jsonBytes(codec::toJson(changed))},
                    {u"edits"_s, edits},
                    {u"score"_s, after.score},
                    {u"matched"_s, namesOf(after.matched)}};
}

} // namespace

Result<QCborMap> perform(const WorkerRequest& request)
{
    switch (request.job) {
    case Job::Read:
        return readDocument(request.values);
    case Job::Render:
        return render(request.values);
    case Job::Customize:
        return customize(request.values);
    case Job::Apply:
        return applySuggestion(request.values);
    }
    return failure(ErrorCode::Internal);
}

bool needsGui(const WorkerRequest& request)
{
    return request.job == Job::Render
        && request.values[u"format"_s].toInteger() == static_cast<qint64>(ExportFormat::Pdf);
}

} // namespace cvenhancer::server::worker
