// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QJsonObject>

namespace cvenhancer::codec {

/// Holds a document to resources/schema/resume.json. Errors: SchemaViolation; the subject names the first place that is
/// wrong and what is wrong with it: `work[0].startDate: "20x1" is not a date (2020, 2020-07 or 2020-07-15)`.
/// The schema is read at the first call; safe on any thread.
[[nodiscard]] Result<> checkResumeSchema(const QJsonObject& resume);

} // namespace cvenhancer::codec
