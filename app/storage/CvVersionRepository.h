// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QList>

namespace cvenhancer::storage {

/// Table `cv_versions`: the history of each CV. Writes join the caller's transaction. All functions may also fail with
/// the errors of sql::toError.
class CvVersionRepository {
public:
    explicit CvVersionRepository(sql::Connection& connection);

    /// Adds the CV's present state as its newest version.
    [[nodiscard]] Result<> append(const CvRow& cv, const QString& reason, const QDateTime& now);
    /// Newest first.
    [[nodiscard]] Result<QList<CvVersionRow>> ofCv(const CvId& cv);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
