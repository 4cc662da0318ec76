// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/AccountScope.h"

#include "storage/UserScope.h"

namespace cvenhancer::server::services {

using database::Query;
using storage::AccountStateRepository;

Result<ScopedRows> readAs(database::Connection& connection, const CurrentUser& user, const auth::DataKeys& keys,
                          std::vector<Query> queries)
{
    queries.insert(queries.begin(), {storage::enterUser(user), AccountStateRepository::load(user.user)});
    CVENH_TRY(rows, connection.pipeline(queries));
    const storage::AccountState state = AccountStateRepository::read(rows.at(1));
    CVENH_TRY(vault, RecordVault::open(keys, state, user.user));
    rows.erase(rows.begin(), rows.begin() + 2);
    return ScopedRows{state, std::move(vault), std::move(rows)};
}

} // namespace cvenhancer::server::services
