// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/SuggestionRepository.h"

#include "storage/ReadRows.h"
#include "storage/SyncColumns.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kWriteSuggestion = uR"(
    INSERT INTO suggestions (id, cv_id, customization_id, title, description, suggestion, section, is_applied,
                             created_at, updated_at, edit, revision, server_revision, deleted_at, is_dirty)
    VALUES (:id, :cv_id, :customization_id, :title, :description, :suggestion, :section, :is_applied,
            :created_at, :updated_at, :edit, :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE
    SET title = excluded.title, description = excluded.description, suggestion = excluded.suggestion,
        section = excluded.section, is_applied = excluded.is_applied, updated_at = excluded.updated_at,
        edit = excluded.edit, revision = suggestions.revision + 1, deleted_at = NULL, is_dirty = 1
    WHERE suggestions.title <> excluded.title OR suggestions.description <> excluded.description
       OR suggestions.is_applied <> excluded.is_applied OR suggestions.edit <> excluded.edit
       OR suggestions.deleted_at IS NOT NULL)"_s;
const QString kSelectSuggestions = uR"(
    SELECT id, cv_id, customization_id, title, description, suggestion, section, is_applied, edit, created_at,
           updated_at, revision, server_revision, deleted_at, is_dirty
    FROM suggestions WHERE customization_id = :customization_id AND deleted_at IS NULL ORDER BY created_at, id)"_s;
const QString kRemoveUnknown = u"DELETE FROM suggestions WHERE id = :id AND server_revision IS NULL"_s;
const QString kHideKnown = uR"(
    UPDATE suggestions SET deleted_at = :now, revision = revision + 1, is_dirty = 1
    WHERE id = :id AND server_revision IS NOT NULL)"_s;

SuggestionRow readSuggestion(const sql::Statement& row)
{
    return {SuggestionId::fromString(row.text(0)),
            CvId::fromString(row.text(1)),
            CustomizationId::fromString(row.text(2)),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.integer(7) != 0,
            row.utf8(8),
            row.time(9),
            row.time(10),
            readSync(row, 11)};
}

Result<> write(sql::Connection& connection, const SuggestionRow& row)
{
    CVENH_TRY(statement, connection.prepare(kWriteSuggestion));
    statement.bind(u":id"_s, row.id.toString())
        .bind(u":cv_id"_s, row.cvId.toString())
        .bind(u":customization_id"_s, reference(row.customizationId))
        .bind(u":title"_s, row.title)
        .bind(u":description"_s, row.description)
        .bind(u":suggestion"_s, row.suggestion)
        .bind(u":section"_s, row.section)
        .bind(u":is_applied"_s, static_cast<qint64>(row.isApplied))
        .bindUtf8(u":edit"_s, row.edit)
        .bind(u":created_at"_s, row.createdAt)
        .bind(u":updated_at"_s, row.updatedAt);
    bindSync(statement, row.sync);
    return statement.execute();
}

/// What no server knows goes at once; of the rest the server has to be told first.
Result<> takeAway(sql::Connection& connection, const SuggestionId& id, const QDateTime& now)
{
    CVENH_TRY(removal, connection.prepare(kRemoveUnknown));
    removal.bind(u":id"_s, id.toString());
    CVENH_TRY(hiding, connection.prepare(kHideKnown));
    hiding.bind(u":id"_s, id.toString()).bind(u":now"_s, now);
    return removal.execute().and_then([&hiding] { return hiding.execute(); });
}

} // namespace

SuggestionRepository::SuggestionRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> SuggestionRepository::replace(const CustomizationId& customization, const QList<SuggestionRow>& rows,
                                       const QDateTime& now)
{
    CVENH_TRY(present, ofCustomization(customization));
    for (const SuggestionRow& row : rows) {
        if (auto written = write(m_connection, row); !written) {
            return written;
        }
    }
    for (const SuggestionRow& old : std::as_const(present)) {
        const bool stays = std::ranges::find(rows, old.id, &SuggestionRow::id) != rows.end();
        if (auto gone = stays ? Result<>() : takeAway(m_connection, old.id, now); !gone) {
            return gone;
        }
    }
    return {};
}

Result<QList<SuggestionRow>> SuggestionRepository::ofCustomization(const CustomizationId& customization)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectSuggestions));
    statement.bind(u":customization_id"_s, customization.toString());
    return readRows(statement, readSuggestion);
}

} // namespace cvenhancer::storage
