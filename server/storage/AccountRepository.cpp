// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/AccountRepository.h"

namespace cvenhancer::server::storage {

using database::Query;
using database::Rows;

namespace {

constexpr const char* kFindByEmail = R"(
    SELECT id, name, email, password_hash, recovery_hash, is_active, token_version, created_at
    FROM find_user_by_email($1))";
constexpr const char* kReadAccount = R"(
    SELECT id, name, email, password_hash, recovery_hash, is_active, token_version, created_at
    FROM users WHERE id = $1)";
constexpr const char* kSelectAccount = R"(
    SELECT id, name, email, password_hash, recovery_hash, is_active, token_version, created_at
    FROM users WHERE id = $1 FOR SHARE)";
constexpr const char* kLockAccount = R"(
    SELECT id, name, email, password_hash, recovery_hash, is_active, token_version, created_at
    FROM users WHERE id = $1 FOR NO KEY UPDATE)";
constexpr const char* kInsertAccount = R"(
    INSERT INTO users (id, name, email, password_hash, recovery_hash, is_active, token_version, created_at, updated_at,
                       dek_wrapped, kek_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10))";
constexpr const char* kChangePassword = R"(
    UPDATE users SET password_hash = $2, token_version = token_version + 1, updated_at = $3
    WHERE id = $1 RETURNING token_version)";
constexpr const char* kRehashPassword = "UPDATE users SET password_hash = $2 WHERE id = $1";
constexpr const char* kReplaceRecoveryHash = "UPDATE users SET recovery_hash = $3 WHERE id = $1 AND recovery_hash = $2";
constexpr const char* kDeleteAccount = "DELETE FROM users WHERE id = $1";

AccountRow readAccount(const Rows& rows)
{
    return {UserId(rows.uuid(0, 0)),
            rows.text(0, 1),
            rows.text(0, 2),
            rows.text(0, 3),
            rows.text(0, 4),
            rows.boolean(0, 5),
            static_cast<int>(rows.integer(0, 6)),
            rows.time(0, 7)};
}

} // namespace

AccountRepository::AccountRepository(database::Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<AccountRow>> AccountRepository::findByEmail(const QString& email)
{
    CVENH_TRY(rows, m_connection.execute(Query(kFindByEmail).bind(email)));
    return rows.isEmpty() ? std::nullopt : std::make_optional(readAccount(rows));
}

Query AccountRepository::loadQuery(const UserId& id)
{
    return Query(kReadAccount).bind(id.uuid());
}

AccountRow AccountRepository::readRow(const Rows& rows)
{
    return readAccount(rows);
}

Result<AccountRow> AccountRepository::load(const UserId& id)
{
    return loadBy(kSelectAccount, id);
}

Result<AccountRow> AccountRepository::loadForUpdate(const UserId& id)
{
    return loadBy(kLockAccount, id);
}

Result<AccountRow> AccountRepository::loadBy(const char* sql, const UserId& id)
{
    CVENH_TRY(rows, m_connection.execute(Query(sql).bind(id.uuid())));
    return rows.isEmpty() ? Result<AccountRow>(failure(ErrorCode::NotFound, id.toString())) : readAccount(rows);
}

Result<> AccountRepository::insert(const AccountRow& row, const QByteArray& dataKey, const QString& keyId)
{
    Query query(kInsertAccount);
    query.bind(row.id.uuid()).bind(row.name).bind(row.email).bind(row.passwordHash).bind(row.recoveryHash);
    query.bind(row.isActive).bind(qint64(row.tokenVersion)).bind(row.created).bindBytes(dataKey).bind(keyId);
    return m_connection.execute(query).map([](const Rows&) {});
}

Result<int> AccountRepository::changePassword(const UserId& id, const QString& hash, const QDateTime& now)
{
    CVENH_TRY(rows, m_connection.execute(Query(kChangePassword).bind(id.uuid()).bind(hash).bind(now)));
    return rows.isEmpty() ? Result<int>(failure(ErrorCode::NotFound, id.toString()))
                          : static_cast<int>(rows.integer(0, 0));
}

Result<> AccountRepository::rehashPassword(const UserId& id, const QString& hash)
{
    return m_connection.execute(Query(kRehashPassword).bind(id.uuid()).bind(hash)).map([](const Rows&) {});
}

Result<> AccountRepository::replaceRecoveryHash(const UserId& id, const QString& before, const QString& after)
{
    CVENH_TRY(rows, m_connection.execute(Query(kReplaceRecoveryHash).bind(id.uuid()).bind(before).bind(after)));
    return rows.changed() == 1 ? Result<>() : failure(ErrorCode::NotFound, id.toString());
}

Result<> AccountRepository::remove(const UserId& id)
{
    CVENH_TRY(rows, m_connection.execute(Query(kDeleteAccount).bind(id.uuid())));
    return rows.changed() == 1 ? Result<>() : failure(ErrorCode::NotFound, id.toString());
}

} // namespace cvenhancer::server::storage
