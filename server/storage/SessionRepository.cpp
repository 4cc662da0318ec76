// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/SessionRepository.h"

namespace cvenhancer::server::storage {

using database::Query;
using database::Rows;

namespace {

constexpr const char* kInsertSession = R"(
    INSERT INTO sessions (id, user_id, device, created_at, last_seen_at) VALUES ($1, $2, $3, $4, $5))";
constexpr const char* kLockSession = R"(
    SELECT id, user_id, device, created_at, last_seen_at, revoked_at
    FROM sessions WHERE user_id = $1 AND id = $2 FOR UPDATE)";
constexpr const char* kTouchSession = "UPDATE sessions SET last_seen_at = $3 WHERE user_id = $1 AND id = $2";
constexpr const char* kListSessions = R"(
    SELECT id, user_id, device, created_at, last_seen_at, revoked_at
    FROM sessions WHERE user_id = $1 AND revoked_at IS NULL ORDER BY last_seen_at DESC, id)";
constexpr const char* kRevokeSession = R"(
    UPDATE sessions SET revoked_at = $3, revoked_reason = $4
    WHERE user_id = $1 AND id = $2 AND revoked_at IS NULL)";
constexpr const char* kRevokeAll = R"(
    UPDATE sessions SET revoked_at = $2, revoked_reason = $3 WHERE user_id = $1 AND revoked_at IS NULL)";

SessionRow readSession(const Rows& rows, int i)
{
    return {SessionId(rows.uuid(i, 0)), UserId(rows.uuid(i, 1)), rows.text(i, 2), rows.time(i, 3), rows.time(i, 4),
            rows.optionalTime(i, 5)};
}

} // namespace

SessionRepository::SessionRepository(database::Connection& connection)
    : m_connection(connection)
{
}

Result<> SessionRepository::insert(const SessionRow& row)
{
    Query query(kInsertSession);
    query.bind(row.id.uuid()).bind(row.user.uuid()).bind(row.device).bind(row.created).bind(row.lastSeen);
    return m_connection.execute(query).map([](const Rows&) {});
}

Result<SessionRow> SessionRepository::loadForUpdate(const UserId& user, const SessionId& id)
{
    CVENH_TRY(rows, m_connection.execute(Query(kLockSession).bind(user.uuid()).bind(id.uuid())));
    return rows.isEmpty() ? Result<SessionRow>(failure(ErrorCode::NotFound, id.toString())) : readSession(rows, 0);
}

Result<> SessionRepository::touch(const UserId& user, const SessionId& id, const QDateTime& now)
{
    return m_connection.execute(Query(kTouchSession).bind(user.uuid()).bind(id.uuid()).bind(now)).map([](const Rows&) {
    });
}

Query SessionRepository::listQuery(const UserId& user)
{
    return Query(kListSessions).bind(user.uuid());
}

QList<SessionRow> SessionRepository::readList(const Rows& rows)
{
    QList<SessionRow> sessions;
    for (int i = 0; i < rows.count(); ++i) {
        sessions.append(readSession(rows, i));
    }
    return sessions;
}

Result<> SessionRepository::revoke(const UserId& user, const SessionId& id, const QString& reason, const QDateTime& now)
{
    CVENH_TRY(rows,
              m_connection.execute(Query(kRevokeSession).bind(user.uuid()).bind(id.uuid()).bind(now).bind(reason)));
    return rows.changed() == 1 ? Result<>() : failure(ErrorCode::NotFound, id.toString());
}

Result<> SessionRepository::revokeAll(const UserId& user, const QString& reason, const QDateTime& now)
{
    return m_connection.execute(Query(kRevokeAll).bind(user.uuid()).bind(now).bind(reason)).map([](const Rows&) {});
}

} // namespace cvenhancer::server::storage
