// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "database/Connection.h"

#include <QDateTime>

namespace cvenhancer::server::storage {

/// Table `audit`: what happened to an account's access, kept with the account and deleted with it.
class AuditRepository {
public:
    explicit AuditRepository(database::Connection& connection);

    /// `event`: "login", "refresh-reused", …; `addressPrefix`: a network, not a person. Errors: those of databaseError.
    [[nodiscard]] Result<> insert(const UserId& user, const QString& event, const QString& addressPrefix,
                                  const QDateTime& now);

private:
    database::Connection& m_connection;
};

} // namespace cvenhancer::server::storage
