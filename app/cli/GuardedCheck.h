// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "rendering/ReadabilityCheck.h"

#include <QByteArray>

namespace cvenhancer::cli {

/// rendering::checkPdf in a limited copy of this process, as the file comes from outside; where a process cannot be
/// copied (platform::canForkSafely), in this one. Errors: those of checkPdf, and ResourceLimit.
[[nodiscard]] Result<rendering::CheckReport> checkInChild(const QByteArray& pdf);

} // namespace cvenhancer::cli
