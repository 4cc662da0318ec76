// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QList>

namespace cvenhancer::storage {

/// Table `suggestions`: what was proposed and what became of it. Writes join the caller's transaction. All functions
/// may also fail with the errors of sql::toError.
class SuggestionRepository {
public:
    explicit SuggestionRepository(sql::Connection& connection);

    /// Makes `rows` the suggestions of `customization`: new ones are added, changed ones written (their revision counts
    /// up), the others of it taken away. Unchanged rows are left as they are.
    [[nodiscard]] Result<> replace(const CustomizationId& customization, const QList<SuggestionRow>& rows,
                                   const QDateTime& now);
    /// Oldest first.
    [[nodiscard]] Result<QList<SuggestionRow>> ofCustomization(const CustomizationId& customization);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
