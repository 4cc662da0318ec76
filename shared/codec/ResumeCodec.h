// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"

#include <QByteArray>

namespace cvenhancer::codec {

/// Reads a JSON Resume v1.0.0 document (https://jsonresume.org/schema). Nothing is lost: unknown keys are kept at every
/// level, ids, visibility, section order, headings and custom sections come from `meta.cvenhancer` where present, and
/// everything without an id gets a content-derived one (model::assignContentIds).
/// Errors: NotUtf8, InvalidJson (subject: line and column), SchemaViolation (subject: JSON path and reason),
/// NewerVersion (meta.cvenhancer.version is higher than ours).
[[nodiscard]] Result<model::Cv> decodeResume(const QByteArray& json);
[[nodiscard]] Result<model::Cv> decodeResume(const QJsonObject& resume);

/// The inverse: decodeResume(encodeResume(cv)) == cv for every valid cv, with keys in a fixed order.
QJsonObject toJson(const model::Cv& cv);

/// toJson as UTF-8 text, indented, with a final newline; the same bytes for an equal cv.
QByteArray encodeResume(const model::Cv& cv);

} // namespace cvenhancer::codec
