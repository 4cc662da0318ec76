// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/FileRepository.h"

#include "storage/ReadRows.h"
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kInsertFile = uR"(
    INSERT INTO files (id, user_id, cv_id, sha256, name, size_bytes, created_at, updated_at,
                       revision, server_revision, deleted_at, is_dirty)
    VALUES (:id, :user_id, :cv_id, :sha256, :name, :size_bytes, :created_at, :updated_at,
            :revision, :server_revision, :deleted_at, :is_dirty))"_s;
const QString kSelectFilesOfCv = uR"(
    SELECT id, user_id, cv_id, sha256, name, size_bytes, created_at, updated_at,
           revision, server_revision, deleted_at, is_dirty
    FROM files WHERE cv_id = :cv_id ORDER BY created_at, id)"_s;
const QString kSelectFile = uR"(
    SELECT id, user_id, cv_id, sha256, name, size_bytes, created_at, updated_at,
           revision, server_revision, deleted_at, is_dirty
    FROM files WHERE id = :id)"_s;
const QString kSelectCvOfContent = uR"(
    SELECT cvs.id FROM files JOIN cvs ON cvs.id = files.cv_id
    WHERE files.user_id = :user_id AND files.sha256 = :sha256 AND files.deleted_at IS NULL AND cvs.deleted_at IS NULL
        AND cvs.file_path LIKE '%' || files.sha256
    ORDER BY cvs.created_at DESC, cvs.id DESC LIMIT 1)"_s;
const QString kSelectChecksums = u"SELECT DISTINCT sha256 FROM files ORDER BY sha256"_s;

FileRow readFile(const sql::Statement& row)
{
    return {FileId::fromString(row.text(0)),
            UserId::fromString(row.text(1)),
            CvId::fromString(row.text(2)),
            row.text(3),
            row.text(4),
            row.integer(5),
            row.time(6),
            row.time(7),
            readSync(row, 8)};
}

} // namespace

FileRepository::FileRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> FileRepository::insert(const FileRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kInsertFile));
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":user_id"_s, row.userId.toString())
        .bind(u":cv_id"_s, row.cvId.isNull() ? std::optional<QString>() : std::optional(row.cvId.toString()))
        .bind(u":sha256"_s, row.sha256)
        .bind(u":name"_s, row.name)
        .bind(u":size_bytes"_s, row.sizeBytes)
        .bind(u":created_at"_s, row.createdAt)
        .bind(u":updated_at"_s, row.updatedAt);
    bindSync(statement, row.sync);
    return statement.execute();
}

Result<FileRow> FileRepository::load(const FileId& id)
{
    CVENH_TRY(row, m_connection.prepare(kSelectFile));
    row.bind(u":id"_s, id.toString());
    return readRow(row, id.toString(), readFile);
}

Result<QList<FileRow>> FileRepository::ofCv(const CvId& cv)
{
    CVENH_TRY(row, m_connection.prepare(kSelectFilesOfCv));
    row.bind(u":cv_id"_s, cv.toString());
    return readRows(row, readFile);
}

Result<std::optional<CvId>> FileRepository::cvOfContent(const UserId& user, const QString& sha256)
{
    CVENH_TRY(row, m_connection.prepare(kSelectCvOfContent));
    row.bind(u":user_id"_s, user.toString()).bind(u":sha256"_s, sha256);
    if (auto done = row.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    CVENH_TRY(found, row.next());
    return found ? std::optional(CvId::fromString(row.text(0))) : std::nullopt;
}

Result<QStringList> FileRepository::checksums()
{
    CVENH_TRY(row, m_connection.prepare(kSelectChecksums));
    if (auto done = row.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    QStringList checksums;
    for (;;) {
        CVENH_TRY(more, row.next());
        if (!more) {
            return checksums;
        }
        checksums.append(row.text(0));
    }
}

} // namespace cvenhancer::storage
