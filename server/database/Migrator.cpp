// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Migrator.h"

#include "database/Transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::database {

namespace {

/// Names this program's migrations among the locks of the database: "cvenhanc" in ASCII.
constexpr const char* kLock = "SELECT pg_advisory_lock(7167311949817966179)";
constexpr const char* kUnlock = "SELECT pg_advisory_unlock(7167311949817966179)";
constexpr const char* kCreateVersions = R"(
    CREATE TABLE IF NOT EXISTS schema_migrations (
        number integer PRIMARY KEY,
        name text NOT NULL,
        checksum text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now()
    ))";
constexpr const char* kSelectVersions = "SELECT number, checksum FROM schema_migrations ORDER BY number";
constexpr const char* kInsertVersion = "INSERT INTO schema_migrations (number, name, checksum) VALUES ($1, $2, $3)";

} // namespace

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
}

Result<int> Migrator::migrate(Connection& connection) const
{
    if (auto locked = connection.execute(Query(kLock)); !locked) {
        return tl::unexpected(std::move(locked).error());
    }
    auto count =
        connection.execute(Query(kCreateVersions)).and_then([&](const Rows&) { return applyMissing(connection); });
    if (!connection.execute(Query(kUnlock))) {
        connection.close(); // which gives the lock back as well
    }
    return count;
}

Result<> Migrator::check(Connection& connection) const
{
    CVENH_TRY(count, applied(connection));
    return count == m_migrations.size()
        ? Result<>()
        : failure(ErrorCode::NewerVersion, {},
                  u"the database has %1 of %2 migrations"_s.arg(count).arg(m_migrations.size()));
}

/// How many scripts the database has seen; refuses one whose history is not a beginning of ours.
Result<int> Migrator::applied(Connection& connection) const
{
    CVENH_TRY(rows, connection.execute(Query(kSelectVersions)));
    for (int i = 0; i < rows.count(); ++i) {
        const bool known =
            i < m_migrations.size() && rows.integer(i, 0) == i + 1 && rows.text(i, 1) == m_migrations.at(i).checksum();
        if (!known) {
            return failure(ErrorCode::NewerVersion, {},
                           u"schema version %1 is not one of ours"_s.arg(rows.integer(i, 0)));
        }
    }
    return rows.count();
}

Result<int> Migrator::applyMissing(Connection& connection) const
{
    CVENH_TRY(before, applied(connection));
    for (qsizetype i = before; i < m_migrations.size(); ++i) {
        if (auto done = apply(connection, m_migrations.at(i)); !done) {
            return tl::unexpected(std::move(done).error());
        }
    }
    return static_cast<int>(m_migrations.size()) - before;
}

Result<> Migrator::apply(Connection& connection, const Migration& migration) const
{
    CVENH_TRY(transaction, Transaction::begin(connection));
    for (const QString& statement : migration.statements()) {
        if (auto done = connection.execute(Query(statement.toUtf8())); !done) {
            return tl::unexpected(Error::wrap(done.error().code, std::move(done).error(), migration.name));
        }
    }
    Query version(kInsertVersion);
    version.bind(qint64(migration.number)).bind(migration.name).bind(migration.checksum());
    if (auto done = connection.execute(version); !done) {
        return tl::unexpected(std::move(done).error());
    }
    return transaction.commit();
}

} // namespace cvenhancer::server::database
