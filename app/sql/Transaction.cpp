// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sql/Transaction.h"

#include "sql/Connection.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::sql {

Transaction::Transaction(Connection& connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (auto begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun) {
        return tl::unexpected(std::move(begun).error());
    }
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (!m_connection) {
        return;
    }
    if (const auto undone = m_connection->execute(u"ROLLBACK"_s); !undone) {
        qWarning("rollback failed: %s", qPrintable(undone.error().detail)); // SQLite has rolled back by itself
    }
}

Result<> Transaction::commit()
{
    auto done = m_connection->execute(u"COMMIT"_s);
    if (done) {
        m_connection = nullptr;
    }
    return done;
}

} // namespace cvenhancer::sql
