// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "database/Query.h"
#include "storage/Access.h"

namespace cvenhancer::server::storage {

/// The first statement of a transaction that an access token opens: row-level security shows this account's rows only,
/// and a session that is over ends the transaction with TokenRevoked.
database::Query enterUser(const Access& access);
/// The same for an account whose owner has just shown a password or a refresh token, or is being created.
database::Query actAs(const UserId& user);

} // namespace cvenhancer::server::storage
