// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Edit.h"

#include <QJsonObject>

namespace cvenhancer::codec {

/// {"op":"insert","path":"work/<id>/highlights/<id>","after":…,"to":3}: the stored and wire form of an edit. A text is
/// a string, null where there is none; an item is {"id","text","visible"?}; an entry
/// {"id","visible"?,"texts"{key:text}, "lists"{key:[item]},"unknown"?}; a section
/// {"id","kind","title"?,"visible"?,"entries":[entry],"unknown"?}. Entries do not read as in JSON Resume, where a key
/// of somebody else's could be taken for ours. `visible` is written when false.
QJsonObject toJson(const model::Edit& edit);

/// The inverse: decodeEdit(toJson(edit)) == edit. Whether the values fit the op is for model::apply to say.
/// Errors: SchemaViolation (subject: key and reason).
[[nodiscard]] Result<model::Edit> decodeEdit(const QJsonObject& json);

} // namespace cvenhancer::codec
