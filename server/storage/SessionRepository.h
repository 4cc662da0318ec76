// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "database/Connection.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace cvenhancer::server::storage {

struct SessionRow {
    SessionId id;
    UserId user;
    QString device; ///< what the client calls itself
    QDateTime created;
    QDateTime lastSeen; ///< of the last refresh
    std::optional<QDateTime> revoked;
};

/// Table `sessions`. Calls join the caller's transaction, which says whose rows they see; errors are those of
/// databaseError besides the ones named.
class SessionRepository {
public:
    explicit SessionRepository(database::Connection& connection);

    [[nodiscard]] Result<> insert(const SessionRow& row);
    /// Locks the row until the transaction ends: two uses of one refresh token are judged one after the other.
    /// Errors: NotFound.
    [[nodiscard]] Result<SessionRow> loadForUpdate(const UserId& user, const SessionId& id);
    [[nodiscard]] Result<> touch(const UserId& user, const SessionId& id, const QDateTime& now);
    /// Those that are not over, last seen first. As a statement, so that it can share a round trip with enterUser.
    [[nodiscard]] static database::Query listQuery(const UserId& user);
    [[nodiscard]] static QList<SessionRow> readList(const database::Rows& rows);
    /// Ends one session. Errors: NotFound (there is none, or it is over).
    [[nodiscard]] Result<> revoke(const UserId& user, const SessionId& id, const QString& reason, const QDateTime& now);
    /// Ends all sessions.
    [[nodiscard]] Result<> revokeAll(const UserId& user, const QString& reason, const QDateTime& now);

private:
    database::Connection& m_connection;
};

} // namespace cvenhancer::server::storage
