// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Statement.h"
#include "storage/Rows.h"

namespace cvenhancer::storage {

/// Binds `:revision`, `:server_revision`, `:deleted_at` and `:is_dirty`.
void bindSync(sql::Statement& statement, const SyncState& sync);

/// Reads the four sync columns, which stand side by side from `firstColumn` on.
SyncState readSync(const sql::Statement& statement, int firstColumn);

} // namespace cvenhancer::storage
