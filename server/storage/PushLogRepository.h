// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "database/Query.h"
#include "database/Rows.h"

#include <QDateTime>

#include <optional>

namespace cvenhancer::server::storage {

/// What was answered to a request that carries an id.
struct PushLogRow {
    QByteArray requestHash;
    QByteArray response; ///< encrypted
};

/// Table `push_log`. Statements, to be sent with others.
class PushLogRepository {
public:
    [[nodiscard]] static database::Query find(const UserId& user, const QUuid& id);
    [[nodiscard]] static database::Query insert(const UserId& user, const QUuid& id, const PushLogRow& row,
                                                const QDateTime& now);
    [[nodiscard]] static std::optional<PushLogRow> read(const database::Rows& rows);
};

} // namespace cvenhancer::server::storage
