// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "config/Config.h"

#include <QString>

namespace cvenhancer::server::cli {

/// Writes everything the server has into a new folder, readable by its owner only: `database.dump` (the rows, by
/// pg_dump), `files` and `keys`. The server may run meanwhile: files are never changed, and rows are dumped before
/// them. Errors: AlreadyExists (the folder), FileNotWritable, Internal (pg_dump; detail: what it says).
[[nodiscard]] Result<> backUp(const config::Config& config, const QString& folder);

/// Brings an empty database, files and keys to what a backup holds. The database gets a new epoch, so that devices
/// compare everything with it and send what it does not have. Errors: FileNotFound, AlreadyExists (there are accounts,
/// or keys), FileNotWritable, Internal (pg_restore), those of Migrator::migrate.
[[nodiscard]] Result<> restore(const config::Config& config, const QString& folder);

} // namespace cvenhancer::server::cli
