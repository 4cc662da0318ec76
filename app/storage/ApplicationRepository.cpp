// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/ApplicationRepository.h"

#include "storage/ReadRows.h"
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kInsertApplication = uR"(
    INSERT INTO applications (id, user_id, cv_id, customization_id, letter_id, file_id, employer, position,
                              job_description, status, sent_at, notes, created_at, updated_at,
                              revision, server_revision, deleted_at, is_dirty)
    VALUES (:id, :user_id, :cv_id, :customization_id, :letter_id, :file_id, :employer, :position,
            :job_description, :status, :sent_at, :notes, :created_at, :updated_at,
            :revision, :server_revision, :deleted_at, :is_dirty))"_s;
const QString kUpdateApplication = uR"(
    UPDATE applications
    SET letter_id = :letter_id, file_id = :file_id, employer = :employer, position = :position,
        job_description = :job_description, status = :status, sent_at = :sent_at, notes = :notes,
        updated_at = :updated_at, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND deleted_at IS NULL)"_s;
const QString kSelectApplication = uR"(
    SELECT id, user_id, cv_id, customization_id, letter_id, file_id, employer, position, job_description, status,
           sent_at, notes, created_at, updated_at, revision, server_revision, deleted_at, is_dirty
    FROM applications WHERE id = :id AND deleted_at IS NULL)"_s;
const QString kSelectApplications = uR"(
    SELECT id, user_id, cv_id, customization_id, letter_id, file_id, employer, position, job_description, status,
           sent_at, notes, created_at, updated_at, revision, server_revision, deleted_at, is_dirty
    FROM applications WHERE user_id = :user_id AND deleted_at IS NULL
    ORDER BY sent_at IS NOT NULL, sent_at DESC, created_at DESC, id DESC)"_s;
const QString kRemoveApplication = uR"(
    UPDATE applications SET deleted_at = :now, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND deleted_at IS NULL)"_s;
const QString kRestoreApplication = uR"(
    UPDATE applications SET deleted_at = NULL, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND deleted_at IS NOT NULL)"_s;

void bindApplication(sql::Statement& statement, const ApplicationRow& row)
{
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":letter_id"_s, reference(row.letterId))
        .bind(u":file_id"_s, reference(row.fileId))
        .bind(u":employer"_s, row.employer)
        .bind(u":position"_s, row.position)
        .bind(u":job_description"_s, row.jobDescription)
        .bind(u":status"_s, row.status)
        .bind(u":sent_at"_s, row.sentAt)
        .bind(u":notes"_s, row.notes)
        .bind(u":updated_at"_s, row.updatedAt);
}

ApplicationRow readApplication(const sql::Statement& row)
{
    return {ApplicationId::fromString(row.text(0)),
            UserId::fromString(row.text(1)),
            CvId::fromString(row.text(2)),
            CustomizationId::fromString(row.text(3)),
            LetterId::fromString(row.text(4)),
            FileId::fromString(row.text(5)),
            row.text(6),
            row.text(7),
            row.text(8),
            row.text(9),
            row.optionalTime(10),
            row.text(11),
            row.time(12),
            row.time(13),
            readSync(row, 14)};
}

} // namespace

ApplicationRepository::ApplicationRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> ApplicationRepository::insert(const ApplicationRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kInsertApplication));
    bindApplication(statement, row);
    statement.bind(u":user_id"_s, row.userId.toString())
        .bind(u":cv_id"_s, reference(row.cvId))
        .bind(u":customization_id"_s, reference(row.customizationId))
        .bind(u":created_at"_s, row.createdAt);
    bindSync(statement, row.sync);
    return statement.execute();
}

Result<> ApplicationRepository::update(const ApplicationRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kUpdateApplication));
    bindApplication(statement, row);
    return requireChange(statement.executeChanging(), row.id.toString());
}

Result<ApplicationRow> ApplicationRepository::load(const ApplicationId& id)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectApplication));
    statement.bind(u":id"_s, id.toString());
    return readRow(statement, id.toString(), readApplication);
}

Result<QList<ApplicationRow>> ApplicationRepository::ofUser(const UserId& user)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectApplications));
    statement.bind(u":user_id"_s, user.toString());
    return readRows(statement, readApplication);
}

Result<> ApplicationRepository::remove(const ApplicationId& id, const QDateTime& now)
{
    CVENH_TRY(statement, m_connection.prepare(kRemoveApplication));
    statement.bind(u":id"_s, id.toString()).bind(u":now"_s, now);
    return requireChange(statement.executeChanging(), id.toString());
}

Result<> ApplicationRepository::restore(const ApplicationId& id)
{
    CVENH_TRY(statement, m_connection.prepare(kRestoreApplication));
    statement.bind(u":id"_s, id.toString());
    return requireChange(statement.executeChanging(), id.toString());
}

} // namespace cvenhancer::storage
