// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/LetterRepository.h"

#include "storage/ReadRows.h"
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kInsertLetter = uR"(
    INSERT INTO letters (id, user_id, cv_id, customization_id, title, body, created_at, updated_at,
                         revision, server_revision, deleted_at, is_dirty)
    VALUES (:id, :user_id, :cv_id, :customization_id, :title, :body, :created_at, :updated_at,
            :revision, :server_revision, :deleted_at, :is_dirty))"_s;
const QString kUpdateLetter = uR"(
    UPDATE letters SET title = :title, body = :body, updated_at = :updated_at, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND deleted_at IS NULL)"_s;
const QString kSelectLetter = uR"(
    SELECT id, user_id, cv_id, customization_id, title, body, created_at, updated_at,
           revision, server_revision, deleted_at, is_dirty
    FROM letters WHERE id = :id AND deleted_at IS NULL)"_s;
const QString kRemoveLetter = uR"(
    UPDATE letters SET deleted_at = :now, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND deleted_at IS NULL)"_s;

LetterRow readLetter(const sql::Statement& row)
{
    return {LetterId::fromString(row.text(0)),
            UserId::fromString(row.text(1)),
            CvId::fromString(row.text(2)),
            CustomizationId::fromString(row.text(3)),
            row.text(4),
            row.text(5),
            row.time(6),
            row.time(7),
            readSync(row, 8)};
}

} // namespace

LetterRepository::LetterRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> LetterRepository::insert(const LetterRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kInsertLetter));
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":user_id"_s, row.userId.toString())
        .bind(u":cv_id"_s, reference(row.cvId))
        .bind(u":customization_id"_s, reference(row.customizationId))
        .bind(u":title"_s, row.title)
        .bind(u":body"_s, row.body)
        .bind(u":created_at"_s, row.createdAt)
        .bind(u":updated_at"_s, row.updatedAt);
    bindSync(statement, row.sync);
    return statement.execute();
}

Result<> LetterRepository::update(const LetterRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kUpdateLetter));
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":title"_s, row.title)
        .bind(u":body"_s, row.body)
        .bind(u":updated_at"_s, row.updatedAt);
    return requireChange(statement.executeChanging(), row.id.toString());
}

Result<LetterRow> LetterRepository::load(const LetterId& id)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectLetter));
    statement.bind(u":id"_s, id.toString());
    return readRow(statement, id.toString(), readLetter);
}

Result<> LetterRepository::remove(const LetterId& id, const QDateTime& now)
{
    CVENH_TRY(statement, m_connection.prepare(kRemoveLetter));
    statement.bind(u":id"_s, id.toString()).bind(u":now"_s, now);
    return requireChange(statement.executeChanging(), id.toString());
}

} // namespace cvenhancer::storage
