// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sql/Migrator.h"

#include "sql/Connection.h"
#include "sql/Transaction.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::sql {

namespace {

const QString kCreateVersions = uR"(
    CREATE TABLE IF NOT EXISTS schema_migrations (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        checksum TEXT NOT NULL,
        applied_at TEXT NOT NULL
    ))"_s;
const QString kSelectVersions = u"SELECT number, checksum FROM schema_migrations ORDER BY number"_s;
const QString kInsertVersion = uR"(
    INSERT INTO schema_migrations (number, name, checksum, applied_at)
    VALUES (:number, :name, :checksum, :applied_at))"_s;
const QString kBackUp = u"VACUUM INTO :path"_s;

} // namespace

Migrator::Migrator(QList<Migration> migrations, const Clock& clock)
    : m_migrations(std::move(migrations))
    , m_clock(clock)
{
}

Result<> Migrator::migrate(Connection& connection) const
{
    CVENH_TRY(applied, checkApplied(connection));
    if (applied > 0 && applied < m_migrations.size()) {
        if (auto backedUp = backUp(connection, applied); !backedUp) {
            return backedUp;
        }
    }
    for (qsizetype i = applied; i < m_migrations.size(); ++i) {
        if (auto done = apply(connection, m_migrations.at(i)); !done) {
            return done;
        }
    }
    return {};
}

/// How many scripts the database has seen; refuses one whose history is not a beginning of ours.
Result<int> Migrator::checkApplied(Connection& connection) const
{
    if (auto created = connection.execute(kCreateVersions); !created) {
        return tl::unexpected(std::move(created).error());
    }
    CVENH_TRY(select, connection.prepare(kSelectVersions));
    if (auto done = select.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    int applied = 0;
    for (;;) {
        CVENH_TRY(more, select.next());
        if (!more) {
            return applied;
        }
        const bool known = applied < m_migrations.size() && select.integer(0) == applied + 1
            && select.text(1) == m_migrations.at(applied).checksum();
        if (!known) {
            return failure(ErrorCode::NewerVersion, connection.path(),
                           u"schema version %1 is not one of ours"_s.arg(select.integer(0)));
        }
        ++applied;
    }
}

Result<> Migrator::backUp(Connection& connection, int number) const
{
    const QString target = u"%1.before-%2"_s.arg(connection.path()).arg(number + 1);
    const QString partial = target + u".partial"_s;
    QFile::remove(partial);
    {
        CVENH_TRY(copy, connection.prepare(kBackUp));
        copy.bind(u":path"_s, partial);
        if (auto copied = copy.execute(); !copied) {
            QFile::remove(partial);
            return copied;
        }
    }
    QFile::setPermissions(partial, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(target);
    if (!QFile::rename(partial, target)) {
        return failure(ErrorCode::FileNotWritable, target);
    }
    return {};
}

Result<> Migrator::apply(Connection& connection, const Migration& migration) const
{
    CVENH_TRY(transaction, Transaction::begin(connection));
    for (const QString& statement : migration.statements()) {
        if (auto done = connection.execute(statement); !done) {
            return done;
        }
    }
    CVENH_TRY(insert, connection.prepare(kInsertVersion));
    insert.bind(u":number"_s, static_cast<qint64>(migration.number))
        .bind(u":name"_s, migration.name)
        .bind(u":checksum"_s, migration.checksum())
        .bind(u":applied_at"_s, m_clock.now());
    if (auto written = insert.execute(); !written) {
        return written;
    }
    return transaction.commit();
}

} // namespace cvenhancer::sql
