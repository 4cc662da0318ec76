// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/CustomizationHandler.h"

#include "handlers/Conditions.h"
#include "handlers/HttpStatus.h"
#include "handlers/RecordJson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using database::Connection;
using http::Method;
using http::Reply;
using services::CurrentUser;
using sync::Record;

namespace {

constexpr qint64 kAdvertBytes = 256 * 1024;
constexpr int kMaxAdvert = 100'000; ///< characters; long adverts have ten thousand
constexpr int kMaxConfirm = 10'000;

QJsonArray jsonArray(const QList<Record>& records)
{
    QJsonArray array;
    for (const Record& record : records) {
        array.append(jsonOf(record));
    }
    return array;
}

/// A customization in a list, without the copy of the CV.
QJsonObject shortJson(const Record& customization)
{
    QJsonObject json = jsonOf(customization);
    json.remove(u"customized_data"_s);
    return json;
}

Reply listReply(const QJsonArray& items)
{
    return Reply::json(200, {{u"items"_s, items}, {u"next"_s, QJsonValue()}});
}

Reply customizedReply(const Result<services::Customization>& made)
{
    if (!made) {
        return replyFor(made.error());
    }
    const QJsonObject data = made->record.data;
    return Reply::json(201,
                       {{u"customization_id"_s, made->record.id.toString(QUuid::WithoutBraces)},
                        {u"score"_s, data[u"score"_s]},
                        {u"matched_keywords"_s, data[u"matched_keywords"_s]},
                        {u"suggestions"_s, jsonArray(made->suggestions)}});
}

Reply appliedReply(const Result<services::AppliedSuggestion>& applied)
{
    if (!applied) {
        return replyFor(applied.error());
    }
    QJsonObject body = jsonOf(applied->suggestion);
    body[u"customized_data"_s] = applied->customization.data[u"customized_data"_s];
    body[u"score"_s] = applied->customization.data[u"score"_s];
    return Reply::json(200, body);
}

} // namespace

CustomizationHandler::CustomizationHandler(const services::CustomizationService& customizations)
    : m_customizations(customizations)
{
}

void CustomizationHandler::addRoutes(Api& api) const
{
    addReads(api);
    addWrites(api);
}

void CustomizationHandler::addReads(Api& api) const
{
    const auto& service = m_customizations;
    api.addForUser({Method::Get, u"/cvs/{id}/customizations"_s},
                   [&service](const CurrentUser& user, const Call& call, Connection& connection) {
                       const auto records = service.list(connection, user, call.id(u"id"_s));
                       if (!records) {
                           return replyFor(records.error());
                       }
                       QJsonArray items;
                       std::ranges::transform(*records, std::back_inserter(items), shortJson);
                       return listReply(items);
                   });
    api.addForUser({Method::Get, u"/cvs/{id}/customizations/{cid}"_s},
                   [&service](const CurrentUser& user, const Call& call, Connection& connection) {
                       const auto one = service.load(connection, user, call.id(u"id"_s), call.id(u"cid"_s));
                       if (!one) {
                           return replyFor(one.error());
                       }
                       QJsonObject body = jsonOf(one->record);
                       body[u"suggestions"_s] = jsonArray(one->suggestions);
                       return Reply::json(200, body);
                   });
    api.addForUser({Method::Get, u"/cvs/{id}/suggestions"_s},
                   [&service](const CurrentUser& user, const Call& call, Connection& connection) {
                       const QString name = u"customization"_s;
                       const QUrlQuery& query = call.request.query;
                       const auto of = query.hasQueryItem(name)
                           ? std::optional(QUuid::fromString(query.queryItemValue(name)))
                           : std::nullopt;
                       const auto records = service.suggestions(connection, user, call.id(u"id"_s), of);
                       return records ? listReply(jsonArray(*records)) : replyFor(records.error());
                   });
}

void CustomizationHandler::addWrites(Api& api) const
{
    const auto& service = m_customizations;
    api.addForUser({Method::Post,
                    u"/cvs/{id}/customize"_s,
                    std::nullopt,
                    {{u"job_description"_s, FieldKind::Prose, 1, kMaxAdvert}},
                    Workers::Documents,
                    kAdvertBytes},
                   [&service](const CurrentUser& user, const Call& call, Connection& connection) {
                       return customizedReply(service.customize(connection, user, call.id(u"id"_s),
                                                                call.text(u"job_description"_s),
                                                                requestKey(call.request)));
                   });
    api.addForUser({Method::Post,
                    u"/cvs/{id}/suggestions/{sid}/apply"_s,
                    std::nullopt,
                    {{u"confirm"_s, FieldKind::Prose, 1, kMaxConfirm, true}},
                    Workers::Documents,
                    kAdvertBytes},
                   [&service](const CurrentUser& user, const Call& call, Connection& connection) {
                       return appliedReply(service.apply(connection, user, call.id(u"id"_s), call.id(u"sid"_s),
                                                         call.text(u"confirm"_s)));
                   });
}

} // namespace cvenhancer::server::handlers
