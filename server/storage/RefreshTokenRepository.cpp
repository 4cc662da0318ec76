// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/RefreshTokenRepository.h"

namespace cvenhancer::server::storage {

using database::Query;
using database::Rows;

namespace {

constexpr const char* kFindOwner = "SELECT user_id, session_id FROM find_owner_of_refresh_token($1)";
constexpr const char* kSelectToken = R"(
    SELECT hash, user_id, session_id, successor_hash, issued_at, first_used_at, voided_at, expires_at
    FROM refresh_tokens WHERE hash = $1)";
constexpr const char* kInsertToken = R"(
    INSERT INTO refresh_tokens (hash, user_id, session_id, issued_at, expires_at) VALUES ($1, $2, $3, $4, $5))";
constexpr const char* kSetSuccessor = R"(
    UPDATE refresh_tokens SET successor_hash = $2, first_used_at = coalesce(first_used_at, $3) WHERE hash = $1)";
constexpr const char* kVoid = "UPDATE refresh_tokens SET voided_at = $2 WHERE hash = $1";

} // namespace

RefreshTokenRepository::RefreshTokenRepository(database::Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<TokenOwner>> RefreshTokenRepository::findOwner(const QByteArray& hash)
{
    CVENH_TRY(rows, m_connection.execute(Query(kFindOwner).bindBytes(hash)));
    return rows.isEmpty() ? std::nullopt
                          : std::make_optional(TokenOwner{UserId(rows.uuid(0, 0)), SessionId(rows.uuid(0, 1))});
}

Result<std::optional<RefreshTokenRow>> RefreshTokenRepository::find(const QByteArray& hash)
{
    CVENH_TRY(rows, m_connection.execute(Query(kSelectToken).bindBytes(hash)));
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    return RefreshTokenRow{rows.bytes(0, 0), UserId(rows.uuid(0, 1)), SessionId(rows.uuid(0, 2)), rows.bytes(0, 3),
                           rows.time(0, 4),  rows.optionalTime(0, 5), rows.optionalTime(0, 6),    rows.time(0, 7)};
}

Result<> RefreshTokenRepository::insert(const RefreshTokenRow& row)
{
    Query query(kInsertToken);
    query.bindBytes(row.hash).bind(row.user.uuid()).bind(row.session.uuid()).bind(row.issued).bind(row.expires);
    return m_connection.execute(query).map([](const Rows&) {});
}

Result<> RefreshTokenRepository::setSuccessor(const QByteArray& hash, const QByteArray& successorHash,
                                              const QDateTime& now)
{
    Query query(kSetSuccessor);
    return m_connection.execute(query.bindBytes(hash).bindBytes(successorHash).bind(now)).map([](const Rows&) {});
}

Result<> RefreshTokenRepository::voidUnused(const QByteArray& hash, const QDateTime& now)
{
    return m_connection.execute(Query(kVoid).bindBytes(hash).bind(now)).map([](const Rows&) {});
}

} // namespace cvenhancer::server::storage
