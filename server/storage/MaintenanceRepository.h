// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "database/Connection.h"
#include "storage/StoredFileRepository.h"
#include "sync/RecordFields.h"

#include <QDateTime>
#include <QList>

namespace cvenhancer::server::storage {

/// An account's data key as it is stored.
struct StoredKey {
    UserId user;
    QByteArray wrapped;
    QString keyId;
};

/// A content that nobody refers to any more.
struct UnusedFile {
    UserId user;
    QString sha256;
    QString storageKey;
};

/// What goes over all accounts: only on a connection of the role that owns the tables, never in a request. Calls join
/// the caller's transaction; errors are those of databaseError.
class MaintenanceRepository {
public:
    explicit MaintenanceRepository(database::Connection& connection);

    /// Keys that are not wrapped by `keyId`, some at a time; locked until the transaction ends.
    [[nodiscard]] Result<QList<StoredKey>> keysNotUnder(const QString& keyId, int limit);
    [[nodiscard]] Result<> saveKey(const StoredKey& key);

    /// Takes the content out of rows that went to the bin before `time`; how many.
    [[nodiscard]] Result<int> emptyBin(sync::RecordType type, const QDateTime& time);
    /// Removes rows that went to the bin before `time` for good, and notes for their accounts up to which revision rows
    /// may be missing; how many.
    [[nodiscard]] Result<int> removeTombstones(sync::RecordType type, const QDateTime& time);
    /// Answers to requests, and refresh tokens, that are older; how many.
    [[nodiscard]] Result<int> removeOldAnswers(const QDateTime& time);
    [[nodiscard]] Result<int> removeOldTokens(const QDateTime& time);

    /// Contents older than `time` that no file row refers to, some at a time.
    [[nodiscard]] Result<QList<UnusedFile>> unusedFiles(const QDateTime& time, int limit);
    [[nodiscard]] Result<> removeFile(const UnusedFile& file);

    /// False when there is no such account.
    [[nodiscard]] Result<bool> setRecoveryHash(const QString& email, const QString& hash);
    [[nodiscard]] Result<bool> hasAccounts();
    /// From now on every device compares everything.
    [[nodiscard]] Result<> renewEpoch();

private:
    [[nodiscard]] Result<int> change(const database::Query& query);

    database::Connection& m_connection;
};

} // namespace cvenhancer::server::storage
