// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "rendering/ReadabilityCheck.h"

#include <QByteArray>
#include <QString>

namespace cvenhancer::cli {

/// rendering::checkPdf with the importer's limits on size and pages, in a limited copy of this process, as the file
/// comes from outside; where a process cannot be copied (platform::canForkSafely), in this one. `password` opens a
/// protected file. Errors: those of extraction::withoutProtection and checkPdf, and ResourceLimit.
[[nodiscard]] Result<rendering::CheckReport> checkInChild(const QByteArray& pdf, const QString& password);

} // namespace cvenhancer::cli
