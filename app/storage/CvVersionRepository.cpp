// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/CvVersionRepository.h"

#include "base/Uuid.h"
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kAppendVersion = uR"(
    INSERT INTO cv_versions (id, cv_id, number, title, parsed_data, reason, created_at, updated_at)
    SELECT :id, cvs.id, 1 + coalesce((SELECT max(number) FROM cv_versions WHERE cv_versions.cv_id = cvs.id), 0),
           :title, :parsed_data, :reason, :created_at, :updated_at
    FROM cvs WHERE cvs.id = :cv_id)"_s;
const QString kSelectVersionsOfCv = uR"(
    SELECT id, cv_id, number, title, parsed_data, reason, created_at, updated_at,
           revision, server_revision, deleted_at, is_dirty
    FROM cv_versions WHERE cv_id = :cv_id ORDER BY number DESC)"_s;

} // namespace

CvVersionRepository::CvVersionRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> CvVersionRepository::append(const CvRow& cv, const QString& reason, const QDateTime& now)
{
    CVENH_TRY(statement, m_connection.prepare(kAppendVersion));
    statement.bind(u":id"_s, newUuidV7(now).toString(QUuid::WithoutBraces))
        .bind(u":cv_id"_s, cv.id.toString())
        .bind(u":title"_s, cv.title)
        .bindUtf8(u":parsed_data"_s, cv.parsedData)
        .bind(u":reason"_s, reason)
        .bind(u":created_at"_s, now)
        .bind(u":updated_at"_s, now);
    CVENH_TRY(changed, statement.executeChanging());
    return changed == 1 ? Result<>() : failure(ErrorCode::NotFound, cv.id.toString());
}

Result<QList<CvVersionRow>> CvVersionRepository::ofCv(const CvId& cv)
{
    CVENH_TRY(row, m_connection.prepare(kSelectVersionsOfCv));
    row.bind(u":cv_id"_s, cv.toString());
    if (auto done = row.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    QList<CvVersionRow> rows;
    for (;;) {
        CVENH_TRY(more, row.next());
        if (!more) {
            return rows;
        }
        rows.append({CvVersionId::fromString(row.text(0)), CvId::fromString(row.text(1)), row.integer(2), row.text(3),
                     row.utf8(4), row.text(5), row.time(6), row.time(7), readSync(row, 8)});
    }
}

} // namespace cvenhancer::storage
