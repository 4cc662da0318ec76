// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "sql/Connection.h"

#include <QDateTime>
#include <QStringList>

namespace cvenhancer::services {

/// Changes of the library that touch several tables; they run on the SQL thread inside the caller's transaction.

/// The CV has the tags `wanted` and no others afterwards. Spaces around a tag do not count, nor does its case for
/// telling two apart.
[[nodiscard]] Result<> replaceTags(sql::Connection& connection, const CvId& id, const QStringList& wanted,
                                   const QDateTime& now);

/// A CV of the same content, original file and tags under another title. Errors: NotFound.
[[nodiscard]] Result<CvId> copyCv(sql::Connection& connection, const CvId& id, const QString& title,
                                  const QDateTime& now);

} // namespace cvenhancer::services
