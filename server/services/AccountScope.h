// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "database/Connection.h"
#include "services/CurrentUser.h"
#include "services/RecordVault.h"

#include <vector>

namespace cvenhancer::server::services {

/// What a read in the account's scope gave.
struct ScopedRows {
    storage::AccountState state;
    RecordVault vault;
    std::vector<database::Rows> rows; ///< of the queries, in their order
};

/// Reads on behalf of a user in one round trip: enters the account (row-level security; TokenRevoked when the session
/// is over), loads its state and its data key and runs the queries. Errors: those of databaseError and
/// DataKeys::unwrap.
[[nodiscard]] Result<ScopedRows> readAs(database::Connection& connection, const CurrentUser& user,
                                        const auth::DataKeys& keys, std::vector<database::Query> queries);

} // namespace cvenhancer::server::services
