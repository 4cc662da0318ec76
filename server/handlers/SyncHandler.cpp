// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/SyncHandler.h"

#include "handlers/HttpStatus.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using database::Connection;
using http::Method;
using http::Reply;
using services::CurrentUser;

namespace {

constexpr qint64 kPushBytes = 4 * 1024 * 1024;

template <class T>
Reply syncReply(const Result<T>& result)
{
    return result ? Reply::json(200, sync::toJson(*result)) : replyFor(result.error());
}

/// Equal pushes hash equally, however their JSON is laid out.
QByteArray hashOf(const QJsonObject& input)
{
    return QCryptographicHash::hash(QJsonDocument(input).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

int limitOf(const Call& call)
{
    const QString text = call.request.query.queryItemValue(u"limit"_s);
    return text.isEmpty() ? sync::kDefaultPageSize : text.toInt();
}

} // namespace

SyncHandler::SyncHandler(const services::SyncService& sync, limits::RateRule rate)
    : m_sync(sync)
    , m_rate(rate)
{
}

void SyncHandler::addRoutes(Api& api) const
{
    const auto& sync = m_sync;
    const RateUse rate{"sync", m_rate};
    Endpoint pull{Method::Get, u"/sync/pull"_s};
    pull.userRate = rate;
    api.addForUser(pull, [&sync](const CurrentUser& user, const Call& call, Connection& connection) {
        const QString cursor = call.request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
        return syncReply(sync.pull(connection, user, cursor, limitOf(call)));
    });
    Endpoint push{Method::Post, u"/sync/push"_s};
    push.userRate = rate;
    push.body = Body::Object;
    push.bodyLimit = kPushBytes;
    api.addForUser(push, [&sync](const CurrentUser& user, const Call& call, Connection& connection) {
        return syncReply(cvenhancer::sync::decodePushRequest(call.input).and_then([&](const auto& request) {
            return sync.push(connection, user, request, hashOf(call.input));
        }));
    });
}

} // namespace cvenhancer::server::handlers
