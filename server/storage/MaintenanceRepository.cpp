// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/MaintenanceRepository.h"

namespace cvenhancer::server::storage {

using database::Query;
using database::Rows;
using sync::RecordField;
using sync::RecordType;

namespace {

constexpr const char* kSelectKeys = R"(
    SELECT id, dek_wrapped, kek_id FROM users WHERE kek_id <> $1 ORDER BY id LIMIT $2 FOR NO KEY UPDATE)";
constexpr const char* kSaveKey = "UPDATE users SET dek_wrapped = $2, kek_id = $3 WHERE id = $1";
constexpr const char* kRemoveAnswers = "DELETE FROM push_log WHERE created_at < $1";
constexpr const char* kRemoveTokens = "DELETE FROM refresh_tokens WHERE expires_at < $1";
constexpr const char* kSelectUnused = R"(
    SELECT s.user_id, s.sha256, s.storage_key FROM stored_files s
    WHERE s.created_at < $1
        AND NOT EXISTS (SELECT FROM files f WHERE f.user_id = s.user_id AND f.sha256 = s.sha256)
    LIMIT $2)";
constexpr const char* kRemoveFile = "DELETE FROM stored_files WHERE user_id = $1 AND sha256 = $2";
constexpr const char* kSetRecovery = "UPDATE users SET recovery_hash = $2 WHERE email = $1";
constexpr const char* kHasAccounts = "SELECT EXISTS (SELECT FROM users)";
constexpr const char* kRenewEpoch = "UPDATE server_meta SET epoch = gen_random_uuid()";

QByteArray bytesOf(QLatin1StringView text)
{
    return QByteArray(text.data(), text.size());
}

/// The private fields of a table: "title = '', ...".
QByteArray emptied(RecordType type)
{
    QByteArrayList parts;
    for (const RecordField& field : sync::fieldsOf(type)) {
        if (field.isPrivate) {
            parts.append(bytesOf(field.name) + " = ''");
        }
    }
    return parts.join(", ");
}

QByteArray firstPrivate(RecordType type)
{
    const auto fields = sync::fieldsOf(type);
    const auto first = std::ranges::find(fields, true, &RecordField::isPrivate);
    return first == fields.end() ? QByteArray() : bytesOf(first->name);
}

} // namespace

MaintenanceRepository::MaintenanceRepository(database::Connection& connection)
    : m_connection(connection)
{
}

Result<int> MaintenanceRepository::change(const Query& query)
{
    return m_connection.execute(query).map([](const Rows& rows) { return rows.changed(); });
}

Result<QList<StoredKey>> MaintenanceRepository::keysNotUnder(const QString& keyId, int limit)
{
    CVENH_TRY(rows, m_connection.execute(Query(kSelectKeys).bind(keyId).bind(qint64(limit))));
    QList<StoredKey> keys;
    for (int i = 0; i < rows.count(); ++i) {
        keys.append({UserId(rows.uuid(i, 0)), rows.bytes(i, 1), rows.text(i, 2)});
    }
    return keys;
}

Result<> MaintenanceRepository::saveKey(const StoredKey& key)
{
    return change(Query(kSaveKey).bind(key.user.uuid()).bindBytes(key.wrapped).bind(key.keyId)).map([](int) {});
}

Result<int> MaintenanceRepository::emptyBin(RecordType type, const QDateTime& time)
{
    const QByteArray sql = "UPDATE " + bytesOf(sync::recordTypeName(type)) + " SET " + emptied(type)
        + " WHERE deleted_at < $1 AND " + firstPrivate(type) + " <> ''";
    return change(Query(sql).bind(time));
}

Result<int> MaintenanceRepository::removeTombstones(RecordType type, const QDateTime& time)
{
    const QByteArray sql = "WITH gone AS (DELETE FROM " + bytesOf(sync::recordTypeName(type))
        + " WHERE deleted_at < $1 RETURNING user_id, rev) "
          "UPDATE users u SET tombstone_floor = greatest(u.tombstone_floor, g.rev) "
          "FROM (SELECT user_id, max(rev) AS rev FROM gone GROUP BY user_id) g WHERE u.id = g.user_id";
    return change(Query(sql).bind(time));
}

Result<int> MaintenanceRepository::removeOldAnswers(const QDateTime& time)
{
    return change(Query(kRemoveAnswers).bind(time));
}

Result<int> MaintenanceRepository::removeOldTokens(const QDateTime& time)
{
    return change(Query(kRemoveTokens).bind(time));
}

Result<QList<UnusedFile>> MaintenanceRepository::unusedFiles(const QDateTime& time, int limit)
{
    CVENH_TRY(rows, m_connection.execute(Query(kSelectUnused).bind(time).bind(qint64(limit))));
    QList<UnusedFile> files;
    for (int i = 0; i < rows.count(); ++i) {
        files.append({UserId(rows.uuid(i, 0)), rows.text(i, 1), rows.text(i, 2)});
    }
    return files;
}

Result<> MaintenanceRepository::removeFile(const UnusedFile& file)
{
    return change(Query(kRemoveFile).bind(file.user.uuid()).bind(file.sha256)).map([](int) {});
}

Result<bool> MaintenanceRepository::setRecoveryHash(const QString& email, const QString& hash)
{
    return change(Query(kSetRecovery).bind(email).bind(hash)).map([](int count) { return count == 1; });
}

Result<bool> MaintenanceRepository::hasAccounts()
{
    return m_connection.execute(Query(kHasAccounts)).map([](const Rows& rows) { return rows.boolean(0, 0); });
}

Result<> MaintenanceRepository::renewEpoch()
{
    return change(Query(kRenewEpoch)).map([](int) {});
}

} // namespace cvenhancer::server::storage
