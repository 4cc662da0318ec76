// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Edit.h"

#include <QJsonObject>

namespace cvenhancer::codec {

/// {"op":"insert","path":"work/<id>/highlights/<id>","after":…,"to":3}: the stored and wire form of an edit. Texts are
/// strings, items {"id","text","visible"}, entries and sections as in JSON Resume plus "id" and "visible".
QJsonObject toJson(const model::Edit& edit);

/// The inverse. Errors: SchemaViolation (subject: key and reason).
[[nodiscard]] Result<model::Edit> decodeEdit(const QJsonObject& json);

} // namespace cvenhancer::codec
