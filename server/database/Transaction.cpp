// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Transaction.h"

#include <array>
#include <utility>

namespace cvenhancer::server::database {

Transaction::Transaction(Connection& connection)
    : m_connection(&connection)
{
    connection.m_inTransaction = true;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Result<Transaction> Transaction::begin(Connection& connection, const Query& first)
{
    const std::array queries{Query("BEGIN"), first};
    auto begun = connection.pipeline(queries);
    Transaction transaction(connection); // also when `first` failed: BEGIN stands and has to be rolled back
    if (!begun) {
        return tl::unexpected(std::move(begun).error());
    }
    return transaction;
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    auto begun = connection.execute(Query("BEGIN"));
    if (!begun) {
        return tl::unexpected(std::move(begun).error());
    }
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (!m_connection) {
        return;
    }
    const bool undone = m_connection->execute(Query("ROLLBACK")).has_value();
    m_connection->m_inTransaction = false;
    if (!undone) {
        m_connection->close(); // the database rolls back what has lost its connection
    }
}

Result<> Transaction::commit()
{
    auto done = m_connection->execute(Query("COMMIT"));
    if (!done) {
        return tl::unexpected(std::move(done).error());
    }
    std::exchange(m_connection, nullptr)->m_inTransaction = false;
    return {};
}

} // namespace cvenhancer::server::database
