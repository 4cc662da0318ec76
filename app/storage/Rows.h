// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace cvenhancer::storage {

using FileId = Id<struct FileIdTag>;
using CvVersionId = Id<struct CvVersionIdTag>;
using LetterId = Id<struct LetterIdTag>;
using TagId = Id<struct TagIdTag>;
using ApplicationId = Id<struct ApplicationIdTag>;
using AnswerId = Id<struct AnswerIdTag>;

/// The sync columns every synced row carries (meaning: resources/migrations/sqlite/0001_initial.sql).
struct SyncState {
    qint64 revision = 1;
    std::optional<qint64> serverRevision;
    std::optional<QDateTime> deletedAt;
    bool isDirty = true;

    friend bool operator==(const SyncState&, const SyncState&) = default;
};

struct UserRow {
    UserId id;
    QString name;
    QString email;
    QString passwordHash;
    bool isActive = true;
    QDateTime createdAt;
    QDateTime updatedAt;

    friend bool operator==(const UserRow&, const UserRow&) = default;
};

struct CvRow {
    CvId id;
    UserId userId;
    QString title;
    QString filePath; ///< the original, relative to the profile folder; empty: none
    QByteArray parsedData; ///< JSON Resume, UTF-8
    QString originalText; ///< the file's text in reading order
    bool isActive = true;
    QDateTime createdAt;
    QDateTime updatedAt;
    SyncState sync;

    friend bool operator==(const CvRow&, const CvRow&) = default;
};

/// What a list of CVs shows, without the documents themselves.
struct CvSummary {
    CvId id;
    QString title;
    QDateTime updatedAt;
    std::optional<QDateTime> deletedAt;
    int wordCount = 0; ///< words of the CV's values, bookkeeping not counted
    qint64 revision = 1;
    std::optional<double> bestScore; ///< of its customizations
    QString bestAdvert; ///< the advertisement of that one
    QStringList tags; ///< in alphabetical order of their characters

    friend bool operator==(const CvSummary&, const CvSummary&) = default;
};

struct FileRow {
    FileId id;
    UserId userId;
    CvId cvId; ///< null: of no CV
    QString sha256; ///< of the content, hexadecimal; names the file in the FileStore
    QString name; ///< as the user's file was called, without folder
    qint64 sizeBytes = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    SyncState sync;

    friend bool operator==(const FileRow&, const FileRow&) = default;
};

struct CvVersionRow {
    CvVersionId id;
    CvId cvId;
    qint64 number = 1; ///< from 1 in each CV
    QString title;
    QByteArray parsedData;
    QString reason; ///< "import", "edit", "restore": why the version was made
    QDateTime createdAt;
    QDateTime updatedAt;
    SyncState sync;

    friend bool operator==(const CvVersionRow&, const CvVersionRow&) = default;
};

/// A CV tailored to one advertisement.
struct CustomizationRow {
    CustomizationId id;
    CvId cvId; ///< the base, which stays as it is
    QString jobDescription; ///< the advertisement's text
    QByteArray matchedKeywords; ///< JSON array of the names of what the CV answers
    QByteArray customizedData; ///< the tailored copy: JSON Resume, UTF-8
    double score = 0; ///< 0-100
    QDateTime createdAt;
    QDateTime updatedAt;
    SyncState sync;

    friend bool operator==(const CustomizationRow&, const CustomizationRow&) = default;
};

/// A suggestion and what became of it.
struct SuggestionRow {
    SuggestionId id; ///< of the row: the same suggestion for another advertisement is another row
    CvId cvId;
    CustomizationId customizationId; ///< null: of the CV as a whole
    QString title;
    QString description;
    QString suggestion;
    QString section;
    bool isApplied = false;
    QByteArray edit; ///< JSON object: path, op, before, after, evidence, gain, needs_confirmation, state, edits
    QDateTime createdAt;
    QDateTime updatedAt;
    SyncState sync;

    friend bool operator==(const SuggestionRow&, const SuggestionRow&) = default;
};

/// What the user said of a requirement that the CV does not show, so that it is not asked again.
struct AnswerRow {
    AnswerId id;
    UserId userId;
    QString requirement; ///< folded name, one row each
    QString answer; ///< "no", "a_little" or "yes"
    QDateTime createdAt;
    QDateTime updatedAt;
    SyncState sync;

    friend bool operator==(const AnswerRow&, const AnswerRow&) = default;
};

/// A word the user has put on a CV.
struct TagRow {
    TagId id;
    CvId cvId;
    QString name; ///< each once on a CV
    QDateTime createdAt;
    QDateTime updatedAt;
    SyncState sync;

    friend bool operator==(const TagRow&, const TagRow&) = default;
};

struct LetterRow {
    LetterId id;
    UserId userId;
    CvId cvId; ///< null: of no CV, or of one that is gone
    CustomizationId customizationId; ///< null: for no advertisement
    QString title;
    QString body;
    QDateTime createdAt;
    QDateTime updatedAt;
    SyncState sync;

    friend bool operator==(const LetterRow&, const LetterRow&) = default;
};

/// What was sent to whom, and what became of it. The references are null where the thing is gone or never was.
struct ApplicationRow {
    ApplicationId id;
    UserId userId;
    CvId cvId;
    CustomizationId customizationId;
    LetterId letterId;
    FileId fileId; ///< the exact file that was sent
    QString employer;
    QString position;
    QString jobDescription;
    QString status; ///< "draft", "sent", "interview", "offer", "declined" or "withdrawn"
    std::optional<QDateTime> sentAt;
    QString notes;
    QDateTime createdAt;
    QDateTime updatedAt;
    SyncState sync;

    friend bool operator==(const ApplicationRow&, const ApplicationRow&) = default;
};

/// One change of an open CV, not yet folded into its row.
struct JournalRow {
    qint64 id = 0; ///< grows; never used twice
    CvId cvId;
    QByteArray change; ///< JSON, UTF-8 (services/CvChange)
    QDateTime createdAt;

    friend bool operator==(const JournalRow&, const JournalRow&) = default;
};

} // namespace cvenhancer::storage
