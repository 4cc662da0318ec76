// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cvenhancer::storage {

using FileId = Id<struct FileIdTag>;
using CvVersionId = Id<struct CvVersionIdTag>;

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

} // namespace cvenhancer::storage
