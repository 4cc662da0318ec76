// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "auth/AccessTokens.h"
#include "auth/RefreshRules.h"
#include "base/Clock.h"
#include "services/CurrentUser.h"
#include "storage/AccountRepository.h"
#include "storage/RefreshTokenRepository.h"
#include "storage/SessionRepository.h"

#include <QList>

namespace cvenhancer::server::services {

/// Who is at the other end.
struct Client {
    QString device; ///< what the client calls itself, shown in the list of sessions
    QString addressPrefix; ///< its network, for the audit
};

/// What the owner of an account may see of it.
struct User {
    UserId id;
    QString name;
    QString email;
    QDateTime created;
};

/// The answer to a log-in.
struct SignedIn {
    User user;
    QByteArray accessToken;
    QByteArray refreshToken;
    std::chrono::seconds expiresIn{0}; ///< of the access token
};

/// Sessions: a log-in of one device with its refresh tokens. Thread-safe; works on the caller's connection. All
/// functions may also fail with the errors of databaseError.
class SessionService {
public:
    SessionService(const auth::AccessTokens& tokens, const Clock& clock);

    /// Begins a session inside the caller's transaction for this account.
    [[nodiscard]] Result<SignedIn> open(database::Connection& connection, const storage::AccountRow& account,
                                        const Client& client) const;
    /// Exchanges a refresh token by auth::judgeRefresh. Errors: TokenInvalid, TokenExpired, TokenRevoked (the session
    /// is over; also when the token was used before, which ends it).
    [[nodiscard]] Result<SignedIn> refresh(database::Connection& connection, const QByteArray& token,
                                           const Client& client) const;
    [[nodiscard]] Result<> logOut(database::Connection& connection, const CurrentUser& user) const;
    /// Last seen first.
    [[nodiscard]] Result<QList<storage::SessionRow>> list(database::Connection& connection,
                                                          const CurrentUser& user) const;
    /// Errors: NotFound.
    [[nodiscard]] Result<> revoke(database::Connection& connection, const CurrentUser& user, const SessionId& id) const;

private:
    struct Presented; ///< a refresh token with its session and successor

    [[nodiscard]] Result<Presented> load(database::Connection& connection, const QByteArray& hash,
                                         const storage::TokenOwner& owner) const;
    [[nodiscard]] Result<SignedIn> rotate(database::Connection& connection, const Presented& presented,
                                          auth::RefreshVerdict verdict, const QDateTime& now) const;
    [[nodiscard]] Result<QByteArray> addRefreshToken(database::Connection& connection, const storage::TokenOwner& owner,
                                                     const QDateTime& now) const;
    [[nodiscard]] SignedIn signedIn(const storage::AccountRow& account, const SessionId& session,
                                    const QByteArray& refreshToken, const QDateTime& now) const;

    const auth::AccessTokens& m_tokens;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
