// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "database/Connection.h"

namespace cvenhancer::server::database {

/// A transaction that is rolled back when it goes out of scope without commit(). A service opens it; repositories join
/// it by using the same connection.
class Transaction {
public:
    /// BEGIN and `first` (who the transaction is for) in one round trip. Errors: those of databaseError, of either.
    [[nodiscard]] static Result<Transaction> begin(Connection& connection, const Query& first);
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    /// Errors: those of databaseError; the transaction is then rolled back. After StoreBusy nobody knows whether it was
    /// committed: what must happen once needs an id the caller repeats.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection& connection);

    Connection* m_connection; ///< null: over or moved from
};

} // namespace cvenhancer::server::database
