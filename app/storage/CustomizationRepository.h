// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QList>

namespace cvenhancer::storage {

/// Table `cv_customizations`: a CV tailored to an advertisement. Writes join the caller's transaction. All functions
/// may also fail with the errors of sql::toError.
class CustomizationRepository {
public:
    explicit CustomizationRepository(sql::Connection& connection);

    [[nodiscard]] Result<> insert(const CustomizationRow& row);
    /// Writes advertisement, keywords, tailored copy and score, counts the revision up and marks the row dirty.
    /// Errors: NotFound.
    [[nodiscard]] Result<> update(const CustomizationRow& row);
    /// Errors: NotFound, also when it was removed.
    [[nodiscard]] Result<CustomizationRow> load(const CustomizationId& id);
    /// Last changed first.
    [[nodiscard]] Result<QList<CustomizationRow>> ofCv(const CvId& cv);
    /// Hides the row until the server knows of it. Errors: NotFound.
    [[nodiscard]] Result<> remove(const CustomizationId& id, const QDateTime& now);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
