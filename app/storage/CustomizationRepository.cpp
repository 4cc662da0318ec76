// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/CustomizationRepository.h"

#include "storage/ReadRows.h"
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kInsertCustomization = uR"(
    INSERT INTO cv_customizations (id, cv_id, job_description, matched_keywords, customized_data, score, created_at,
                                   updated_at, revision, server_revision, deleted_at, is_dirty)
    VALUES (:id, :cv_id, :job_description, :matched_keywords, :customized_data, :score, :created_at, :updated_at,
            :revision, :server_revision, :deleted_at, :is_dirty))"_s;
const QString kUpdateCustomization = uR"(
    UPDATE cv_customizations
    SET job_description = :job_description, matched_keywords = :matched_keywords, customized_data = :customized_data,
        score = :score, updated_at = :updated_at, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND deleted_at IS NULL)"_s;
const QString kSelectCustomization = uR"(
    SELECT id, cv_id, job_description, matched_keywords, customized_data, score, created_at, updated_at,
           revision, server_revision, deleted_at, is_dirty
    FROM cv_customizations WHERE id = :id AND deleted_at IS NULL)"_s;
const QString kSelectCustomizationsOfCv = uR"(
    SELECT id, cv_id, job_description, matched_keywords, customized_data, score, created_at, updated_at,
           revision, server_revision, deleted_at, is_dirty
    FROM cv_customizations WHERE cv_id = :cv_id AND deleted_at IS NULL ORDER BY updated_at DESC, id DESC)"_s;
const QString kRemoveCustomization = uR"(
    UPDATE cv_customizations SET deleted_at = :now, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND deleted_at IS NULL)"_s;

void bindContent(sql::Statement& statement, const CustomizationRow& row)
{
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":job_description"_s, row.jobDescription)
        .bindUtf8(u":matched_keywords"_s, row.matchedKeywords)
        .bindUtf8(u":customized_data"_s, row.customizedData)
        .bind(u":score"_s, row.score)
        .bind(u":updated_at"_s, row.updatedAt);
}

CustomizationRow readCustomization(const sql::Statement& row)
{
    return {CustomizationId::fromString(row.text(0)),
            CvId::fromString(row.text(1)),
            row.text(2),
            row.utf8(3),
            row.utf8(4),
            row.real(5),
            row.time(6),
            row.time(7),
            readSync(row, 8)};
}

} // namespace

CustomizationRepository::CustomizationRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> CustomizationRepository::insert(const CustomizationRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kInsertCustomization));
    bindContent(statement, row);
    statement.bind(u":cv_id"_s, row.cvId.toString()).bind(u":created_at"_s, row.createdAt);
    bindSync(statement, row.sync);
    return statement.execute();
}

Result<> CustomizationRepository::update(const CustomizationRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kUpdateCustomization));
    bindContent(statement, row);
    return requireChange(statement.executeChanging(), row.id.toString());
}

Result<CustomizationRow> CustomizationRepository::load(const CustomizationId& id)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectCustomization));
    statement.bind(u":id"_s, id.toString());
    return readRow(statement, id.toString(), readCustomization);
}

Result<QList<CustomizationRow>> CustomizationRepository::ofCv(const CvId& cv)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectCustomizationsOfCv));
    statement.bind(u":cv_id"_s, cv.toString());
    return readRows(statement, readCustomization);
}

Result<> CustomizationRepository::remove(const CustomizationId& id, const QDateTime& now)
{
    CVENH_TRY(statement, m_connection.prepare(kRemoveCustomization));
    statement.bind(u":id"_s, id.toString()).bind(u":now"_s, now);
    return requireChange(statement.executeChanging(), id.toString());
}

} // namespace cvenhancer::storage
