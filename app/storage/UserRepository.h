// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

namespace cvenhancer::storage {

/// Table `users`. On a client it holds one local profile row with an empty password hash, which owns what is made
/// without an account.
class UserRepository {
public:
    explicit UserRepository(sql::Connection& connection);

    /// The profile row, made when there is none. Joins the caller's transaction.
    [[nodiscard]] Result<UserRow> requireLocal(const QDateTime& now);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
