// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/StoredFileRepository.h"

namespace cvenhancer::server::storage {

using database::Query;

namespace {

constexpr const char* kFindFile = R"(
    SELECT sha256, size_bytes, storage_key FROM stored_files WHERE user_id = $1 AND sha256 = $2)";
constexpr const char* kFindFiles = R"(
    SELECT sha256, size_bytes, storage_key FROM stored_files
    WHERE user_id = $1 AND sha256 = ANY (string_to_array($2, ' ')))";
constexpr const char* kInsertFile = R"(
    INSERT INTO stored_files (user_id, sha256, size_bytes, storage_key, created_at) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (user_id, sha256) DO NOTHING)";
constexpr const char* kTotalSize = "SELECT coalesce(sum(size_bytes), 0) FROM stored_files WHERE user_id = $1";

} // namespace

Query StoredFileRepository::find(const UserId& user, const QString& sha256)
{
    return Query(kFindFile).bind(user.uuid()).bind(sha256);
}

Query StoredFileRepository::findAll(const UserId& user, const QStringList& sha256s)
{
    return Query(kFindFiles).bind(user.uuid()).bind(sha256s.join(u' '));
}

Query StoredFileRepository::insert(const UserId& user, const StoredFileRow& row, const QDateTime& now)
{
    Query query(kInsertFile);
    return query.bind(user.uuid()).bind(row.sha256).bind(row.size).bind(row.storageKey).bind(now);
}

Query StoredFileRepository::totalSize(const UserId& user)
{
    return Query(kTotalSize).bind(user.uuid());
}

QList<StoredFileRow> StoredFileRepository::read(const database::Rows& rows)
{
    QList<StoredFileRow> files;
    for (int i = 0; i < rows.count(); ++i) {
        files.append({rows.text(i, 0), rows.integer(i, 1), rows.text(i, 2)});
    }
    return files;
}

} // namespace cvenhancer::server::storage
