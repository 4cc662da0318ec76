// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "sync/Record.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cvenhancer::sync {

inline constexpr int kMaxOperations = 100; ///< in one push
inline constexpr int kDefaultPageSize = 200; ///< records in one pull
inline constexpr int kMaxPageSize = 500;

/// GET /sync/pull?cursor=&limit= -> {changes[{type, id, rev, deleted, data}], cursor, has_more, server_time}
/// All records whose rev is above the cursor's, by rev, tombstones too. A parent may come after its child.
/// An empty cursor asks from the start. Answer 410 with problem type "resync-required": the server does not know this
/// cursor any more (restored from a backup, or too old): start anew with an empty one and delete nothing.
struct PullPage {
    QList<Record> changes;
    QString cursor; ///< opaque; for the next pull, stored together with the changes
    bool hasMore = false;
    QDateTime serverTime; ///< for showing only; no clock decides anything

    friend bool operator==(const PullPage&, const PullPage&) = default;
};

/// One change of one record, compare-and-swap: it is done only when the server's record still has `baseRev`.
struct Operation {
    QUuid opId;
    Record record; ///< its rev is the base: what the sender has seen, 0: new

    friend bool operator==(const Operation&, const Operation&) = default;
};

/// POST /sync/push {push_id, device_id, cursor, ops[{op_id, type, id, op: "upsert"|"delete", base_rev, data}]}
/// The same push_id with the same body gets the stored answer again; with another body it is refused (422). A cursor of
/// another epoch is answered 410 "resync-required", and nothing is done: a server set back counts revisions anew, so a
/// base_rev of before may name somebody else's words.
struct PushRequest {
    QUuid pushId;
    QUuid deviceId;
    QString cursor; ///< of the sender's last pull; empty: it never pulled
    QList<Operation> operations;

    friend bool operator==(const PushRequest&, const PushRequest&) = default;
};

enum class OperationStatus {
    Ok, ///< stored as `rev`
    Stale, ///< the server has something newer: `current`
    MissingParent, ///< what the record belongs to is not there
    MissingFile, ///< the file's content has to be uploaded first (PUT /files/{sha256})
    Invalid, ///< will never be taken as it is; `detail` names the field
};

struct OperationResult {
    QUuid opId;
    OperationStatus status = OperationStatus::Ok;
    qint64 rev = 0; ///< for Ok
    std::optional<Record> current; ///< for Stale
    QString detail; ///< English, for Invalid

    friend bool operator==(const OperationResult&, const OperationResult&) = default;
};

/// {results[{op_id, status, rev?, current?, detail?}]}, one for each operation, in its order.
struct PushAnswer {
    QList<OperationResult> results;

    friend bool operator==(const PushAnswer&, const PushAnswer&) = default;
};

// The wire forms. Decoding refuses what is incomplete or of the wrong type: SchemaViolation, subject "path: reason";
// keys it does not know are ignored, so that an older program understands a newer one.
QJsonObject toJson(const Record& record);
QJsonObject toJson(const PullPage& page);
QJsonObject toJson(const PushRequest& request);
QJsonObject toJson(const PushAnswer& answer);
[[nodiscard]] Result<Record> decodeRecord(const QJsonObject& json);
[[nodiscard]] Result<PullPage> decodePullPage(const QJsonObject& json);
/// Also refused: more than kMaxOperations, two operations of one id.
[[nodiscard]] Result<PushRequest> decodePushRequest(const QJsonObject& json);
[[nodiscard]] Result<PushAnswer> decodePushAnswer(const QJsonObject& json);

} // namespace cvenhancer::sync
