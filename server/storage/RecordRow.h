// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>
#include <variant>
#include <vector>

namespace cvenhancer::server::storage {

/// One stored value. A private field is always a QByteArray: encrypted before it comes here.
using Cell = std::variant<std::monostate, bool, qint64, double, QString, QUuid, QDateTime, QByteArray>;

/// A row of one of the synced tables.
struct RecordRow {
    QUuid id;
    std::vector<Cell> cells; ///< in the order of sync::fieldsOf
    QDateTime created;
    QDateTime updated;
    qint64 rev = 0;
    std::optional<QDateTime> deleted; ///< set: it is in the bin
    std::optional<QUuid> op; ///< the operation that wrote it
};

/// A row without its values.
struct RecordHead {
    QUuid id;
    qint64 rev = 0;
    std::optional<QDateTime> deleted;
    std::optional<QUuid> op;
};

} // namespace cvenhancer::server::storage
