// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QUuid>

#include <optional>
#include <span>

namespace cvenhancer::sync {

/// What is synced, in an order in which parents come before children.
enum class RecordType { Cv, File, Customization, Suggestion, Letter, Application, Tag, Answer, Version };

std::span<const RecordType> recordTypes();
/// The table's name on both sides and the type's name on the wire: "cvs", "cv_customizations", …
QLatin1StringView recordTypeName(RecordType type);
std::optional<RecordType> recordTypeFromName(QStringView name);

/// One row of a synced table as it travels. `data` has a key for each column of the table but id, user_id and the sync
/// columns; columns of JSON stand as JSON values, times as ISO 8601 in UTC, absent ids as null. The columns a device
/// numbers by itself (cv_versions.number) do not travel.
struct Record {
    RecordType type = RecordType::Cv;
    QUuid id;
    qint64 rev = 0; ///< of the account, counted by the server: a later write has a higher one. 0: no server has it yet
    bool deleted = false; ///< in the bin, or gone; `data` may be empty then
    QJsonObject data;

    friend bool operator==(const Record&, const Record&) = default;
};

} // namespace cvenhancer::sync
