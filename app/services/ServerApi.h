// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "net/HttpTransport.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QUrl>

namespace cvenhancer::services {

struct AccountUser {
    UserId id;
    QString name;
    QString email;

    friend bool operator==(const AccountUser&, const AccountUser&) = default;
};

/// What a log-in gives. Never logged, never in settings.
struct SignedIn {
    AccountUser user;
    QByteArray accessToken;
    QByteArray refreshToken;
    QString recoveryCode; ///< of a sign-up only: shown once, kept by the user
};

/// A log-in of some device on the account.
struct DeviceSession {
    SessionId id;
    QString device;
    QDateTime createdAt;
    QDateTime lastSeenAt;
    bool isCurrent = false;
};

/// A request of the sync server's API (docs/openapi.yaml).
struct ApiRequest {
    QByteArray method = "GET";
    QString path; ///< "/sync/pull", with the query percent-encoded
    QJsonObject body; ///< sent as JSON unless `content` is set; empty: none
    QByteArray content;
    QByteArray contentType;
};

/// An answer of 2xx.
struct ApiReply {
    QJsonObject json;
    QByteArray content; ///< where the answer is no JSON
};

/// One sync server as functions: builds requests, turns answers and problems (RFC 9457) into values. Keeps no token and
/// no state. Errors of every function: those of HttpTransport::send; BadCredentials, TokenExpired, TokenInvalid,
/// TokenRevoked, NotFound, AlreadyExists, EditConflict, SchemaViolation (subject "field: reason"), TooManyRequests,
/// FileTooLarge, ServerBusy, ResyncRequired, NotOurServer.
class ServerApi {
public:
    /// `transport` outlives the answers.
    ServerApi(net::HttpTransport& transport, QUrl address);

    [[nodiscard]] QUrl address() const { return m_address; }
    [[nodiscard]] QFuture<Result<ApiReply>> send(const ApiRequest& request, const QByteArray& accessToken = {}) const;

    /// Whether a sync server answers there.
    [[nodiscard]] QFuture<Result<>> probe() const;
    /// `device` is what the list of devices shows.
    [[nodiscard]] QFuture<Result<SignedIn>> signUp(const QString& name, const QString& email, const QString& password,
                                                   const QString& device) const;
    [[nodiscard]] QFuture<Result<SignedIn>> logIn(const QString& email, const QString& password,
                                                  const QString& device) const;
    /// With the code that sign-up showed.
    [[nodiscard]] QFuture<Result<SignedIn>> recover(const QString& email, const QString& recoveryCode,
                                                    const QString& newPassword, const QString& device) const;
    [[nodiscard]] QFuture<Result<SignedIn>> refresh(const QByteArray& refreshToken) const;

private:
    net::HttpTransport& m_transport;
    QUrl m_address;
};

/// `{access_token, refresh_token, user{…}}` of the log-in answers. Errors: NotOurServer.
[[nodiscard]] Result<SignedIn> readSignedIn(const QJsonObject& json);
/// `{items: [{id, device, created_at, last_seen_at, is_current}]}`. Errors: NotOurServer.
[[nodiscard]] Result<QList<DeviceSession>> readSessions(const QJsonObject& json);

} // namespace cvenhancer::services
