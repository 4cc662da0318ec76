// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/DocumentHandler.h"

#include "handlers/Conditions.h"
#include "handlers/HttpStatus.h"
#include "handlers/Multipart.h"
#include "handlers/RecordJson.h"

#include <QJsonArray>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using database::Connection;
using documents::ExportFormat;
using http::Method;
using http::Reply;
using services::CurrentUser;

namespace {

constexpr qint64 kUploadBytes = 10 * 1024 * 1024 + 64 * 1024; ///< a file of 10 MiB and the form around it

struct Ending {
    const char* text;
    const char* contentType;
    ExportFormat format;
};
constexpr std::array kEndings{Ending{"pdf", "application/pdf", ExportFormat::Pdf},
                              Ending{"md", "text/markdown; charset=utf-8", ExportFormat::Markdown},
                              Ending{"txt", "text/plain; charset=utf-8", ExportFormat::PlainText},
                              Ending{"json", "application/json", ExportFormat::Json}};

/// The part named "file" of the form.
tl::expected<services::UploadedFile, Reply> fileOf(const Call& call)
{
    const auto parts = parseForm(call.request.headers.value("Content-Type"), call.request.body);
    if (!parts) {
        return tl::unexpected(
            Reply::problem(415, u"not-a-form"_s, u"The body must be multipart/form-data, well-formed."_s));
    }
    const auto file = std::ranges::find(*parts, u"file"_s, &FormPart::name);
    if (file == parts->end()) {
        return tl::unexpected(replyFor({ErrorCode::SchemaViolation, u"file: is missing"_s, {}, nullptr}));
    }
    return services::UploadedFile{file->fileName, file->data};
}

/// RFC 6266 section 4.1 with the name of RFC 5987.
QByteArray attachment(const QString& title, const Ending& ending)
{
    const QString name = (title.isEmpty() ? u"cv"_s : title) + u'.' + QLatin1StringView(ending.text);
    return "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(name);
}

Result<services::ExportQuery> exportQuery(const Call& call, ExportFormat format)
{
    const auto parameter = [&call](const QString& name) {
        return call.request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    services::ExportQuery query{call.id(u"id"_s), std::nullopt, format, parameter(u"template"_s), false};
    if (call.request.query.hasQueryItem(u"customization"_s)) {
        query.customization = QUuid::fromString(parameter(u"customization"_s));
    }
    const QString page = parameter(u"page"_s);
    if (!page.isEmpty() && page != u"a4"_s && page != u"letter"_s) {
        return failure(ErrorCode::SchemaViolation, u"page: must be a4 or letter"_s);
    }
    query.isLetter = page == u"letter"_s;
    return query;
}

} // namespace

DocumentHandler::DocumentHandler(const services::DocumentService& documents, limits::RateRule uploads)
    : m_documents(documents)
    , m_uploads(uploads)
{
}

void DocumentHandler::addRoutes(Api& api) const
{
    const auto& documents = m_documents;
    Endpoint upload{Method::Post, u"/cvs/upload"_s, std::nullopt, {}, Workers::Documents, kUploadBytes};
    upload.userRate = RateUse{"upload", m_uploads};
    api.addForUser(upload, [&documents](const CurrentUser& user, const Call& call, Connection& connection) {
        const auto file = fileOf(call);
        if (!file) {
            return file.error();
        }
        const auto record = documents.upload(connection, user, *file, requestKey(call.request));
        if (!record) {
            return replyFor(record.error());
        }
        Reply reply = Reply::json(201, summaryOf(*record));
        reply.headers.set("ETag", entityTag(record->rev));
        reply.headers.set("Location", "/cvs/" + record->id.toByteArray(QUuid::WithoutBraces));
        return reply;
    });
    for (const Ending& ending : kEndings) {
        const QString pattern = u"/cvs/{id}/export."_s + QLatin1StringView(ending.text);
        api.addForUser({Method::Get, pattern, std::nullopt, {}, Workers::Documents},
                       [&documents, ending](const CurrentUser& user, const Call& call, Connection& connection) {
                           const auto file = exportQuery(call, ending.format).and_then([&](const auto& query) {
                               return documents.exportCv(connection, user, query);
                           });
                           if (!file) {
                               return replyFor(file.error());
                           }
                           Reply reply = Reply::bytes(200, ending.contentType, file->content);
                           reply.headers.set("Content-Disposition", attachment(file->title, ending));
                           return reply;
                       });
    }
}

} // namespace cvenhancer::server::handlers
