// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/SessionService.h"

#include "auth/Random.h"
#include "base/Uuid.h"
#include "database/Transaction.h"
#include "storage/AuditRepository.h"
#include "storage/UserScope.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using auth::RefreshVerdict;
using database::Connection;
using database::Query;
using database::Transaction;
using storage::AccountRepository;
using storage::AccountRow;
using storage::AuditRepository;
using storage::RefreshTokenRepository;
using storage::RefreshTokenRow;
using storage::SessionRepository;
using storage::SessionRow;
using storage::TokenOwner;

namespace {

constexpr int kRefreshTokenBytes = 32;
constexpr qsizetype kRefreshTokenSize = 43; ///< in base64url without padding
constexpr qint64 kIdleSeconds = std::chrono::seconds(auth::kRefreshIdleLife).count();

QByteArray hashOf(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

auth::RefreshState stateOf(const RefreshTokenRow& row)
{
    return {row.issued, row.expires, row.firstUsed, row.voided};
}

} // namespace

struct SessionService::Presented {
    TokenOwner owner;
    RefreshTokenRow token;
    std::optional<RefreshTokenRow> successor;
    SessionRow session;
    AccountRow account;
};

SessionService::SessionService(const auth::AccessTokens& tokens, const Clock& clock)
    : m_tokens(tokens)
    , m_clock(clock)
{
}

Result<SignedIn> SessionService::open(Connection& connection, const AccountRow& account, const Client& client) const
{
    const QDateTime now = m_clock.now();
    const SessionId id(newUuidV7(now));
    const SessionRow session{id, account.id, client.device, now, now, std::nullopt};
    if (auto done = SessionRepository(connection).insert(session); !done) {
        return tl::unexpected(std::move(done).error());
    }
    CVENH_TRY(refreshToken, addRefreshToken(connection, {account.id, id}, now));
    return signedIn(account, id, refreshToken, now);
}

Result<SignedIn> SessionService::refresh(Connection& connection, const QByteArray& token, const Client& client) const
{
    if (token.size() != kRefreshTokenSize) {
        return failure(ErrorCode::TokenInvalid);
    }
    const QByteArray hash = hashOf(token);
    CVENH_TRY(owner, RefreshTokenRepository(connection).findOwner(hash));
    if (!owner) {
        return failure(ErrorCode::TokenInvalid);
    }
    CVENH_TRY(transaction, Transaction::begin(connection, storage::actAs(owner->user)));
    CVENH_TRY(presented, load(connection, hash, *owner));
    if (presented.session.revoked || !presented.account.isActive) {
        return failure(ErrorCode::TokenRevoked);
    }
    const QDateTime now = m_clock.now();
    const auto successor = presented.successor ? std::make_optional(stateOf(*presented.successor)) : std::nullopt;
    const RefreshVerdict verdict =
        auth::judgeRefresh(stateOf(presented.token), successor, presented.session.created, now);
    if (verdict == RefreshVerdict::Expired) {
        return failure(ErrorCode::TokenExpired);
    }
    if (verdict == RefreshVerdict::Reused) {
        auto ended = SessionRepository(connection)
                         .revoke(owner->user, owner->session, u"refresh token used twice"_s, now)
                         .and_then([&] {
                             return AuditRepository(connection)
                                 .insert(owner->user, u"refresh-reused"_s, client.addressPrefix, now);
                         })
                         .and_then([&] { return transaction.commit(); });
        return tl::unexpected(ended ? Error{ErrorCode::TokenRevoked, {}, {}, nullptr} : std::move(ended).error());
    }
    CVENH_TRY(answer, rotate(connection, presented, verdict, now));
    return transaction.commit().map([&answer] { return answer; });
}

/// With the session locked: of two uses of one token, the second sees what the first has done.
Result<SessionService::Presented> SessionService::load(Connection& connection, const QByteArray& hash,
                                                       const TokenOwner& owner) const
{
    RefreshTokenRepository tokens(connection);
    CVENH_TRY(session, SessionRepository(connection).loadForUpdate(owner.user, owner.session));
    CVENH_TRY(token, tokens.find(hash));
    if (!token) {
        return failure(ErrorCode::TokenInvalid); // deleted since findOwner
    }
    std::optional<RefreshTokenRow> successor;
    if (!token->successorHash.isEmpty()) {
        CVENH_TRY(found, tokens.find(token->successorHash));
        successor = std::move(found);
    }
    CVENH_TRY(account, AccountRepository(connection).load(owner.user));
    return Presented{owner, *std::move(token), std::move(successor), std::move(session), std::move(account)};
}

Result<SignedIn> SessionService::rotate(Connection& connection, const Presented& presented, RefreshVerdict verdict,
                                        const QDateTime& now) const
{
    RefreshTokenRepository tokens(connection);
    if (verdict == RefreshVerdict::RotateAgain) {
        if (auto done = tokens.voidUnused(presented.successor->hash, now); !done) {
            return tl::unexpected(std::move(done).error());
        }
    }
    CVENH_TRY(refreshToken, addRefreshToken(connection, presented.owner, now));
    return tokens.setSuccessor(presented.token.hash, hashOf(refreshToken), now)
        .and_then(
            [&] { return SessionRepository(connection).touch(presented.owner.user, presented.owner.session, now); })
        .map([&] { return signedIn(presented.account, presented.owner.session, refreshToken, now); });
}

Result<QByteArray> SessionService::addRefreshToken(Connection& connection, const TokenOwner& owner,
                                                   const QDateTime& now) const
{
    const QByteArray token =
        auth::randomBytes(kRefreshTokenBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const RefreshTokenRow row{hashOf(token), owner.user,   owner.session, {},
                              now,           std::nullopt, std::nullopt,  now.addSecs(kIdleSeconds)};
    return RefreshTokenRepository(connection).insert(row).map([&token] { return token; });
}

SignedIn SessionService::signedIn(const AccountRow& account, const SessionId& session, const QByteArray& refreshToken,
                                  const QDateTime& now) const
{
    const CurrentUser access{account.id, session, account.tokenVersion};
    return {{account.id, account.name, account.email, account.created},
            m_tokens.sign(access, now),
            refreshToken,
            m_tokens.life()};
}

Result<> SessionService::logOut(Connection& connection, const CurrentUser& user) const
{
    return revoke(connection, user, user.session);
}

Result<QList<SessionRow>> SessionService::list(Connection& connection, const CurrentUser& user) const
{
    const std::array queries{storage::enterUser(user), SessionRepository::listQuery(user.user)};
    return connection.pipeline(queries).map(
        [](const std::vector<database::Rows>& rows) { return SessionRepository::readList(rows.back()); });
}

Result<> SessionService::revoke(Connection& connection, const CurrentUser& user, const SessionId& id) const
{
    CVENH_TRY(transaction, Transaction::begin(connection, storage::enterUser(user)));
    return SessionRepository(connection)
        .revoke(user.user, id, u"by the user"_s, m_clock.now())
        .and_then([&transaction] { return transaction.commit(); });
}

} // namespace cvenhancer::server::services
