// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/Store.h"

#include "storage/ProfileFolder.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

Result<QList<sql::Migration>> bundledMigrations()
{
    return sql::loadMigrations(u":/cvenhancer/migrations/sqlite"_s);
}

Result<std::unique_ptr<sql::Connection>> openStore(const QString& profileFolder, const Clock& clock)
{
    CVENH_TRY(migrations, bundledMigrations());
    CVENH_TRY(connection, sql::Connection::open(databasePath(profileFolder)));
    const sql::Migrator migrator(std::move(migrations), clock);
    if (auto migrated = migrator.migrate(*connection); !migrated) {
        return tl::unexpected(std::move(migrated).error());
    }
    return connection;
}

} // namespace cvenhancer::storage
