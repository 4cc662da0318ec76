// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/CvHandler.h"

#include "handlers/Conditions.h"
#include "handlers/HttpStatus.h"
#include "handlers/RecordJson.h"
#include "sync/RecordFields.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using database::Connection;
using http::Method;
using http::Reply;
using http::Request;
using services::CurrentUser;
using services::CvInput;
using services::CvQuery;
using services::CvSort;
using services::SortDirection;

namespace {

constexpr qint64 kCvBytes = 1024 * 1024;
constexpr int kMaxText = 1024 * 1024;
constexpr int kMaxPage = 500;

QList<FieldRule> cvFields(bool isNew)
{
    return {{u"id"_s, FieldKind::Id, 0, 0, true},
            {u"title"_s, FieldKind::Text, 0, sync::kMaxLine, !isNew},
            {u"parsed_data"_s, FieldKind::Object, 0, 0, true},
            {u"original_text"_s, FieldKind::Prose, 0, kMaxText, true},
            {u"is_active"_s, FieldKind::Flag, 0, 0, true}};
}

template <class T, class Read>
std::optional<T> optionalValue(const QJsonObject& input, const QString& key, Read read)
{
    return input.contains(key) ? std::optional<T>(read(input[key])) : std::nullopt;
}

CvInput inputOf(const Call& call)
{
    const auto text = [](const QJsonValue& value) { return value.toString(); };
    const auto object = [](const QJsonValue& value) { return value.toObject(); };
    const auto flag = [](const QJsonValue& value) { return value.toBool(); };
    return {optionalValue<QString>(call.input, u"title"_s, text),
            optionalValue<QJsonObject>(call.input, u"parsed_data"_s, object),
            optionalValue<QString>(call.input, u"original_text"_s, text), std::nullopt,
            optionalValue<bool>(call.input, u"is_active"_s, flag)};
}

tl::unexpected<Error> badQuery(const QString& parameter, const QString& reason)
{
    return failure(ErrorCode::SchemaViolation, parameter + u": "_s + reason);
}

/// "-updated_at": the field, downwards with a minus.
Result<> readSort(const QString& text, CvQuery& query)
{
    const bool down = text.startsWith(u'-');
    const QString field = down ? text.mid(1) : text;
    if (field != u"updated_at"_s && field != u"created_at"_s && field != u"title"_s) {
        return badQuery(u"sort"_s, u"must be updated_at, created_at or title, with \"-\" before it for downwards"_s);
    }
    query.sort = field == u"title"_s ? CvSort::Title : field == u"created_at"_s ? CvSort::Created : CvSort::Updated;
    query.direction = down ? SortDirection::Descending : SortDirection::Ascending;
    return {};
}

Result<> readFlag(const QString& text, CvQuery& query)
{
    if (text != u"true"_s && text != u"false"_s) {
        return badQuery(u"is_active"_s, u"must be true or false"_s);
    }
    query.isActive = text == u"true"_s;
    return {};
}

Result<> readSince(const QString& text, CvQuery& query)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        return badQuery(u"updated_since"_s, u"must be a time with its offset, such as 2026-11-25T12:00:00Z"_s);
    }
    query.updatedSince = time.toUTC();
    return {};
}

Result<> readLimit(const QString& text, CvQuery& query)
{
    bool isNumber = false;
    query.limit = text.toInt(&isNumber);
    return isNumber && query.limit >= 1 && query.limit <= kMaxPage
        ? Result<>()
        : badQuery(u"limit"_s, u"must be a whole number from 1 to %1"_s.arg(kMaxPage));
}

/// The query's parameters; those that are not there keep their defaults.
Result<CvQuery> queryOf(const Request& request)
{
    CvQuery query;
    const auto text = [&request](const QString& name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    query.title = text(u"title"_s);
    query.cursor = text(u"cursor"_s);
    const std::array<std::pair<QString, Result<> (*)(const QString&, CvQuery&)>, 4> readers{
        {{u"sort"_s, readSort}, {u"is_active"_s, readFlag}, {u"updated_since"_s, readSince}, {u"limit"_s, readLimit}}};
    for (const auto& [name, read] : readers) {
        if (request.query.hasQueryItem(name)) {
            if (auto done = read(text(name), query); !done) {
                return tl::unexpected(std::move(done).error());
            }
        }
    }
    return query;
}

Reply pageReply(const Result<services::CvPage>& page)
{
    if (!page) {
        return replyFor(page.error());
    }
    QJsonArray items;
    for (const services::CvSummary& cv : page->items) {
        items.append(jsonOf(cv));
    }
    const QJsonValue next = page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next);
    return Reply::json(200, {{u"items"_s, items}, {u"next"_s, next}});
}

Reply cvReply(const Result<sync::Record>& record, int status)
{
    return record ? recordReply(status, *record) : replyFor(record.error());
}

} // namespace

CvHandler::CvHandler(const services::CvService& cvs)
    : m_cvs(cvs)
{
}

void CvHandler::addRoutes(Api& api) const
{
    addReads(api);
    addWrites(api);
}

void CvHandler::addReads(Api& api) const
{
    const auto& cvs = m_cvs;
    api.addForUser({Method::Get, u"/cvs"_s}, [&cvs](const CurrentUser& user, const Call& call, Connection& connection) {
        return pageReply(
            queryOf(call.request).and_then([&](const CvQuery& query) { return cvs.list(connection, user, query); }));
    });
    api.addForUser({Method::Get, u"/cvs/{id}"_s},
                   [&cvs](const CurrentUser& user, const Call& call, Connection& connection) {
                       const auto record = cvs.load(connection, user, call.id(u"id"_s));
                       if (record && isUnchanged(call.request, entityTag(record->rev))) {
                           Reply unchanged = Reply::empty(304);
                           unchanged.headers.set("ETag", entityTag(record->rev));
                           return unchanged;
                       }
                       return cvReply(record, 200);
                   });
}

void CvHandler::addWrites(Api& api) const
{
    const auto& cvs = m_cvs;
    api.addForUser({Method::Post, u"/cvs"_s, std::nullopt, cvFields(true), Workers::Data, kCvBytes},
                   [&cvs](const CurrentUser& user, const Call& call, Connection& connection) {
                       const QUuid id = QUuid::fromString(call.text(u"id"_s));
                       const auto record = cvs.create(connection, user, id.isNull() ? std::nullopt : std::optional(id),
                                                      inputOf(call), requestKey(call.request));
                       Reply reply = cvReply(record, 201);
                       if (record) {
                           reply.headers.set("Location", "/cvs/" + record->id.toByteArray(QUuid::WithoutBraces));
                       }
                       return reply;
                   });
    api.addForUser({Method::Put, u"/cvs/{id}"_s, std::nullopt, cvFields(false), Workers::Data, kCvBytes},
                   [&cvs](const CurrentUser& user, const Call& call, Connection& connection) {
                       const auto rev = requiredRevision(call.request);
                       return rev ? cvReply(cvs.change(connection, user, call.id(u"id"_s), *rev, inputOf(call)), 200)
                                  : rev.error();
                   });
    api.addForUser({Method::Delete, u"/cvs/{id}"_s},
                   [&cvs](const CurrentUser& user, const Call& call, Connection& connection) {
                       const auto rev = requiredRevision(call.request);
                       if (!rev) {
                           return rev.error();
                       }
                       const auto removed = cvs.remove(connection, user, call.id(u"id"_s), *rev);
                       return removed ? Reply::empty() : replyFor(removed.error());
                   });
}

} // namespace cvenhancer::server::handlers
