// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QList>

namespace cvenhancer::storage {

/// Table `tags`. Writes join the caller's transaction. All functions may also fail with the errors of sql::toError.
class TagRepository {
public:
    explicit TagRepository(sql::Connection& connection);

    /// Adds the tag, or brings a removed one of that name back.
    [[nodiscard]] Result<> put(const TagRow& row);
    /// Hides the tag until the server knows of it; nothing happens when there is none.
    [[nodiscard]] Result<> remove(const CvId& cv, const QString& name, const QDateTime& now);
    /// In the order of their names.
    [[nodiscard]] Result<QList<TagRow>> ofCv(const CvId& cv);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
