// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvEngine.h"
#include "services/LibraryService.h"
#include "storage/FileStore.h"

namespace cvenhancer::services {

/// The steps of an import, each of which runs where it belongs: recognise and storeImport with the database,
/// readAndKeep on a thread of its own.

/// A file that was read and kept, not yet in the database.
struct ReadFile {
    ImportedCv cv;
    QString name;
    QString sha256;
    qint64 size = 0;
    std::optional<ImportReport> known; ///< set: it is there already, nothing else is
};

struct LoadedFile {
    QByteArray data;
    std::optional<ImportReport> known;
};

/// The content, and the CV that it became before if that one is not in the bin. Errors: those of sql::toError.
[[nodiscard]] Result<LoadedFile> recognise(sql::Connection& connection, const QByteArray& data, Repeated repeated,
                                           const QDateTime& now);

/// What the engine finds in it, with the original kept; nothing is read when it is known.
/// Errors: those of CvEngine::read and storage::FileStore::keep.
[[nodiscard]] Result<ReadFile> readAndKeep(const LoadedFile& file, const QString& name, const QString& password,
                                           const CvEngine& engine, const storage::FileStore& files);

/// Stores the CV with its file and its first version, all or nothing. Errors: those of sql::toError.
[[nodiscard]] Result<ImportReport> storeImport(sql::Connection& connection, const ReadFile& file, const QDateTime& now);

} // namespace cvenhancer::services
