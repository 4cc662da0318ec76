// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

void bindSync(sql::Statement& statement, const SyncState& sync)
{
    statement.bind(u":revision"_s, sync.revision)
        .bind(u":server_revision"_s, sync.serverRevision)
        .bind(u":deleted_at"_s, sync.deletedAt)
        .bind(u":is_dirty"_s, static_cast<qint64>(sync.isDirty));
}

SyncState readSync(const sql::Statement& statement, int firstColumn)
{
    return {statement.integer(firstColumn), statement.optionalInteger(firstColumn + 1),
            statement.optionalTime(firstColumn + 2), statement.integer(firstColumn + 3) != 0};
}

} // namespace cvenhancer::storage
