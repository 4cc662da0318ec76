// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QList>

namespace cvenhancer::storage {

/// Table `journal`: what was typed and is not yet part of the CV's row. Writes join the caller's transaction. All
/// functions may also fail with the errors of sql::toError.
class JournalRepository {
public:
    explicit JournalRepository(sql::Connection& connection);

    /// Adds one change (JSON, UTF-8) behind all earlier ones of the CV.
    [[nodiscard]] Result<> append(const CvId& cv, const QByteArray& change, const QDateTime& now);
    /// In the order they were made.
    [[nodiscard]] Result<QList<JournalRow>> ofCv(const CvId& cv);
    /// Forgets the CV's changes up to and with the one of this number; later ones stay.
    [[nodiscard]] Result<> removeUpTo(const CvId& cv, qint64 id);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
