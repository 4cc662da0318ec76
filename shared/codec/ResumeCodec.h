// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"

#include <QByteArray>
#include <QJsonObject>

namespace cvenhancer::codec {

/// Reads a JSON Resume v1.0.0 document (https://jsonresume.org/schema). Nothing is lost: unknown keys are kept at every
/// level, ids, visibility, section order, headings and custom sections come from `meta.cvenhancer` where present (its
/// form: README.md), and everything without an id gets a content-derived one (model::assignContentIds).
/// Lenient in three points only: null where a value may stand is read as absent, a date may be "", and e-mail and web
/// addresses may be any text. Without `order` the sections stand in JSON Resume's order.
/// Errors: EmptyFile, NotUtf8, ResourceLimit, InvalidJson (subject: line, column and reason), SchemaViolation (subject:
/// JSON path and reason), NewerVersion (meta.cvenhancer.version is higher than ours).
[[nodiscard]] Result<model::Cv> decodeResume(const QByteArray& json);
[[nodiscard]] Result<model::Cv> decodeResume(const QJsonObject& resume);

/// The inverse: decodeResume(toJson(cv)) == cv for every cv whose fields belong to their sections, whose dates are ISO
/// 8601 or empty and whose siblings have different ids.
QJsonObject toJson(const model::Cv& cv);

/// toJson as UTF-8 text, indented, with a final newline, keys in the order people know from JSON Resume; the same bytes
/// for an equal cv.
QByteArray encodeResume(const model::Cv& cv);

/// The same without meta.cvenhancer: JSON Resume alone. Ids, order, headings, language, visibility and custom sections
/// are not in it.
QByteArray encodePlainResume(const model::Cv& cv);

} // namespace cvenhancer::codec
