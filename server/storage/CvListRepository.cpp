// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/CvListRepository.h"

namespace cvenhancer::server::storage {

using database::Query;

namespace {

constexpr const char* kSelectList = R"(
    SELECT id, title, file_path, is_active, created_at, updated_at, rev
    FROM cvs
    WHERE user_id = $1 AND deleted_at IS NULL AND ($2::boolean IS NULL OR is_active = $2)
        AND ($3::timestamptz IS NULL OR updated_at >= $3))";
constexpr const char* kByNewestChange = R"(
        AND ($4::timestamptz IS NULL OR (updated_at, id) < ($4, $5::uuid)) ORDER BY updated_at DESC, id DESC LIMIT $6)";
constexpr const char* kByOldestChange = R"(
        AND ($4::timestamptz IS NULL OR (updated_at, id) > ($4, $5::uuid)) ORDER BY updated_at, id LIMIT $6)";
constexpr const char* kByNewestMade = R"(
        AND ($4::timestamptz IS NULL OR (created_at, id) < ($4, $5::uuid)) ORDER BY created_at DESC, id DESC LIMIT $6)";
constexpr const char* kByOldestMade = R"(
        AND ($4::timestamptz IS NULL OR (created_at, id) > ($4, $5::uuid)) ORDER BY created_at, id LIMIT $6)";

const char* orderSql(CvOrder order)
{
    switch (order) {
    case CvOrder::NewestChange:
        return kByNewestChange;
    case CvOrder::OldestChange:
        return kByOldestChange;
    case CvOrder::NewestMade:
        return kByNewestMade;
    case CvOrder::OldestMade:
        return kByOldestMade;
    }
    return kByNewestChange;
}

} // namespace

Query CvListRepository::list(const UserId& user, const CvListFilter& filter)
{
    Query query(QByteArray(kSelectList) + orderSql(filter.order));
    query.bind(user.uuid()).bind(filter.isActive).bind(filter.updatedSince);
    if (filter.after) {
        query.bind(filter.after->first).bind(filter.after->second);
    } else {
        query.bindNull().bindNull();
    }
    return query.bind(qint64(filter.limit));
}

QList<CvListRow> CvListRepository::read(const database::Rows& rows)
{
    QList<CvListRow> list;
    for (int i = 0; i < rows.count(); ++i) {
        list.append({rows.uuid(i, 0), rows.bytes(i, 1), rows.bytes(i, 2), rows.boolean(i, 3), rows.time(i, 4),
                     rows.time(i, 5), rows.integer(i, 6)});
    }
    return list;
}

} // namespace cvenhancer::server::storage
