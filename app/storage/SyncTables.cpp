// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/SyncTables.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {
namespace {

using sync::RecordType;

// The JSON functions keep texts, numbers and NULL as they are; columns of JSON and truth values are wrapped.
const QString kSyncSelectCv = uR"(
    SELECT json_object(
               'title', title, 'file_path', file_path, 'parsed_data', json(parsed_data),
               'original_text', original_text, 'is_active', json(iif(is_active, 'true', 'false')),
               'created_at', created_at, 'updated_at', updated_at),
           revision, server_revision, deleted_at, is_dirty
    FROM cvs WHERE id = :id)"_s;
const QString kSyncWriteCv = uR"(
    INSERT INTO cvs (
        id, user_id, title, file_path, parsed_data, original_text, is_active, created_at, updated_at, revision,
        server_revision, deleted_at, is_dirty)
    VALUES (
        :id, :user_id, :data ->> '$.title', :data ->> '$.file_path', :data -> '$.parsed_data',
        :data ->> '$.original_text', :data ->> '$.is_active', :data ->> '$.created_at',
        :data ->> '$.updated_at', :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, file_path = excluded.file_path, parsed_data = excluded.parsed_data,
        original_text = excluded.original_text, is_active = excluded.is_active,
        created_at = excluded.created_at, updated_at = excluded.updated_at, revision = excluded.revision,
        server_revision = excluded.server_revision, deleted_at = excluded.deleted_at,
        is_dirty = excluded.is_dirty)"_s;
const QString kSyncSelectDirtyCv = uR"(
    SELECT id FROM cvs AS row
    WHERE is_dirty = 1
      AND NOT EXISTS (SELECT 1 FROM sync_rejected AS rejected
                      WHERE rejected.table_name = 'cvs' AND rejected.row_id = row.id
                        AND rejected.revision = row.revision)
      AND NOT EXISTS (SELECT 1 FROM sync_excluded AS excluded WHERE excluded.cv_id = row.id)
    ORDER BY updated_at, id LIMIT :limit)"_s;
const QString kSyncForgetCv = u"UPDATE cvs SET server_revision = NULL, is_dirty = 1"_s;

const QString kSyncSelectFile = uR"(
    SELECT json_object(
               'cv_id', cv_id, 'sha256', sha256, 'name', name, 'size_bytes', size_bytes,
               'created_at', created_at, 'updated_at', updated_at),
           revision, server_revision, deleted_at, is_dirty
    FROM files WHERE id = :id)"_s;
const QString kSyncWriteFile = uR"(
    INSERT INTO files (
        id, user_id, cv_id, sha256, name, size_bytes, created_at, updated_at, revision, server_revision,
        deleted_at, is_dirty)
    VALUES (
        :id, :user_id, :data ->> '$.cv_id', :data ->> '$.sha256', :data ->> '$.name', :data ->> '$.size_bytes',
        :data ->> '$.created_at', :data ->> '$.updated_at', :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE SET
        cv_id = excluded.cv_id, sha256 = excluded.sha256, name = excluded.name,
        size_bytes = excluded.size_bytes, created_at = excluded.created_at, updated_at = excluded.updated_at,
        revision = excluded.revision, server_revision = excluded.server_revision,
        deleted_at = excluded.deleted_at, is_dirty = excluded.is_dirty)"_s;
const QString kSyncSelectDirtyFile = uR"(
    SELECT id FROM files AS row
    WHERE is_dirty = 1
      AND NOT EXISTS (SELECT 1 FROM sync_rejected AS rejected
                      WHERE rejected.table_name = 'files' AND rejected.row_id = row.id
                        AND rejected.revision = row.revision)
      AND NOT EXISTS (SELECT 1 FROM sync_excluded AS excluded WHERE excluded.cv_id = row.cv_id)
    ORDER BY updated_at, id LIMIT :limit)"_s;
const QString kSyncForgetFile = u"UPDATE files SET server_revision = NULL, is_dirty = 1"_s;

const QString kSyncSelectCustomization = uR"(
    SELECT json_object(
               'cv_id', cv_id, 'job_description', job_description, 'matched_keywords', json(matched_keywords),
               'customized_data', json(customized_data), 'score', score, 'created_at', created_at,
               'updated_at', updated_at),
           revision, server_revision, deleted_at, is_dirty
    FROM cv_customizations WHERE id = :id)"_s;
const QString kSyncWriteCustomization = uR"(
    INSERT INTO cv_customizations (
        id, cv_id, job_description, matched_keywords, customized_data, score, created_at, updated_at, revision,
        server_revision, deleted_at, is_dirty)
    VALUES (
        :id, :data ->> '$.cv_id', :data ->> '$.job_description', :data -> '$.matched_keywords',
        :data -> '$.customized_data', :data ->> '$.score', :data ->> '$.created_at', :data ->> '$.updated_at',
        :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE SET
        cv_id = excluded.cv_id, job_description = excluded.job_description,
        matched_keywords = excluded.matched_keywords, customized_data = excluded.customized_data,
        score = excluded.score, created_at = excluded.created_at, updated_at = excluded.updated_at,
        revision = excluded.revision, server_revision = excluded.server_revision,
        deleted_at = excluded.deleted_at, is_dirty = excluded.is_dirty)"_s;
const QString kSyncSelectDirtyCustomization = uR"(
    SELECT id FROM cv_customizations AS row
    WHERE is_dirty = 1
      AND NOT EXISTS (SELECT 1 FROM sync_rejected AS rejected
                      WHERE rejected.table_name = 'cv_customizations' AND rejected.row_id = row.id
                        AND rejected.revision = row.revision)
      AND NOT EXISTS (SELECT 1 FROM sync_excluded AS excluded WHERE excluded.cv_id = row.cv_id)
    ORDER BY updated_at, id LIMIT :limit)"_s;
const QString kSyncForgetCustomization = u"UPDATE cv_customizations SET server_revision = NULL, is_dirty = 1"_s;

const QString kSyncSelectSuggestion = uR"(
    SELECT json_object(
               'cv_id', cv_id, 'customization_id', customization_id, 'title', title, 'description', description,
               'suggestion', suggestion, 'section', section,
               'is_applied', json(iif(is_applied, 'true', 'false')), 'created_at', created_at,
               'updated_at', updated_at, 'edit', json(edit)),
           revision, server_revision, deleted_at, is_dirty
    FROM suggestions WHERE id = :id)"_s;
const QString kSyncWriteSuggestion = uR"(
    INSERT INTO suggestions (
        id, cv_id, customization_id, title, description, suggestion, section, is_applied, created_at,
        updated_at, edit, revision, server_revision, deleted_at, is_dirty)
    VALUES (
        :id, :data ->> '$.cv_id', :data ->> '$.customization_id', :data ->> '$.title',
        :data ->> '$.description', :data ->> '$.suggestion', :data ->> '$.section', :data ->> '$.is_applied',
        :data ->> '$.created_at', :data ->> '$.updated_at', :data -> '$.edit', :revision, :server_revision,
        :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE SET
        cv_id = excluded.cv_id, customization_id = excluded.customization_id, title = excluded.title,
        description = excluded.description, suggestion = excluded.suggestion, section = excluded.section,
        is_applied = excluded.is_applied, created_at = excluded.created_at, updated_at = excluded.updated_at,
        edit = excluded.edit, revision = excluded.revision, server_revision = excluded.server_revision,
        deleted_at = excluded.deleted_at, is_dirty = excluded.is_dirty)"_s;
const QString kSyncSelectDirtySuggestion = uR"(
    SELECT id FROM suggestions AS row
    WHERE is_dirty = 1
      AND NOT EXISTS (SELECT 1 FROM sync_rejected AS rejected
                      WHERE rejected.table_name = 'suggestions' AND rejected.row_id = row.id
                        AND rejected.revision = row.revision)
      AND NOT EXISTS (SELECT 1 FROM sync_excluded AS excluded WHERE excluded.cv_id = row.cv_id)
    ORDER BY updated_at, id LIMIT :limit)"_s;
const QString kSyncForgetSuggestion = u"UPDATE suggestions SET server_revision = NULL, is_dirty = 1"_s;

const QString kSyncSelectLetter = uR"(
    SELECT json_object(
               'cv_id', cv_id, 'customization_id', customization_id, 'title', title, 'body', body,
               'created_at', created_at, 'updated_at', updated_at),
           revision, server_revision, deleted_at, is_dirty
    FROM letters WHERE id = :id)"_s;
const QString kSyncWriteLetter = uR"(
    INSERT INTO letters (
        id, user_id, cv_id, customization_id, title, body, created_at, updated_at, revision, server_revision,
        deleted_at, is_dirty)
    VALUES (
        :id, :user_id, :data ->> '$.cv_id', :data ->> '$.customization_id', :data ->> '$.title',
        :data ->> '$.body', :data ->> '$.created_at', :data ->> '$.updated_at', :revision, :server_revision,
        :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE SET
        cv_id = excluded.cv_id, customization_id = excluded.customization_id, title = excluded.title,
        body = excluded.body, created_at = excluded.created_at, updated_at = excluded.updated_at,
        revision = excluded.revision, server_revision = excluded.server_revision,
        deleted_at = excluded.deleted_at, is_dirty = excluded.is_dirty)"_s;
const QString kSyncSelectDirtyLetter = uR"(
    SELECT id FROM letters AS row
    WHERE is_dirty = 1
      AND NOT EXISTS (SELECT 1 FROM sync_rejected AS rejected
                      WHERE rejected.table_name = 'letters' AND rejected.row_id = row.id
                        AND rejected.revision = row.revision)
      AND NOT EXISTS (SELECT 1 FROM sync_excluded AS excluded WHERE excluded.cv_id = row.cv_id)
    ORDER BY updated_at, id LIMIT :limit)"_s;
const QString kSyncForgetLetter = u"UPDATE letters SET server_revision = NULL, is_dirty = 1"_s;

const QString kSyncSelectApplication = uR"(
    SELECT json_object(
               'cv_id', cv_id, 'customization_id', customization_id, 'letter_id', letter_id, 'file_id', file_id,
               'employer', employer, 'position', position, 'job_description', job_description, 'status', status,
               'sent_at', sent_at, 'notes', notes, 'created_at', created_at, 'updated_at', updated_at),
           revision, server_revision, deleted_at, is_dirty
    FROM applications WHERE id = :id)"_s;
const QString kSyncWriteApplication = uR"(
    INSERT INTO applications (
        id, user_id, cv_id, customization_id, letter_id, file_id, employer, position, job_description, status,
        sent_at, notes, created_at, updated_at, revision, server_revision, deleted_at, is_dirty)
    VALUES (
        :id, :user_id, :data ->> '$.cv_id', :data ->> '$.customization_id', :data ->> '$.letter_id',
        :data ->> '$.file_id', :data ->> '$.employer', :data ->> '$.position', :data ->> '$.job_description',
        :data ->> '$.status', :data ->> '$.sent_at', :data ->> '$.notes', :data ->> '$.created_at',
        :data ->> '$.updated_at', :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE SET
        cv_id = excluded.cv_id, customization_id = excluded.customization_id, letter_id = excluded.letter_id,
        file_id = excluded.file_id, employer = excluded.employer, position = excluded.position,
        job_description = excluded.job_description, status = excluded.status, sent_at = excluded.sent_at,
        notes = excluded.notes, created_at = excluded.created_at, updated_at = excluded.updated_at,
        revision = excluded.revision, server_revision = excluded.server_revision,
        deleted_at = excluded.deleted_at, is_dirty = excluded.is_dirty)"_s;
const QString kSyncSelectDirtyApplication = uR"(
    SELECT id FROM applications AS row
    WHERE is_dirty = 1
      AND NOT EXISTS (SELECT 1 FROM sync_rejected AS rejected
                      WHERE rejected.table_name = 'applications' AND rejected.row_id = row.id
                        AND rejected.revision = row.revision)
      AND NOT EXISTS (SELECT 1 FROM sync_excluded AS excluded WHERE excluded.cv_id = row.cv_id)
    ORDER BY updated_at, id LIMIT :limit)"_s;
const QString kSyncForgetApplication = u"UPDATE applications SET server_revision = NULL, is_dirty = 1"_s;

const QString kSyncSelectTag = uR"(
    SELECT json_object(
               'cv_id', cv_id, 'name', name, 'created_at', created_at, 'updated_at', updated_at),
           revision, server_revision, deleted_at, is_dirty
    FROM tags WHERE id = :id)"_s;
const QString kSyncWriteTag = uR"(
    INSERT INTO tags (
        id, cv_id, name, created_at, updated_at, revision, server_revision, deleted_at, is_dirty)
    VALUES (
        :id, :data ->> '$.cv_id', :data ->> '$.name', :data ->> '$.created_at', :data ->> '$.updated_at',
        :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE SET
        cv_id = excluded.cv_id, name = excluded.name, created_at = excluded.created_at,
        updated_at = excluded.updated_at, revision = excluded.revision,
        server_revision = excluded.server_revision, deleted_at = excluded.deleted_at,
        is_dirty = excluded.is_dirty)"_s;
const QString kSyncSelectDirtyTag = uR"(
    SELECT id FROM tags AS row
    WHERE is_dirty = 1
      AND NOT EXISTS (SELECT 1 FROM sync_rejected AS rejected
                      WHERE rejected.table_name = 'tags' AND rejected.row_id = row.id
                        AND rejected.revision = row.revision)
      AND NOT EXISTS (SELECT 1 FROM sync_excluded AS excluded WHERE excluded.cv_id = row.cv_id)
    ORDER BY updated_at, id LIMIT :limit)"_s;
const QString kSyncForgetTag = u"UPDATE tags SET server_revision = NULL, is_dirty = 1"_s;

const QString kSyncSelectAnswer = uR"(
    SELECT json_object(
               'requirement', requirement, 'answer', answer, 'created_at', created_at, 'updated_at', updated_at),
           revision, server_revision, deleted_at, is_dirty
    FROM answers WHERE id = :id)"_s;
const QString kSyncWriteAnswer = uR"(
    INSERT INTO answers (
        id, user_id, requirement, answer, created_at, updated_at, revision, server_revision, deleted_at,
        is_dirty)
    VALUES (
        :id, :user_id, :data ->> '$.requirement', :data ->> '$.answer', :data ->> '$.created_at',
        :data ->> '$.updated_at', :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE SET
        requirement = excluded.requirement, answer = excluded.answer, created_at = excluded.created_at,
        updated_at = excluded.updated_at, revision = excluded.revision,
        server_revision = excluded.server_revision, deleted_at = excluded.deleted_at,
        is_dirty = excluded.is_dirty)"_s;
const QString kSyncSelectDirtyAnswer = uR"(
    SELECT id FROM answers AS row
    WHERE is_dirty = 1
      AND NOT EXISTS (SELECT 1 FROM sync_rejected AS rejected
                      WHERE rejected.table_name = 'answers' AND rejected.row_id = row.id
                        AND rejected.revision = row.revision)
    ORDER BY updated_at, id LIMIT :limit)"_s;
const QString kSyncForgetAnswer = u"UPDATE answers SET server_revision = NULL, is_dirty = 1"_s;

const QString kSyncSelectVersion = uR"(
    SELECT json_object(
               'cv_id', cv_id, 'title', title, 'parsed_data', json(parsed_data), 'reason', reason,
               'created_at', created_at, 'updated_at', updated_at),
           revision, server_revision, deleted_at, is_dirty
    FROM cv_versions WHERE id = :id)"_s;
const QString kSyncWriteVersion = uR"(
    INSERT INTO cv_versions (
        id, cv_id, number, title, parsed_data, reason, created_at, updated_at, revision, server_revision,
        deleted_at, is_dirty)
    VALUES (
        :id, :data ->> '$.cv_id',
        (SELECT coalesce(max(number), 0) + 1 FROM cv_versions WHERE cv_id = :data ->> '$.cv_id'),
        :data ->> '$.title', :data -> '$.parsed_data', :data ->> '$.reason', :data ->> '$.created_at',
        :data ->> '$.updated_at', :revision, :server_revision, :deleted_at, :is_dirty)
    ON CONFLICT (id) DO UPDATE SET
        cv_id = excluded.cv_id, title = excluded.title, parsed_data = excluded.parsed_data,
        reason = excluded.reason, created_at = excluded.created_at, updated_at = excluded.updated_at,
        revision = excluded.revision, server_revision = excluded.server_revision,
        deleted_at = excluded.deleted_at, is_dirty = excluded.is_dirty)"_s;
const QString kSyncSelectDirtyVersion = uR"(
    SELECT id FROM cv_versions AS row
    WHERE is_dirty = 1
      AND NOT EXISTS (SELECT 1 FROM sync_rejected AS rejected
                      WHERE rejected.table_name = 'cv_versions' AND rejected.row_id = row.id
                        AND rejected.revision = row.revision)
      AND NOT EXISTS (SELECT 1 FROM sync_excluded AS excluded WHERE excluded.cv_id = row.cv_id)
    ORDER BY updated_at, id LIMIT :limit)"_s;
const QString kSyncForgetVersion = u"UPDATE cv_versions SET server_revision = NULL, is_dirty = 1"_s;

} // namespace

const SyncTable& syncTable(RecordType type)
{
    static const std::array kTables{
        SyncTable{RecordType::Cv, kSyncSelectCv, kSyncWriteCv, kSyncSelectDirtyCv, kSyncForgetCv, true},
        SyncTable{RecordType::File, kSyncSelectFile, kSyncWriteFile, kSyncSelectDirtyFile, kSyncForgetFile, true},
        SyncTable{RecordType::Customization, kSyncSelectCustomization, kSyncWriteCustomization,
                  kSyncSelectDirtyCustomization, kSyncForgetCustomization, false},
        SyncTable{RecordType::Suggestion, kSyncSelectSuggestion, kSyncWriteSuggestion, kSyncSelectDirtySuggestion,
                  kSyncForgetSuggestion, false},
        SyncTable{RecordType::Letter, kSyncSelectLetter, kSyncWriteLetter, kSyncSelectDirtyLetter, kSyncForgetLetter,
                  true},
        SyncTable{RecordType::Application, kSyncSelectApplication, kSyncWriteApplication, kSyncSelectDirtyApplication,
                  kSyncForgetApplication, true},
        SyncTable{RecordType::Tag, kSyncSelectTag, kSyncWriteTag, kSyncSelectDirtyTag, kSyncForgetTag, false},
        SyncTable{RecordType::Answer, kSyncSelectAnswer, kSyncWriteAnswer, kSyncSelectDirtyAnswer, kSyncForgetAnswer,
                  true},
        SyncTable{RecordType::Version, kSyncSelectVersion, kSyncWriteVersion, kSyncSelectDirtyVersion,
                  kSyncForgetVersion, false},
    };
    return *std::ranges::find(kTables, type, &SyncTable::type);
}

} // namespace cvenhancer::storage
