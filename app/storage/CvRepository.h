// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QList>

namespace cvenhancer::storage {

/// Table `cvs` and its full-text index. Writes join the caller's transaction. All functions may also fail with the
/// errors of sql::toError.
class CvRepository {
public:
    enum class Place { Library, Archive, Bin };

    explicit CvRepository(sql::Connection& connection);

    [[nodiscard]] Result<> insert(const CvRow& row);
    /// Writes title, document, text and activity, counts the revision up and marks the row dirty. Errors: NotFound.
    [[nodiscard]] Result<> update(const CvRow& row);
    /// The row, also when it is in the bin. Errors: NotFound.
    [[nodiscard]] Result<CvRow> load(const CvId& id);

    /// Last changed first; in the bin, last deleted first.
    [[nodiscard]] Result<QList<CvSummary>> list(const UserId& user, Place place);
    /// Ids of the CVs in the library that hold a word beginning with each word of `query`, in title, CV or original
    /// text, without regard to case and diacritics; best match first (bm25). A query without a word finds nothing.
    [[nodiscard]] Result<QList<CvId>> search(const UserId& user, const QString& query);

    /// Errors: NotFound.
    [[nodiscard]] Result<> rename(const CvId& id, const QString& title, const QDateTime& now);
    /// Into the archive or out of it. Errors: NotFound.
    [[nodiscard]] Result<> setActive(const CvId& id, bool active);
    /// Errors: NotFound when the row is not in the library.
    [[nodiscard]] Result<> moveToBin(const CvId& id, const QDateTime& now);
    /// Errors: NotFound when the row is not in the bin.
    [[nodiscard]] Result<> restore(const CvId& id);
    /// Removes for good what went to the bin before `before` and no server knows. Tells how many rows.
    [[nodiscard]] Result<int> purgeBin(const QDateTime& before);

    /// Brings the index in line with a row that was written otherwise (SyncStore).
    [[nodiscard]] Result<> writeSearchText(const CvRow& row);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
