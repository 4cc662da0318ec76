// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/RecordTransaction.h"
#include "storage/DiskFileStore.h"

namespace cvenhancer::server::services {

/// Contents of files, each named by the SHA-256 of what it holds and encrypted with the account's key. Thread-safe;
/// works on the caller's connection. Errors of all functions: those of databaseError, RecordVault and FileStore besides
/// the ones named.
class FileService {
public:
    FileService(storage::FileStore& store, const auth::DataKeys& dataKeys, const Clock& clock);

    /// False when the account had it already. Errors: SchemaViolation (the content is not what its name says),
    /// FileTooLarge (subject: the account's quota).
    [[nodiscard]] Result<bool> put(database::Connection& connection, const CurrentUser& user, const QString& sha256,
                                   const QByteArray& content) const;
    /// Errors: NotFound.
    [[nodiscard]] Result<QByteArray> get(database::Connection& connection, const CurrentUser& user,
                                         const QString& sha256) const;
    /// The content goes to the store, its row into the caller's transaction.
    [[nodiscard]] Result<> keep(RecordTransaction& transaction, const CurrentUser& user, const QString& sha256,
                                const QByteArray& content) const;

    static QString sha256Of(const QByteArray& content);

private:
    storage::FileStore& m_store;
    const auth::DataKeys& m_dataKeys;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
