// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/CvRepository.h"

#include "storage/SearchText.h"
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kInsertCv = uR"(
    INSERT INTO cvs (id, user_id, title, file_path, parsed_data, original_text, is_active, created_at, updated_at,
                     revision, server_revision, deleted_at, is_dirty)
    VALUES (:id, :user_id, :title, :file_path, :parsed_data, :original_text, :is_active, :created_at, :updated_at,
            :revision, :server_revision, :deleted_at, :is_dirty))"_s;
const QString kUpdateCv = uR"(
    UPDATE cvs
    SET title = :title, file_path = :file_path, parsed_data = :parsed_data, original_text = :original_text,
        is_active = :is_active, updated_at = :updated_at, revision = revision + 1, is_dirty = 1
    WHERE id = :id)"_s;
const QString kWriteSearchText = uR"(
    INSERT INTO cv_search_text (cv_id, title, parsed_text, original_text)
    VALUES (:cv_id, :title, :parsed_text, :original_text)
    ON CONFLICT (cv_id) DO UPDATE
    SET title = excluded.title, parsed_text = excluded.parsed_text, original_text = excluded.original_text)"_s;
const QString kSelectCv = uR"(
    SELECT id, user_id, title, file_path, parsed_data, original_text, is_active, created_at, updated_at,
           revision, server_revision, deleted_at, is_dirty
    FROM cvs WHERE id = :id)"_s;
const QString kSelectSummaries = uR"(
    SELECT cvs.id, cvs.title, cvs.updated_at, cvs.deleted_at, cvs.revision, cv_search_text.parsed_text,
           best.score, best.job_description,
           (SELECT group_concat(name, char(31)) FROM
                (SELECT name FROM tags WHERE tags.cv_id = cvs.id AND tags.deleted_at IS NULL ORDER BY name))
    FROM cvs
    JOIN cv_search_text ON cv_search_text.cv_id = cvs.id
    LEFT JOIN cv_customizations AS best ON best.id =
        (SELECT id FROM cv_customizations AS c WHERE c.cv_id = cvs.id AND c.deleted_at IS NULL
         ORDER BY c.score DESC, c.updated_at DESC, c.id LIMIT 1))"_s;
const QString kListLibrary = kSelectSummaries + uR"(
    WHERE cvs.user_id = :user_id AND cvs.deleted_at IS NULL AND cvs.is_active = 1
    ORDER BY cvs.updated_at DESC, cvs.id DESC)"_s;
const QString kListArchive = kSelectSummaries + uR"(
    WHERE cvs.user_id = :user_id AND cvs.deleted_at IS NULL AND cvs.is_active = 0
    ORDER BY cvs.updated_at DESC, cvs.id DESC)"_s;
const QString kListBin = kSelectSummaries + uR"(
    WHERE cvs.user_id = :user_id AND cvs.deleted_at IS NOT NULL
    ORDER BY cvs.deleted_at DESC, cvs.id DESC)"_s;
const QString kRenameCv = uR"(
    UPDATE cvs SET title = :title, updated_at = :now, revision = revision + 1, is_dirty = 1 WHERE id = :id)"_s;
const QString kRenameSearchText = u"UPDATE cv_search_text SET title = :title WHERE cv_id = :cv_id"_s;
const QString kSetActive = uR"(
    UPDATE cvs SET is_active = :is_active, revision = revision + 1, is_dirty = 1 WHERE id = :id)"_s;
const QString kSearch = uR"(
    SELECT cvs.id
    FROM cv_search
    JOIN cv_search_text ON cv_search_text.id = cv_search.rowid
    JOIN cvs ON cvs.id = cv_search_text.cv_id
    WHERE cv_search MATCH :query AND cvs.user_id = :user_id AND cvs.deleted_at IS NULL
    ORDER BY cv_search.rank, cvs.updated_at DESC, cvs.id DESC)"_s;
const QString kMoveToBin = uR"(
    UPDATE cvs SET deleted_at = :now, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND deleted_at IS NULL)"_s;
const QString kRestore = uR"(
    UPDATE cvs SET deleted_at = NULL, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND deleted_at IS NOT NULL)"_s;
const QString kPurge = u"DELETE FROM cvs WHERE deleted_at < :before AND server_revision IS NULL"_s;

constexpr QChar kBetweenTags(31); // ASCII's unit separator, as in kSelectSummaries

QString listOf(CvRepository::Place place)
{
    switch (place) {
    case CvRepository::Place::Archive:
        return kListArchive;
    case CvRepository::Place::Bin:
        return kListBin;
    case CvRepository::Place::Library:
        break;
    }
    return kListLibrary;
}

Result<> requireOneRow(const Result<int>& changed, const CvId& id)
{
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return *changed == 1 ? Result<>() : failure(ErrorCode::NotFound, id.toString());
}

CvSummary readSummary(const sql::Statement& row)
{
    CvSummary summary{CvId::fromString(row.text(0)),
                      row.text(1),
                      row.time(2),
                      row.optionalTime(3),
                      countWords(row.text(5)),
                      row.integer(4),
                      std::nullopt,
                      {},
                      {}};
    if (!row.isNull(6)) {
        summary.bestScore = row.real(6);
        summary.bestAdvert = row.text(7);
    }
    summary.tags = row.text(8).split(kBetweenTags, Qt::SkipEmptyParts);
    return summary;
}

} // namespace

CvRepository::CvRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> CvRepository::insert(const CvRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kInsertCv));
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":user_id"_s, row.userId.toString())
        .bind(u":title"_s, row.title)
        .bind(u":file_path"_s, row.filePath)
        .bindUtf8(u":parsed_data"_s, row.parsedData)
        .bind(u":original_text"_s, row.originalText)
        .bind(u":is_active"_s, static_cast<qint64>(row.isActive))
        .bind(u":created_at"_s, row.createdAt)
        .bind(u":updated_at"_s, row.updatedAt);
    bindSync(statement, row.sync);
    return statement.execute().and_then([this, &row] { return writeSearchText(row); });
}

Result<> CvRepository::update(const CvRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kUpdateCv));
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":title"_s, row.title)
        .bind(u":file_path"_s, row.filePath)
        .bindUtf8(u":parsed_data"_s, row.parsedData)
        .bind(u":original_text"_s, row.originalText)
        .bind(u":is_active"_s, static_cast<qint64>(row.isActive))
        .bind(u":updated_at"_s, row.updatedAt);
    return requireOneRow(statement.executeChanging(), row.id).and_then([this, &row] { return writeSearchText(row); });
}

Result<> CvRepository::writeSearchText(const CvRow& row)
{
    CVENH_TRY(statement, m_connection.prepare(kWriteSearchText));
    statement.bind(u":cv_id"_s, row.id.toString())
        .bind(u":title"_s, foldForSearch(row.title))
        .bind(u":parsed_text"_s, foldForSearch(textValues(row.parsedData)))
        .bind(u":original_text"_s, foldForSearch(row.originalText));
    return statement.execute();
}

Result<CvRow> CvRepository::load(const CvId& id)
{
    CVENH_TRY(row, m_connection.prepare(kSelectCv));
    row.bind(u":id"_s, id.toString());
    if (auto done = row.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    CVENH_TRY(found, row.next());
    if (!found) {
        return failure(ErrorCode::NotFound, id.toString());
    }
    return CvRow{CvId::fromString(row.text(0)),
                 UserId::fromString(row.text(1)),
                 row.text(2),
                 row.text(3),
                 row.utf8(4),
                 row.text(5),
                 row.integer(6) != 0,
                 row.time(7),
                 row.time(8),
                 readSync(row, 9)};
}

Result<QList<CvSummary>> CvRepository::list(const UserId& user, Place place)
{
    CVENH_TRY(row, m_connection.prepare(listOf(place)));
    row.bind(u":user_id"_s, user.toString());
    if (auto done = row.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    QList<CvSummary> summaries;
    for (;;) {
        CVENH_TRY(more, row.next());
        if (!more) {
            return summaries;
        }
        summaries.append(readSummary(row));
    }
}

Result<QList<CvId>> CvRepository::search(const UserId& user, const QString& query)
{
    QList<CvId> ids;
    const QString expression = toFtsQuery(query);
    if (expression.isEmpty()) {
        return ids;
    }
    CVENH_TRY(row, m_connection.prepare(kSearch));
    row.bind(u":query"_s, expression).bind(u":user_id"_s, user.toString());
    if (auto done = row.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    for (;;) {
        CVENH_TRY(more, row.next());
        if (!more) {
            return ids;
        }
        ids.append(CvId::fromString(row.text(0)));
    }
}

Result<> CvRepository::rename(const CvId& id, const QString& title, const QDateTime& now)
{
    CVENH_TRY(statement, m_connection.prepare(kRenameCv));
    statement.bind(u":id"_s, id.toString()).bind(u":title"_s, title).bind(u":now"_s, now);
    if (auto renamed = requireOneRow(statement.executeChanging(), id); !renamed) {
        return renamed;
    }
    CVENH_TRY(search, m_connection.prepare(kRenameSearchText));
    search.bind(u":cv_id"_s, id.toString()).bind(u":title"_s, foldForSearch(title));
    return search.execute();
}

Result<> CvRepository::setActive(const CvId& id, bool active)
{
    CVENH_TRY(statement, m_connection.prepare(kSetActive));
    statement.bind(u":id"_s, id.toString()).bind(u":is_active"_s, static_cast<qint64>(active));
    return requireOneRow(statement.executeChanging(), id);
}

Result<> CvRepository::moveToBin(const CvId& id, const QDateTime& now)
{
    CVENH_TRY(statement, m_connection.prepare(kMoveToBin));
    statement.bind(u":id"_s, id.toString()).bind(u":now"_s, now);
    return requireOneRow(statement.executeChanging(), id);
}

Result<> CvRepository::restore(const CvId& id)
{
    CVENH_TRY(statement, m_connection.prepare(kRestore));
    statement.bind(u":id"_s, id.toString());
    return requireOneRow(statement.executeChanging(), id);
}

Result<int> CvRepository::purgeBin(const QDateTime& before)
{
    CVENH_TRY(statement, m_connection.prepare(kPurge));
    statement.bind(u":before"_s, before);
    return statement.executeChanging();
}

} // namespace cvenhancer::storage
