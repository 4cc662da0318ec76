// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

namespace cvenhancer::storage {

/// Table `letters`: letters to employers. Writes join the caller's transaction. All functions may also fail with the
/// errors of sql::toError.
class LetterRepository {
public:
    explicit LetterRepository(sql::Connection& connection);

    [[nodiscard]] Result<> insert(const LetterRow& row);
    /// Writes title and body, counts the revision up and marks the row dirty. Errors: NotFound.
    [[nodiscard]] Result<> update(const LetterRow& row);
    /// Errors: NotFound, also when it was removed.
    [[nodiscard]] Result<LetterRow> load(const LetterId& id);
    /// Errors: NotFound.
    [[nodiscard]] Result<> remove(const LetterId& id, const QDateTime& now);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
