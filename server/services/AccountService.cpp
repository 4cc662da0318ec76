// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/AccountService.h"

#include "base/Uuid.h"
#include "database/Transaction.h"
#include "services/RecoveryCode.h"
#include "storage/AuditRepository.h"
#include "storage/UserScope.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using database::Connection;
using database::Transaction;
using storage::AccountRepository;
using storage::AccountRow;
using storage::AuditRepository;
using storage::SessionRepository;

AccountService::AccountService(const auth::Passwords& passwords, const auth::DataKeys& dataKeys,
                               limits::LoginThrottle& throttle, const SessionService& sessions,
                               storage::FileStore& files, const Clock& clock)
    : m_passwords(passwords)
    , m_dataKeys(dataKeys)
    , m_throttle(throttle)
    , m_sessions(sessions)
    , m_files(files)
    , m_clock(clock)
{
}

QString AccountService::foldedEmail(const QString& email)
{
    return email.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

Result<SignedUp> AccountService::signUp(Connection& connection, const NewAccount& account, const Client& client) const
{
    const QDateTime now = m_clock.now();
    const UserId id(newUuidV7(now));
    const QString code = newRecoveryCode();
    CVENH_TRY(hash, m_passwords.hash(account.password));
    CVENH_TRY(dataKey, m_dataKeys.generate(id));
    const AccountRow row{id, account.name.trimmed(), foldedEmail(account.email), hash, recoveryHash(code), true, 1,
                         now};
    CVENH_TRY(transaction, Transaction::begin(connection, storage::actAs(id)));
    auto done =
        AccountRepository(connection)
            .insert(row, dataKey.sealed, dataKey.keyId)
            .and_then([&] { return AuditRepository(connection).insert(id, u"signup"_s, client.addressPrefix, now); })
            .and_then([&] { return m_sessions.open(connection, row, client); });
    CVENH_TRY(answer, std::move(done));
    return transaction.commit().map([&] { return SignedUp{answer, code}; });
}

Result<SignedIn> AccountService::logIn(Connection& connection, const QString& email, const QString& password,
                                       const Client& client) const
{
    const QString address = foldedEmail(email);
    if (auto allowed = checkThrottle(address); !allowed) {
        return tl::unexpected(std::move(allowed).error());
    }
    CVENH_TRY(account, AccountRepository(connection).findByEmail(address));
    if (!account || !account->isActive) {
        m_passwords.pretendToMatch(password);
        return badCredentials(address);
    }
    if (auto confirmed = confirm(*account, password); !confirmed) {
        return tl::unexpected(std::move(confirmed).error());
    }
    CVENH_TRY(transaction, Transaction::begin(connection, storage::actAs(account->id)));
    CVENH_TRY(present, AccountRepository(connection).load(account->id));
    if (present.tokenVersion != account->tokenVersion) {
        return failure(ErrorCode::BadCredentials); // the password was changed while it was checked
    }
    if (m_passwords.isOutdated(account->passwordHash)) {
        CVENH_TRY(hash, m_passwords.hash(password));
        if (auto done = AccountRepository(connection).rehashPassword(account->id, hash); !done) {
            return tl::unexpected(std::move(done).error());
        }
    }
    auto done =
        AuditRepository(connection).insert(account->id, u"login"_s, client.addressPrefix, m_clock.now()).and_then([&] {
            return m_sessions.open(connection, *account, client);
        });
    CVENH_TRY(answer, std::move(done));
    return transaction.commit().map([&answer] { return answer; });
}

Result<SignedIn> AccountService::changePassword(Connection& connection, const CurrentUser& user, const QString& current,
                                                const QString& next, const Client& client) const
{
    CVENH_TRY(transaction, Transaction::begin(connection, storage::enterUser(user)));
    CVENH_TRY(account, AccountRepository(connection).loadForUpdate(user.user));
    if (auto confirmed = confirm(account, current); !confirmed) {
        return tl::unexpected(std::move(confirmed).error());
    }
    CVENH_TRY(hash, m_passwords.hash(next));
    CVENH_TRY(answer, replacePassword(connection, account, hash, u"password-changed"_s, client));
    return transaction.commit().map([&answer] { return answer; });
}

Result<SignedUp> AccountService::recover(Connection& connection, const QString& email, const QString& code,
                                         const QString& password, const Client& client) const
{
    const QString address = foldedEmail(email);
    if (auto allowed = checkThrottle(address); !allowed) {
        return tl::unexpected(std::move(allowed).error());
    }
    CVENH_TRY(hash, m_passwords.hash(password)); // first, so that it takes its time for unknown accounts, too
    CVENH_TRY(account, AccountRepository(connection).findByEmail(address));
    const bool known = account && account->isActive && !account->recoveryHash.isEmpty();
    if (!known || account->recoveryHash != recoveryHash(code)) {
        return badCredentials(address);
    }
    const QString nextCode = newRecoveryCode();
    CVENH_TRY(transaction, Transaction::begin(connection, storage::actAs(account->id)));
    auto done = AccountRepository(connection)
                    .replaceRecoveryHash(account->id, account->recoveryHash, recoveryHash(nextCode))
                    .and_then([&] { return replacePassword(connection, *account, hash, u"recovered"_s, client); });
    CVENH_TRY(answer, std::move(done));
    m_throttle.recordSuccess(address);
    return transaction.commit().map([&] { return SignedUp{answer, nextCode}; });
}

Result<> AccountService::remove(Connection& connection, const CurrentUser& user, const QString& password) const
{
    CVENH_TRY(transaction, Transaction::begin(connection, storage::enterUser(user)));
    CVENH_TRY(account, AccountRepository(connection).loadForUpdate(user.user));
    return confirm(account, password)
        .and_then([&] { return AccountRepository(connection).remove(user.user); })
        .and_then([&] { return transaction.commit(); })
        .map([&] {
            if (const auto gone = m_files.removeAll(user.user); !gone) { // its key is gone, so nobody can read it
                qWarning("files of a deleted account are left: %s", qPrintable(gone.error().detail));
            }
        });
}

Result<> AccountService::checkThrottle(const QString& account) const
{
    const std::chrono::seconds wait = m_throttle.waitFor(account, m_clock.now());
    return wait.count() == 0 ? Result<>() : failure(ErrorCode::TooManyRequests, QString::number(wait.count()));
}

tl::unexpected<Error> AccountService::badCredentials(const QString& account) const
{
    m_throttle.recordFailure(account, m_clock.now());
    return failure(ErrorCode::BadCredentials);
}

/// Whoever shows a good token could otherwise guess the password as often as they like.
Result<> AccountService::confirm(const AccountRow& account, const QString& password) const
{
    if (auto allowed = checkThrottle(account.email); !allowed) {
        return allowed;
    }
    if (!m_passwords.matches(account.passwordHash, password)) {
        return badCredentials(account.email);
    }
    m_throttle.recordSuccess(account.email);
    return {};
}

Result<SignedIn> AccountService::replacePassword(Connection& connection, AccountRow account, const QString& hash,
                                                 const QString& event, const Client& client) const
{
    const QDateTime now = m_clock.now();
    CVENH_TRY(tokenVersion, AccountRepository(connection).changePassword(account.id, hash, now));
    account.tokenVersion = tokenVersion;
    return SessionRepository(connection)
        .revokeAll(account.id, event, now)
        .and_then([&] { return AuditRepository(connection).insert(account.id, event, client.addressPrefix, now); })
        .and_then([&] { return m_sessions.open(connection, account, client); });
}

} // namespace cvenhancer::server::services
