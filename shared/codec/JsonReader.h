// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace cvenhancer::codec {

/// A JSON object from outside, read so that nothing is lost in silence: a key that stands twice in one object and half
/// a surrogate pair are errors (RFC 7493 sections 2.1 and 2.3), as is nesting deeper than 1024. A byte order mark is
/// skipped. Numbers keep the precision of a double or of a 64-bit integer.
/// Errors: EmptyFile, NotUtf8, ResourceLimit (more than 200 000 values), InvalidJson (subject: "line 3, column 14:
/// reason"; columns count characters from 1), SchemaViolation (JSON, but not an object).
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray& text);

} // namespace cvenhancer::codec
