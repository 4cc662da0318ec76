// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/TagRepository.h"

#include "storage/ReadRows.h"
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kPutTagOfCv = uR"(
    INSERT INTO tags (id, cv_id, name, created_at, updated_at, revision, server_revision, deleted_at, is_dirty)
    VALUES (:id, :cv_id, :name, :created_at, :updated_at, :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (cv_id, name) DO UPDATE
    SET updated_at = excluded.updated_at, revision = tags.revision + 1, deleted_at = NULL, is_dirty = 1
    WHERE tags.deleted_at IS NOT NULL)"_s;
const QString kHideTagOfCv = uR"(
    UPDATE tags SET deleted_at = :now, updated_at = :now, revision = revision + 1, is_dirty = 1
    WHERE cv_id = :cv_id AND name = :name AND deleted_at IS NULL)"_s;
const QString kSelectTagsOfCv = uR"(
    SELECT id, cv_id, name, created_at, updated_at, revision, server_revision, deleted_at, is_dirty
    FROM tags WHERE cv_id = :cv_id AND deleted_at IS NULL ORDER BY name)"_s;

TagRow readTag(const sql::Statement& row)
{
    return {TagId::fromString(row.text(0)),
            CvId::fromString(row.text(1)),
            row.text(2),
            row.time(3),
            row.time(4),
            readSync(row, 5)};
}

} // namespace

TagRepository::TagRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> TagRepository::put(const TagRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kPutTagOfCv));
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":cv_id"_s, row.cvId.toString())
        .bind(u":name"_s, row.name)
        .bind(u":created_at"_s, row.createdAt)
        .bind(u":updated_at"_s, row.updatedAt);
    bindSync(statement, row.sync);
    return statement.execute();
}

Result<> TagRepository::remove(const CvId& cv, const QString& name, const QDateTime& now)
{
    CVENH_TRY(statement, m_connection.prepare(kHideTagOfCv));
    statement.bind(u":cv_id"_s, cv.toString()).bind(u":name"_s, name).bind(u":now"_s, now);
    return statement.execute();
}

Result<QList<TagRow>> TagRepository::ofCv(const CvId& cv)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectTagsOfCv));
    statement.bind(u":cv_id"_s, cv.toString());
    return readRows(statement, readTag);
}

} // namespace cvenhancer::storage
