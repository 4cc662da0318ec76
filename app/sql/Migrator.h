// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "base/Migration.h"

namespace cvenhancer::sql {

class Connection;

using cvenhancer::loadMigrations;
using cvenhancer::Migration;

/// Brings a database to the newest version. Each script, its version row and its checksum are written in one
/// transaction. Before an existing database is changed, a copy is written beside it (`<file>.before-<number>`).
class Migrator {
public:
    Migrator(QList<Migration> migrations, const Clock& clock);

    /// Errors: NewerVersion (the database was written by another or newer version of the program; nothing is changed),
    /// and those of sql::toError.
    [[nodiscard]] Result<> migrate(Connection& connection) const;

private:
    [[nodiscard]] Result<int> checkApplied(Connection& connection) const;
    [[nodiscard]] Result<> backUp(Connection& connection, int number) const;
    [[nodiscard]] Result<> apply(Connection& connection, const Migration& migration) const;

    QList<Migration> m_migrations;
    const Clock& m_clock;
};

} // namespace cvenhancer::sql
