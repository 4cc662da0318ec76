// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QList>

namespace cvenhancer::storage {

/// Table `answers`: what the user said when asked for a skill, one row for each requirement. Writes join the caller's
/// transaction. All functions may also fail with the errors of sql::toError.
class AnswerRepository {
public:
    explicit AnswerRepository(sql::Connection& connection);

    /// Adds the answer or puts it in the place of an earlier one to the same requirement.
    [[nodiscard]] Result<> write(const AnswerRow& row);
    /// Takes the answer back; none is no error.
    [[nodiscard]] Result<> remove(const UserId& user, const QString& requirement, const QDateTime& now);
    /// By requirement.
    [[nodiscard]] Result<QList<AnswerRow>> ofUser(const UserId& user);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
