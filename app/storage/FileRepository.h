// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QList>
#include <QStringList>

namespace cvenhancer::storage {

/// Table `files`: which stored file belongs to which CV. The bytes are in the FileStore. Writes join the caller's
/// transaction. All functions may also fail with the errors of sql::toError.
class FileRepository {
public:
    explicit FileRepository(sql::Connection& connection);

    [[nodiscard]] Result<> insert(const FileRow& row);
    /// Errors: NotFound.
    [[nodiscard]] Result<FileRow> load(const FileId& id);
    /// Oldest first.
    [[nodiscard]] Result<QList<FileRow>> ofCv(const CvId& cv);
    /// The CV that was imported from this content and is not in the bin, the last one of several.
    [[nodiscard]] Result<std::optional<CvId>> cvOfContent(const UserId& user, const QString& sha256);
    /// The distinct checksums of all rows, sorted: what the FileStore must keep.
    [[nodiscard]] Result<QStringList> checksums();

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
