// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/AnswerRepository.h"

#include "storage/ReadRows.h"
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kWriteAnswer = uR"(
    INSERT INTO answers (id, user_id, requirement, answer, created_at, updated_at,
                         revision, server_revision, deleted_at, is_dirty)
    VALUES (:id, :user_id, :requirement, :answer, :created_at, :updated_at,
            :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (user_id, requirement) DO UPDATE
    SET answer = excluded.answer, updated_at = excluded.updated_at, revision = answers.revision + 1,
        deleted_at = NULL, is_dirty = 1)"_s;
const QString kRemoveAnswer = uR"(
    UPDATE answers SET deleted_at = :now, revision = revision + 1, is_dirty = 1
    WHERE user_id = :user_id AND requirement = :requirement AND deleted_at IS NULL)"_s;
const QString kSelectAnswers = uR"(
    SELECT id, user_id, requirement, answer, created_at, updated_at, revision, server_revision, deleted_at, is_dirty
    FROM answers WHERE user_id = :user_id AND deleted_at IS NULL ORDER BY requirement)"_s;

AnswerRow readAnswer(const sql::Statement& row)
{
    return {AnswerId::fromString(row.text(0)),
            UserId::fromString(row.text(1)),
            row.text(2),
            row.text(3),
            row.time(4),
            row.time(5),
            readSync(row, 6)};
}

} // namespace

AnswerRepository::AnswerRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> AnswerRepository::write(const AnswerRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kWriteAnswer));
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":user_id"_s, row.userId.toString())
        .bind(u":requirement"_s, row.requirement)
        .bind(u":answer"_s, row.answer)
        .bind(u":created_at"_s, row.createdAt)
        .bind(u":updated_at"_s, row.updatedAt);
    bindSync(statement, row.sync);
    return statement.execute();
}

Result<> AnswerRepository::remove(const UserId& user, const QString& requirement, const QDateTime& now)
{
    CVENH_TRY(statement, m_connection.prepare(kRemoveAnswer));
    statement.bind(u":user_id"_s, user.toString()).bind(u":requirement"_s, requirement).bind(u":now"_s, now);
    return statement.execute();
}

Result<QList<AnswerRow>> AnswerRepository::ofUser(const UserId& user)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectAnswers));
    statement.bind(u":user_id"_s, user.toString());
    return readRows(statement, readAnswer);
}

} // namespace cvenhancer::storage
