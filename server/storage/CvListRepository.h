// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "database/Query.h"
#include "database/Rows.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace cvenhancer::server::storage {

enum class CvOrder { NewestChange, OldestChange, NewestMade, OldestMade };

struct CvListFilter {
    std::optional<bool> isActive;
    std::optional<QDateTime> updatedSince;
    CvOrder order = CvOrder::NewestChange;
    /// The row before the page, as the order sees it; none: from the start.
    std::optional<std::pair<QDateTime, QUuid>> after;
    int limit = 100;
};

/// A CV without its documents.
struct CvListRow {
    QUuid id;
    QByteArray title; ///< encrypted, as is the path
    QByteArray filePath;
    bool isActive = true;
    QDateTime created;
    QDateTime updated;
    qint64 rev = 0;
};

/// Pages of table `cvs` for lists; what is in the bin is not in them.
class CvListRepository {
public:
    [[nodiscard]] static database::Query list(const UserId& user, const CvListFilter& filter);
    [[nodiscard]] static QList<CvListRow> read(const database::Rows& rows);
};

} // namespace cvenhancer::server::storage
