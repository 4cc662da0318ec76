// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/FileService.h"
#include "services/ZipWriter.h"

namespace cvenhancer::server::services {

/// Everything an account has, for its owner to take along (GDPR article 20). Thread-safe; works on the caller's
/// connection. For the pool for documents: it may take a while.
class AccountExportService {
public:
    AccountExportService(const FileService& files, const auth::DataKeys& dataKeys, const Clock& clock);

    /// A ZIP: `account.json`; `records/<table>.json` with every row that is not in the bin; `cvs/<title> (<id>).json`,
    /// each a JSON Resume; `files/<sha256>/<name>`. Files beyond kMaxFileBytes stay out and are named, with their
    /// address, in `files-left-out.json`. Errors: those of databaseError, RecordVault, FileStore and writeZip.
    [[nodiscard]] Result<QByteArray> exportAccount(database::Connection& connection, const CurrentUser& user) const;

    static constexpr qint64 kMaxFileBytes = 64 * 1024 * 1024; ///< of all files together: the archive is made in memory

private:
    [[nodiscard]] Result<QList<ZipEntry>> contentsOf(database::Connection& connection, const CurrentUser& user,
                                                     const QList<sync::Record>& files) const;

    const FileService& m_files;
    const auth::DataKeys& m_dataKeys;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
