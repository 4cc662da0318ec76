// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "sync/Messages.h"
#include "sync/RecordMerge.h"

#include <QList>

#include <functional>
#include <optional>

namespace cvenhancer::sync {

/// A row as the device holds it.
struct LocalRecord {
    Record record; ///< its rev: the last one of the server's that is merged into it, 0: the server does not know it
    bool isDirty = false; ///< holds something the server has not confirmed
    qint64 changeCount = 0; ///< counted by every change on this device: tells whether it changed while it was sent

    friend bool operator==(const LocalRecord&, const LocalRecord&) = default;
};

/// A push that was written down before it was sent, so that after a crash the same one is sent again.
struct Flight {
    PushRequest request;
    QList<qint64> changeCounts; ///< of the records when they were put into it, one for each operation

    friend bool operator==(const Flight&, const Flight&) = default;
};

/// How far the device is with its server.
struct Progress {
    QString cursor; ///< of the last page that was stored; empty: from the start
    std::optional<Flight> flight;

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// The device's side as the engine needs it. All functions run on one thread and only inside `transaction`; what they
/// did is stored when it ends well and undone when it does not.
class LocalStore {
public:
    virtual ~LocalStore() = default;

    [[nodiscard]] virtual Result<> transaction(const std::function<Result<>()>& work) = 0;

    [[nodiscard]] virtual Result<Progress> progress() = 0;
    [[nodiscard]] virtual Result<> saveProgress(const Progress& progress) = 0;

    [[nodiscard]] virtual Result<std::optional<LocalRecord>> find(RecordType type, const QUuid& id) = 0;
    [[nodiscard]] virtual Result<> put(const LocalRecord& record) = 0;
    /// Dirty records that were not rejected as they are, parents before children; at most `limit`.
    [[nodiscard]] virtual Result<QList<LocalRecord>> dirty(int limit) = 0;
    /// Not to be sent again until it is changed.
    [[nodiscard]] virtual Result<> reject(RecordType type, const QUuid& id, const QString& detail) = 0;

    /// The record as the server last had it, the third side of a merge.
    [[nodiscard]] virtual Result<std::optional<Record>> base(RecordType type, const QUuid& id) = 0;
    [[nodiscard]] virtual Result<> saveBase(const Record& record) = 0;
    /// Whether the record, with this data and deleted or not, was a base before: then whoever offers it again knows
    /// less than this device. A digest of each former base is enough to tell.
    [[nodiscard]] virtual Result<bool> hasSeen(const Record& record) = 0;

    /// Kept until the user has chosen.
    [[nodiscard]] virtual Result<> addConflicts(const Record& record, const QList<RecordConflict>& conflicts) = 0;

    /// The server is not the one we knew (restored from a backup, or another): all records become dirty with rev 0 and
    /// the progress goes. What hasSeen knows stays.
    [[nodiscard]] virtual Result<> forgetServer() = 0;
};

} // namespace cvenhancer::sync
