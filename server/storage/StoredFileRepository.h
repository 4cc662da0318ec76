// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "database/Query.h"
#include "database/Rows.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace cvenhancer::server::storage {

struct StoredFileRow {
    QString sha256; ///< of the content before encryption
    qint64 size = 0; ///< bytes of it
    QString storageKey; ///< names the encrypted content in the FileStore
};

/// Table `stored_files`: which contents the file store holds for an account. Statements, to be sent with others.
class StoredFileRepository {
public:
    [[nodiscard]] static database::Query find(const UserId& user, const QString& sha256);
    /// Those of these checksums that are there.
    [[nodiscard]] static database::Query findAll(const UserId& user, const QStringList& sha256s);
    /// Nothing happens when the account has that content already.
    [[nodiscard]] static database::Query insert(const UserId& user, const StoredFileRow& row, const QDateTime& now);
    /// Bytes of all contents of the account; one row.
    [[nodiscard]] static database::Query totalSize(const UserId& user);

    [[nodiscard]] static QList<StoredFileRow> read(const database::Rows& rows);
};

} // namespace cvenhancer::server::storage
