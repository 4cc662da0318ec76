// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "database/Query.h"
#include "database/Rows.h"

namespace cvenhancer::server::storage {

/// What every request on an account's rows needs of the account and of the database.
struct AccountState {
    qint64 rev = 0; ///< the account's counter
    qint64 tombstoneFloor = 0; ///< up to here rows may have been removed for good
    QByteArray wrappedKey;
    QString keyId;
    qint64 quotaBytes = 0;
    QUuid epoch;
};

/// The sync columns of table `users`, and `server_meta`. Statements, to be sent with others.
class AccountStateRepository {
public:
    [[nodiscard]] static database::Query load(const UserId& user);
    /// Nobody else writes rows of this account until the transaction ends: the order of revisions is the order in which
    /// they become visible.
    [[nodiscard]] static database::Query lock(const UserId& user);
    [[nodiscard]] static database::Query setRev(const UserId& user, qint64 rev);

    [[nodiscard]] static AccountState read(const database::Rows& rows);
};

} // namespace cvenhancer::server::storage
