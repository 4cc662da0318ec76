// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sync/Record.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace cvenhancer::sync {

enum class ValueType {
    Line, ///< text without control characters, at most kMaxLine characters
    Text, ///< any text
    Resume, ///< JSON Resume, an object that codec::decodeResume takes
    Object, ///< a JSON object
    Array, ///< a JSON array
    Bool,
    Integer, ///< 0 or more
    Number,
    Time, ///< ISO 8601 in UTC with milliseconds: "2026-11-25T12:00:00.000Z"
    Sha256, ///< 64 small hexadecimal digits
    Reference, ///< id of the row this one belongs to
};

inline constexpr qsizetype kMaxLine = 1000;

enum class Presence { Required, Nullable };

/// One value of a record. Its name is the column's in both databases and the key on the wire.
struct RecordField {
    QLatin1StringView name;
    ValueType type;
    Presence presence = Presence::Required;
    std::optional<RecordType> parent = std::nullopt; ///< of a Reference
    bool isPrivate = false; ///< somebody's words: the server stores it encrypted
};

/// What Record::data holds, in the order of the columns; `created_at` and `updated_at` stand in every record besides
/// these.
std::span<const RecordField> fieldsOf(RecordType type);

/// The spelling of times on the wire.
QString timeText(const QDateTime& time);
/// Nothing when it is no time as described in ValueType::Time.
std::optional<QDateTime> timeFromText(const QString& text);

} // namespace cvenhancer::sync
