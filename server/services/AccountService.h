// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "auth/DataKeys.h"
#include "auth/Passwords.h"
#include "limits/LoginThrottle.h"
#include "services/SessionService.h"
#include "storage/DiskFileStore.h"

namespace cvenhancer::server::services {

struct NewAccount {
    QString name;
    QString email;
    QString password;
};

/// A log-in together with the code that opens the account when the password is forgotten; shown once.
struct SignedUp {
    SignedIn signedIn;
    QString recoveryCode; ///< eight groups of four letters and digits
};

/// Accounts and their passwords. Every function but `account` hashes a password, so it belongs on the password pool.
/// Thread-safe; works on the caller's connection. All functions may also fail with the errors of databaseError, and
/// with ResourceLimit when there is no memory for a hash.
class AccountService {
public:
    AccountService(const auth::Passwords& passwords, const auth::DataKeys& dataKeys, limits::LoginThrottle& throttle,
                   const SessionService& sessions, storage::FileStore& files, const Clock& clock);

    /// Errors: AlreadyExists (the e-mail address).
    [[nodiscard]] Result<SignedUp> signUp(database::Connection& connection, const NewAccount& account,
                                          const Client& client) const;
    /// Errors: BadCredentials (no such account, inactive, wrong password: the same answer after the same time),
    /// TooManyRequests (subject: seconds).
    [[nodiscard]] Result<SignedIn> logIn(database::Connection& connection, const QString& email,
                                         const QString& password, const Client& client) const;
    /// Ends every session and begins a new one. Errors: BadCredentials, TooManyRequests.
    [[nodiscard]] Result<SignedIn> changePassword(database::Connection& connection, const CurrentUser& user,
                                                  const QString& current, const QString& next,
                                                  const Client& client) const;
    /// Sets a new password by the recovery code, which is replaced. Ends every session and begins a new one.
    /// Errors: BadCredentials, TooManyRequests.
    [[nodiscard]] Result<SignedUp> recover(database::Connection& connection, const QString& email, const QString& code,
                                           const QString& password, const Client& client) const;
    /// Deletes the account with all it has, its data key among it: what is left elsewhere, such as files not yet swept,
    /// cannot be read any more. Errors: BadCredentials, TooManyRequests.
    [[nodiscard]] Result<> remove(database::Connection& connection, const CurrentUser& user,
                                  const QString& password) const;

    /// The one spelling of an e-mail address that is stored and compared: NFC, small letters, no space around.
    static QString foldedEmail(const QString& email);

private:
    [[nodiscard]] Result<> checkThrottle(const QString& account) const;
    [[nodiscard]] tl::unexpected<Error> badCredentials(const QString& account) const;
    [[nodiscard]] Result<> confirm(const storage::AccountRow& account, const QString& password) const;
    [[nodiscard]] Result<SignedIn> replacePassword(database::Connection& connection, storage::AccountRow account,
                                                   const QString& hash, const QString& event,
                                                   const Client& client) const;

    const auth::Passwords& m_passwords;
    const auth::DataKeys& m_dataKeys;
    limits::LoginThrottle& m_throttle;
    const SessionService& m_sessions;
    storage::FileStore& m_files;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
