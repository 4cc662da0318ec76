// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "sql/Migrator.h"
#include "sql/SqlThread.h"

namespace cvenhancer::storage {

/// The bundled scripts of resources/migrations/sqlite. Errors: Internal.
[[nodiscard]] Result<QList<sql::Migration>> bundledMigrations();

/// Opens the database of a prepared profile folder and brings it to the newest version.
/// Errors: NewerVersion and those of sql::Connection::open.
[[nodiscard]] Result<std::unique_ptr<sql::Connection>> openStore(const QString& profileFolder, const Clock& clock);

} // namespace cvenhancer::storage
