// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sync/Record.h"

#include <QString>

namespace cvenhancer::storage {

/// The statements by which a synced table is read and written as records (sync::Record).
struct SyncTable {
    sync::RecordType type;
    /// -> data, revision, server_revision, deleted_at, is_dirty of row `:id`.
    QString select;
    /// Writes `:data` (JSON) into row `:id`, new or there, with `:user_id` where the table has it, and the sync
    /// columns.
    QString write;
    /// -> id of rows to be sent, oldest change first, at most `:limit`; without what was rejected as it is, what is
    /// kept on this device, and what belongs to it.
    QString selectDirty;
    /// All rows: known to no server, to be sent.
    QString forget;
    bool hasOwner; ///< `write` binds `:user_id`
};

const SyncTable& syncTable(sync::RecordType type);

} // namespace cvenhancer::storage
