// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/AuthHandler.h"

#include "handlers/HttpStatus.h"
#include "http/ClientAddress.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using database::Connection;
using http::Method;
using http::Reply;
using services::Client;
using services::CurrentUser;
using services::SignedIn;
using services::SignedUp;

namespace {

constexpr int kLeastPassword = 10; ///< bytes; NIST SP 800-63B asks for 8 at least
constexpr int kMostPassword = 1024;

FieldRule email()
{
    return {u"email"_s, FieldKind::Email, 3, 254}; // RFC 5321 section 4.5.3.1.3
}

FieldRule newPassword(const QString& name)
{
    return {name, FieldKind::Password, kLeastPassword, kMostPassword};
}

/// A password that is only compared: what is too short is wrong, not malformed.
FieldRule password(const QString& name)
{
    return {name, FieldKind::Password, 1, kMostPassword};
}

FieldRule device()
{
    return {u"device"_s, FieldKind::Text, 1, 100, true};
}

Client clientOf(const Call& call)
{
    const QHostAddress& address = call.request.client;
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    const QString prefix = isV4 ? address.toString().section(u'.', 0, 2) + u".0/24"_s
                                : QString::fromLatin1(http::clientKey(address)) + u"/64"_s;
    return {call.text(u"device"_s).trimmed(), prefix};
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject bodyOf(const SignedIn& signedIn)
{
    return {{u"access_token"_s, QString::fromLatin1(signedIn.accessToken)},
            {u"refresh_token"_s, QString::fromLatin1(signedIn.refreshToken)},
            {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, static_cast<qint64>(signedIn.expiresIn.count())},
            {u"user"_s,
             QJsonObject{{u"id"_s, signedIn.user.id.toString()},
                         {u"name"_s, signedIn.user.name},
                         {u"email"_s, signedIn.user.email},
                         {u"created_at"_s, timeText(signedIn.user.created)}}}};
}

QJsonObject bodyOf(const SignedUp& signedUp)
{
    QJsonObject body = bodyOf(signedUp.signedIn);
    body[u"recovery_code"_s] = signedUp.recoveryCode;
    return body;
}

template <class T>
Reply answer(const Result<T>& result, int status)
{
    return result ? Reply::json(status, bodyOf(*result)) : replyFor(result.error());
}

Reply answer(const Result<>& result)
{
    return result ? Reply::empty() : replyFor(result.error());
}

Reply answer(const Result<QList<storage::SessionRow>>& result, const CurrentUser& user)
{
    if (!result) {
        return replyFor(result.error());
    }
    QJsonArray items;
    for (const storage::SessionRow& session : *result) {
        items.append(QJsonObject{{u"id"_s, session.id.toString()},
                                 {u"device"_s, session.device},
                                 {u"created_at"_s, timeText(session.created)},
                                 {u"last_seen_at"_s, timeText(session.lastSeen)},
                                 {u"is_current"_s, session.id == user.session}});
    }
    return Reply::json(200, {{u"items"_s, items}, {u"next"_s, QJsonValue()}});
}

} // namespace

AuthHandler::AuthHandler(const services::AccountService& accounts, const services::SessionService& sessions,
                         const services::AccountExportService& exports, AuthRates rates)
    : m_accounts(accounts)
    , m_sessions(sessions)
    , m_exports(exports)
    , m_rates(rates)
{
}

void AuthHandler::addRoutes(Api& api) const
{
    addEntrances(api);
    addSessions(api);
    addPasswords(api);
    addExport(api);
}

void AuthHandler::addEntrances(Api& api) const
{
    const auto& accounts = m_accounts;
    const auto& sessions = m_sessions;
    const QList<FieldRule> newAccount{
        {u"name"_s, FieldKind::Text, 1, 200}, email(), newPassword(u"password"_s), device()};
    api.add(
        {Method::Post, u"/auth/signup"_s, RateUse{"signup", m_rates.signUp}, newAccount, Workers::Passwords},
        [&accounts](const Call& call, Connection& connection) {
            const services::NewAccount account{call.text(u"name"_s), call.text(u"email"_s), call.text(u"password"_s)};
            return answer(accounts.signUp(connection, account, clientOf(call)), 201);
        });
    api.add({Method::Post,
             u"/auth/login"_s,
             RateUse{"login", m_rates.logIn},
             {email(), password(u"password"_s), device()},
             Workers::Passwords},
            [&accounts](const Call& call, Connection& connection) {
                return answer(
                    accounts.logIn(connection, call.text(u"email"_s), call.text(u"password"_s), clientOf(call)), 200);
            });
    api.add({Method::Post,
             u"/auth/refresh"_s,
             RateUse{"refresh", m_rates.refresh},
             {{u"refresh_token"_s, FieldKind::Text, 1, 200}}},
            [&sessions](const Call& call, Connection& connection) {
                return answer(sessions.refresh(connection, call.text(u"refresh_token"_s).toUtf8(), clientOf(call)),
                              200);
            });
}

void AuthHandler::addSessions(Api& api) const
{
    const auto& sessions = m_sessions;
    api.addForUser({Method::Post, u"/auth/logout"_s},
                   [&sessions](const CurrentUser& user, const Call&, Connection& connection) {
                       return answer(sessions.logOut(connection, user));
                   });
    api.addForUser({Method::Get, u"/auth/sessions"_s},
                   [&sessions](const CurrentUser& user, const Call&, Connection& connection) {
                       return answer(sessions.list(connection, user), user);
                   });
    api.addForUser({Method::Delete, u"/auth/sessions/{id}"_s},
                   [&sessions](const CurrentUser& user, const Call& call, Connection& connection) {
                       const auto id = SessionId::fromString(call.request.parameters.value(u"id"_s));
                       return answer(sessions.revoke(connection, user, id));
                   });
}

void AuthHandler::addPasswords(Api& api) const
{
    const auto& accounts = m_accounts;
    const RateUse guess{"login", m_rates.logIn};
    api.addForUser({Method::Post,
                    u"/auth/password"_s,
                    guess,
                    {password(u"current_password"_s), newPassword(u"new_password"_s), device()},
                    Workers::Passwords},
                   [&accounts](const CurrentUser& user, const Call& call, Connection& connection) {
                       return answer(accounts.changePassword(connection, user, call.text(u"current_password"_s),
                                                             call.text(u"new_password"_s), clientOf(call)),
                                     200);
                   });
    api.add({Method::Post,
             u"/auth/recover"_s,
             guess,
             {email(), {u"recovery_code"_s, FieldKind::Text, 1, 100}, newPassword(u"new_password"_s), device()},
             Workers::Passwords},
            [&accounts](const Call& call, Connection& connection) {
                return answer(accounts.recover(connection, call.text(u"email"_s), call.text(u"recovery_code"_s),
                                               call.text(u"new_password"_s), clientOf(call)),
                              200);
            });
    api.addForUser({Method::Delete, u"/account"_s, guess, {password(u"password"_s)}, Workers::Passwords},
                   [&accounts](const CurrentUser& user, const Call& call, Connection& connection) {
                       return answer(accounts.remove(connection, user, call.text(u"password"_s)));
                   });
}

void AuthHandler::addExport(Api& api) const
{
    const auto& exports = m_exports;
    Endpoint endpoint{Method::Get, u"/account/export"_s, std::nullopt, {}, Workers::Documents};
    endpoint.userRate = RateUse{"account-export", m_rates.accountExport};
    api.addForUser(endpoint, [&exports](const CurrentUser& user, const Call&, Connection& connection) {
        auto archive = exports.exportAccount(connection, user);
        if (!archive) {
            return replyFor(archive.error());
        }
        Reply reply = Reply::bytes(200, "application/zip", *std::move(archive));
        reply.headers.set("Content-Disposition", "attachment; filename=cvenhancer-account.zip");
        return reply;
    });
}

} // namespace cvenhancer::server::handlers
