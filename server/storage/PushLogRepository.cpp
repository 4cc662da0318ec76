// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/PushLogRepository.h"

namespace cvenhancer::server::storage {

using database::Query;

namespace {

constexpr const char* kFindAnswer = "SELECT request_hash, response FROM push_log WHERE user_id = $1 AND push_id = $2";
constexpr const char* kInsertAnswer = R"(
    INSERT INTO push_log (user_id, push_id, request_hash, response, created_at) VALUES ($1, $2, $3, $4, $5))";

} // namespace

Query PushLogRepository::find(const UserId& user, const QUuid& id)
{
    return Query(kFindAnswer).bind(user.uuid()).bind(id);
}

Query PushLogRepository::insert(const UserId& user, const QUuid& id, const PushLogRow& row, const QDateTime& now)
{
    Query query(kInsertAnswer);
    query.bind(user.uuid()).bind(id).bindBytes(row.requestHash).bindBytes(row.response).bind(now);
    return query;
}

std::optional<PushLogRow> PushLogRepository::read(const database::Rows& rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(PushLogRow{rows.bytes(0, 0), rows.bytes(0, 1)});
}

} // namespace cvenhancer::server::storage
