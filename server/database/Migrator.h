// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Migration.h"
#include "database/Connection.h"

namespace cvenhancer::server::database {

/// Brings a database to the newest schema. Several instances may try at once: one works, the others wait for its lock
/// and find nothing to do. Each script is one transaction with its version row.
class Migrator {
public:
    explicit Migrator(QList<Migration> migrations);

    /// Tells how many scripts were applied. Errors: NewerVersion (the database was written by another or newer version
    /// of the program; nothing is changed) and those of databaseError.
    [[nodiscard]] Result<int> migrate(Connection& connection) const;
    /// Whether the database has exactly these migrations; the application's role may ask.
    /// Errors: NewerVersion (it has others, or fewer) and those of databaseError.
    [[nodiscard]] Result<> check(Connection& connection) const;

private:
    [[nodiscard]] Result<int> applied(Connection& connection) const;
    [[nodiscard]] Result<int> applyMissing(Connection& connection) const;
    [[nodiscard]] Result<> apply(Connection& connection, const Migration& migration) const;

    QList<Migration> m_migrations;
};

} // namespace cvenhancer::server::database
