// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QList>

namespace cvenhancer::storage {

/// Table `applications`: what was sent to whom. Writes join the caller's transaction. All functions may also fail with
/// the errors of sql::toError.
class ApplicationRepository {
public:
    explicit ApplicationRepository(sql::Connection& connection);

    [[nodiscard]] Result<> insert(const ApplicationRow& row);
    /// Writes everything but ids and the time it was made, counts the revision up and marks the row dirty.
    /// Errors: NotFound.
    [[nodiscard]] Result<> update(const ApplicationRow& row);
    /// Errors: NotFound, also when it was removed.
    [[nodiscard]] Result<ApplicationRow> load(const ApplicationId& id);
    /// Last sent first; what was not sent before all.
    [[nodiscard]] Result<QList<ApplicationRow>> ofUser(const UserId& user);
    /// Errors: NotFound when it is removed already.
    [[nodiscard]] Result<> remove(const ApplicationId& id, const QDateTime& now);
    /// Errors: NotFound when it is not removed.
    [[nodiscard]] Result<> restore(const ApplicationId& id);

private:
    sql::Connection& m_connection;
};

} // namespace cvenhancer::storage
