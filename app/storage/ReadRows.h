// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "sql/Statement.h"

#include <QList>

#include <optional>
#include <type_traits>

namespace cvenhancer::storage {

/// Executes a bound SELECT and gives `read(statement)` of every row, in the order of the rows.
/// Errors: those of sql::toError.
template <class F>
[[nodiscard]] auto readRows(sql::Statement& statement, F read)
    -> Result<QList<std::invoke_result_t<F&, const sql::Statement&>>>
{
    if (auto done = statement.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    QList<std::invoke_result_t<F&, const sql::Statement&>> rows;
    for (;;) {
        CVENH_TRY(more, statement.next());
        if (!more) {
            return rows;
        }
        rows.append(read(statement));
    }
}

/// The one row of a bound SELECT by id. Errors: NotFound (subject: `id`) and those of sql::toError.
template <class F>
[[nodiscard]] auto readRow(sql::Statement& statement, const QString& id, F read)
    -> Result<std::invoke_result_t<F&, const sql::Statement&>>
{
    CVENH_TRY(rows, readRows(statement, read));
    if (rows.isEmpty()) {
        return failure(ErrorCode::NotFound, id);
    }
    return rows.constFirst();
}

/// A reference to another row: NULL where the id names nothing.
template <class Tag>
std::optional<QString> reference(const Id<Tag>& id)
{
    return id.isNull() ? std::nullopt : std::optional(id.toString());
}

/// Success when exactly one row was changed. Errors: NotFound (subject: `id`) and that of `changed`.
[[nodiscard]] inline Result<> requireChange(const Result<int>& changed, const QString& id)
{
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return *changed == 1 ? Result<>() : failure(ErrorCode::NotFound, id);
}

} // namespace cvenhancer::storage
