// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ServerApi.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {
namespace {

constexpr int kDefaultPause = 60; ///< seconds, where a server asks for one without saying how long

QJsonObject jsonOf(const net::HttpReply& reply)
{
    const QByteArray type = reply.headers.value("content-type");
    const bool isJson = type.startsWith("application/json") || type.startsWith("application/problem+json");
    return isJson ? QJsonDocument::fromJson(reply.body).object() : QJsonObject();
}

/// The last part of a problem's type or its code: "token-expired".
QString codeOf(const QJsonObject& problem)
{
    const QString code = problem[u"code"_s].toString();
    return code.isEmpty() ? problem[u"type"_s].toString().section(u'/', -1).section(u':', -1) : code;
}

ErrorCode tokenError(const QString& code)
{
    if (code == u"bad-credentials"_s) {
        return ErrorCode::BadCredentials;
    }
    if (code == u"token-revoked"_s) {
        return ErrorCode::TokenRevoked;
    }
    return code == u"token-expired"_s ? ErrorCode::TokenExpired : ErrorCode::TokenInvalid;
}

/// "field: reason" of the first field that is wrong.
QString firstFault(const QJsonObject& problem)
{
    const QJsonObject fault = problem[u"errors"_s].toArray().first().toObject();
    return fault.isEmpty() ? problem[u"detail"_s].toString()
                           : fault[u"field"_s].toString() + u": "_s + fault[u"message"_s].toString();
}

tl::unexpected<Error> problemError(const net::HttpReply& reply, const QString& host)
{
    const QJsonObject problem = jsonOf(reply);
    const QString detail = u"status %1, %2"_s.arg(reply.status).arg(codeOf(problem));
    switch (problem.isEmpty() && reply.status != 503 && reply.status != 429 ? 0 : reply.status) {
    case 401:
        return failure(tokenError(codeOf(problem)), {}, detail);
    case 404:
        return failure(ErrorCode::NotFound, {}, detail);
    case 409:
        return failure(ErrorCode::AlreadyExists, {}, detail);
    case 410:
        return failure(ErrorCode::ResyncRequired, {}, detail);
    case 412:
        return failure(ErrorCode::EditConflict, {}, detail);
    case 413:
        return failure(ErrorCode::FileTooLarge, {}, detail);
    case 400:
    case 422:
        return failure(ErrorCode::SchemaViolation, firstFault(problem), detail);
    case 429: {
        const int seconds = reply.headers.value("retry-after").toInt();
        return failure(ErrorCode::TooManyRequests, QString::number(seconds > 0 ? seconds : kDefaultPause), detail);
    }
    case 500:
    case 503:
        return failure(ErrorCode::ServerBusy, {}, detail);
    default:
        return failure(ErrorCode::NotOurServer, host, detail);
    }
}

/// 2xx with JSON, a file or nothing. A page in HTML is somebody else's, e.g. a hotel's.
Result<ApiReply> readReply(const Result<net::HttpReply>& reply, const QString& host)
{
    if (!reply) {
        return tl::unexpected(reply.error());
    }
    if (reply->status < 200 || reply->status > 299) {
        return problemError(*reply, host);
    }
    const QByteArray type = reply->headers.value("content-type");
    if (reply->body.isEmpty() || type.startsWith("application/octet-stream")) {
        return ApiReply{{}, reply->body};
    }
    const QJsonObject json = jsonOf(*reply);
    if (json.isEmpty()) {
        return failure(ErrorCode::NotOurServer, host, u"no JSON"_s);
    }
    return ApiReply{json, {}};
}

QFuture<Result<SignedIn>> signedIn(const QFuture<Result<ApiReply>>& reply)
{
    return QFuture(reply).then([](const Result<ApiReply>& answer) {
        return answer.and_then([](const ApiReply& r) { return readSignedIn(r.json); });
    });
}

} // namespace

ServerApi::ServerApi(net::HttpTransport& transport, QUrl address)
    : m_transport(transport)
    , m_address(std::move(address))
{
}

QFuture<Result<ApiReply>> ServerApi::send(const ApiRequest& request, const QByteArray& accessToken) const
{
    net::HttpRequest http;
    http.method = request.method;
    http.url = QUrl(m_address.toString() + request.path, QUrl::StrictMode);
    http.headers.insert("Accept", "application/json");
    if (!accessToken.isEmpty()) {
        http.headers.insert("Authorization", "Bearer " + accessToken);
    }
    if (!request.content.isEmpty()) {
        http.body = request.content;
        http.headers.insert("Content-Type", request.contentType);
    } else if (!request.body.isEmpty()) {
        http.body = QJsonDocument(request.body).toJson(QJsonDocument::Compact);
        http.headers.insert("Content-Type", "application/json");
    }
    return m_transport.send(http).then(
        [host = m_address.host()](const Result<net::HttpReply>& reply) { return readReply(reply, host); });
}

QFuture<Result<>> ServerApi::probe() const
{
    return send({"GET", u"/health"_s, {}, {}, {}}).then([host = m_address.host()](const Result<ApiReply>& reply) {
        return reply.and_then([&](const ApiReply& answer) -> Result<> {
            const bool isOurs = answer.json[u"status"_s].toString() == u"ok"_s;
            return isOurs ? Result<>() : failure(ErrorCode::NotOurServer, host);
        });
    });
}

QFuture<Result<SignedIn>> ServerApi::signUp(const QString& name, const QString& email, const QString& password,
                                            const QString& device) const
{
    const QJsonObject body{{u"name"_s, name}, {u"email"_s, email}, {u"password"_s, password}, {u"device"_s, device}};
    return signedIn(send({"POST", u"/auth/signup"_s, body, {}, {}}));
}

QFuture<Result<SignedIn>> ServerApi::logIn(const QString& email, const QString& password, const QString& device) const
{
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, device}};
    return signedIn(send({"POST", u"/auth/login"_s, body, {}, {}}));
}

QFuture<Result<SignedIn>> ServerApi::recover(const QString& email, const QString& recoveryCode,
                                             const QString& newPassword, const QString& device) const
{
    const QJsonObject body{{u"email"_s, email},
                           {u"recovery_code"_s, recoveryCode},
                           {u"new_password"_s, newPassword},
                           {u"device"_s, device}};
    return signedIn(send({"POST", u"/auth/recover"_s, body, {}, {}}));
}

QFuture<Result<SignedIn>> ServerApi::refresh(const QByteArray& refreshToken) const
{
    const QJsonObject body{{u"refresh_token"_s, QString::fromLatin1(refreshToken)}};
    return signedIn(send({"POST", u"/auth/refresh"_s, body, {}, {}}));
}

Result<SignedIn> readSignedIn(const QJsonObject& json)
{
    const QJsonObject user = json[u"user"_s].toObject();
    SignedIn signedIn{
        {UserId::fromString(user[u"id"_s].toString()), user[u"name"_s].toString(), user[u"email"_s].toString()},
        json[u"access_token"_s].toString().toLatin1(),
        json[u"refresh_token"_s].toString().toLatin1(),
        json[u"recovery_code"_s].toString()};
    if (signedIn.user.id.isNull() || signedIn.accessToken.isEmpty() || signedIn.refreshToken.isEmpty()) {
        return failure(ErrorCode::NotOurServer, {}, u"a log-in without tokens"_s);
    }
    return signedIn;
}

Result<QList<DeviceSession>> readSessions(const QJsonObject& json)
{
    if (!json[u"items"_s].isArray()) {
        return failure(ErrorCode::NotOurServer, {}, u"no list of sessions"_s);
    }
    QList<DeviceSession> sessions;
    for (const QJsonValue item : json[u"items"_s].toArray()) {
        sessions.append({SessionId::fromString(item[u"id"_s].toString()), item[u"device"_s].toString(),
                         QDateTime::fromString(item[u"created_at"_s].toString(), Qt::ISODateWithMs),
                         QDateTime::fromString(item[u"last_seen_at"_s].toString(), Qt::ISODateWithMs),
                         item[u"is_current"_s].toBool()});
    }
    return sessions;
}

} // namespace cvenhancer::services
