// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "auth/DataKeys.h"
#include "base/Clock.h"
#include "database/Connection.h"
#include "storage/DiskFileStore.h"

namespace cvenhancer::server::services {

/// What a purge has removed.
struct PurgeReport {
    int emptied = 0; ///< rows whose content was removed; they still tell devices that they are deleted
    int removed = 0; ///< accounts that lost rows for good, counted once for each table
    int answers = 0; ///< kept answers to requests
    int tokens = 0; ///< refresh tokens
    int files = 0; ///< contents nobody refers to
};

/// Work over all accounts, by command and on a connection of the role that owns the tables. Errors of all functions:
/// those of databaseError besides the ones named.
class MaintenanceService {
public:
    MaintenanceService(const auth::KeySource& keys, storage::FileStore& files, const Clock& clock);

    /// Puts every account's data key under the active key of the file, so that older ones can be thrown away; how many.
    /// Can be stopped and run again. Errors: those of DataKeys::rewrap.
    [[nodiscard]] Result<int> rewrapKeys(database::Connection& owner) const;
    /// Content in the bin stays 30 days, the mark that it is deleted 180, kept answers 30; a file that nobody refers to
    /// a day. Errors: those of FileStore::remove.
    [[nodiscard]] Result<PurgeReport> purge(database::Connection& owner) const;
    /// A new recovery code for somebody who has lost password and code. Errors: NotFound.
    [[nodiscard]] Result<QString> resetUser(database::Connection& owner, const QString& email) const;

private:
    [[nodiscard]] Result<int> rewrapSome(database::Connection& owner) const;
    [[nodiscard]] Result<int> removeUnusedFiles(database::Connection& owner) const;

    const auth::KeySource& m_keys;
    storage::FileStore& m_files;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
