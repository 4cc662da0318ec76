// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace cvenhancer::server::services {

struct ZipEntry {
    QString name; ///< with "/" between folders
    QByteArray data;
};

/// A ZIP archive in memory, all entries with the same time. Errors: Internal (libzip).
[[nodiscard]] Result<QByteArray> writeZip(const QList<ZipEntry>& entries, const QDateTime& time);

} // namespace cvenhancer::server::services
