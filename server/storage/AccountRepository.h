// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "database/Connection.h"

#include <QDateTime>

#include <optional>

namespace cvenhancer::server::storage {

struct AccountRow {
    UserId id;
    QString name;
    QString email; ///< case-folded; unique
    QString passwordHash;
    QString recoveryHash; ///< empty: the recovery code was used or never made
    bool isActive = true;
    int tokenVersion = 1; ///< access tokens of an older one do not count any more
    QDateTime created;
};

/// Table `users`. Calls join the caller's transaction, which says whose row they see; errors are those of
/// databaseError besides the ones named.
class AccountRepository {
public:
    explicit AccountRepository(database::Connection& connection);

    /// The one look-up without an account's scope, for log-in and recovery.
    [[nodiscard]] Result<std::optional<AccountRow>> findByEmail(const QString& email);
    /// Nobody changes the password until the transaction ends (but others may load). Errors: NotFound.
    [[nodiscard]] Result<AccountRow> load(const UserId& id);
    /// The same without a lock, as a statement to be sent with others, and the row it gives.
    [[nodiscard]] static database::Query loadQuery(const UserId& id);
    [[nodiscard]] static AccountRow readRow(const database::Rows& rows);
    /// Nobody else loads or changes it until the transaction ends. Errors: NotFound.
    [[nodiscard]] Result<AccountRow> loadForUpdate(const UserId& id);
    /// `dataKey` is encrypted, `keyId` names what by. Errors: AlreadyExists (the e-mail address).
    [[nodiscard]] Result<> insert(const AccountRow& row, const QByteArray& dataKey, const QString& keyId);
    /// Counts the token version up, which ends every access token, and gives the new one. Errors: NotFound.
    [[nodiscard]] Result<int> changePassword(const UserId& id, const QString& hash, const QDateTime& now);
    /// The same password under newer parameters; tokens stay.
    [[nodiscard]] Result<> rehashPassword(const UserId& id, const QString& hash);
    /// Errors: NotFound, when it is not `before` any more.
    [[nodiscard]] Result<> replaceRecoveryHash(const UserId& id, const QString& before, const QString& after);
    /// With everything the account has, its data key among it. Errors: NotFound.
    [[nodiscard]] Result<> remove(const UserId& id);

private:
    [[nodiscard]] Result<AccountRow> loadBy(const char* sql, const UserId& id);

    database::Connection& m_connection;
};

} // namespace cvenhancer::server::storage
