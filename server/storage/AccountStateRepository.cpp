// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/AccountStateRepository.h"

namespace cvenhancer::server::storage {

using database::Query;

namespace {

constexpr const char* kLoadState = R"(
    SELECT u.rev, u.tombstone_floor, u.dek_wrapped, u.kek_id, u.quota_bytes, m.epoch
    FROM users u, server_meta m WHERE u.id = $1)";
constexpr const char* kLockState = R"(
    SELECT u.rev, u.tombstone_floor, u.dek_wrapped, u.kek_id, u.quota_bytes, m.epoch
    FROM users u, server_meta m WHERE u.id = $1 FOR NO KEY UPDATE OF u)";
constexpr const char* kSetRev = "UPDATE users SET rev = $2 WHERE id = $1";

} // namespace

Query AccountStateRepository::load(const UserId& user)
{
    return Query(kLoadState).bind(user.uuid());
}

Query AccountStateRepository::lock(const UserId& user)
{
    return Query(kLockState).bind(user.uuid());
}

Query AccountStateRepository::setRev(const UserId& user, qint64 rev)
{
    return Query(kSetRev).bind(user.uuid()).bind(rev);
}

AccountState AccountStateRepository::read(const database::Rows& rows)
{
    return {rows.integer(0, 0), rows.integer(0, 1), rows.bytes(0, 2),
            rows.text(0, 3),    rows.integer(0, 4), rows.uuid(0, 5)};
}

} // namespace cvenhancer::server::storage
