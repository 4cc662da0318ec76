// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "sync/RecordFields.h"

#include <QJsonObject>

namespace cvenhancer::sync {

/// Whether `data` is a whole record of this type: every field is there with a value of its type, and nothing else is (a
/// key the other side does not store would be lost). Errors: SchemaViolation (subject: "parsed_data: work[0].startDate:
/// ..."; names fields, repeats no value but a date).
[[nodiscard]] Result<> checkRecord(RecordType type, const QJsonObject& data);

/// One value against its field. Errors: SchemaViolation as above.
[[nodiscard]] Result<> checkValue(const RecordField& field, const QJsonValue& value);

} // namespace cvenhancer::sync
