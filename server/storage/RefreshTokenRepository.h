// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "database/Connection.h"

#include <QDateTime>

#include <optional>

namespace cvenhancer::server::storage {

struct RefreshTokenRow {
    QByteArray hash; ///< SHA-256 of the token
    UserId user;
    SessionId session;
    QByteArray successorHash; ///< empty: none
    QDateTime issued;
    std::optional<QDateTime> firstUsed;
    std::optional<QDateTime> voided;
    QDateTime expires;
};

struct TokenOwner {
    UserId user;
    SessionId session;
};

/// Table `refresh_tokens`. Calls join the caller's transaction, which says whose rows they see; errors are those of
/// databaseError besides the ones named.
class RefreshTokenRepository {
public:
    explicit RefreshTokenRepository(database::Connection& connection);

    /// The one look-up without an account's scope.
    [[nodiscard]] Result<std::optional<TokenOwner>> findOwner(const QByteArray& hash);
    [[nodiscard]] Result<std::optional<RefreshTokenRow>> find(const QByteArray& hash);
    [[nodiscard]] Result<> insert(const RefreshTokenRow& row);
    /// Marks the first use, when there was none, and names the (new) successor.
    [[nodiscard]] Result<> setSuccessor(const QByteArray& hash, const QByteArray& successorHash, const QDateTime& now);
    [[nodiscard]] Result<> voidUnused(const QByteArray& hash, const QDateTime& now);

private:
    database::Connection& m_connection;
};

} // namespace cvenhancer::server::storage
