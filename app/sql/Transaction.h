// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

namespace cvenhancer::sql {

class Connection;

/// A write transaction that is rolled back when it goes out of scope without commit().
/// A use case opens one; repositories called inside join it by using the same connection.
class Transaction {
public:
    /// Takes the write lock at once (BEGIN IMMEDIATE), so that a later write cannot fail with a stale read.
    /// Errors: StoreBusy and the others of sql::toError; Internal when one is open already.
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    /// Errors: those of sql::toError; the transaction is then rolled back.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection& connection);

    Connection* m_connection; ///< null: committed or moved from
};

} // namespace cvenhancer::sql
