// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sync/LocalStore.h"

#include <QSet>
#include <QUuid>

#include <functional>
#include <variant>

namespace cvenhancer::sync {

/// What the caller has to do next with the network.
struct PullStep {
    QString cursor;
};
struct PushStep {
    PushRequest request;
};
struct UploadStep {
    QString sha256; ///< of a file's content: PUT /files/{sha256}
};
struct DoneStep { };
using Step = std::variant<DoneStep, PullStep, PushStep, UploadStep>;

/// What one round did, for the sync page.
struct SyncReport {
    int received = 0; ///< records that changed here
    int sent = 0; ///< records the server confirmed
    int merged = 0;
    int conflicts = 0; ///< records with a clash, each kept in the history and on the list of conflicts
    int restored = 0; ///< deleted on one side, edited on the other: still there
    int rejected = 0;
};

/// The rules of one round of sync, without network, clock or thread: asks for a step, is told its outcome, and stores
/// what follows from it in one transaction. It can be thrown away at any point and made anew: nothing counts as sent
/// before the server's answer is stored, and a push whose answer was lost is sent again as it was.
///
/// Order of a round: a push left over, pulls until nothing is new, pushes until nothing is dirty.
class SyncEngine {
public:
    using IdSource = std::function<QUuid()>;

    SyncEngine(LocalStore& store, const QUuid& deviceId, IdSource newId);

    /// Errors: the store's.
    [[nodiscard]] Result<Step> next();
    /// The outcome of the step. Errors: the store's, and SchemaViolation when the answer does not fit the question;
    /// nothing has changed then and the step may be done again.
    [[nodiscard]] Result<> received(const PullPage& page);
    [[nodiscard]] Result<> received(const PushAnswer& answer);
    void uploaded(const QString& sha256);
    /// The file cannot be sent, e.g. because its content is gone from this device.
    [[nodiscard]] Result<> uploadFailed(const QString& sha256, const QString& detail);
    /// The server does not know our cursor: compare everything anew and delete nothing.
    [[nodiscard]] Result<> resyncRequired();

    [[nodiscard]] SyncReport report() const { return m_report; }

private:
    struct Awaited {
        RecordType type;
        QUuid id;
    };

    [[nodiscard]] Result<Step> nextPush(Progress progress);
    [[nodiscard]] Result<> applyRemote(const Record& remote);
    [[nodiscard]] Result<> mergeRemote(LocalRecord local, const Record& remote);
    [[nodiscard]] Result<> keepLocal(LocalRecord local, const Record& remote);
    [[nodiscard]] Result<QJsonObject> mergeData(const std::optional<Record>& base, const Record& local,
                                                const Record& remote);
    [[nodiscard]] Result<> keepLoser(const Record& loser, const QList<RecordConflict>& conflicts);
    [[nodiscard]] Result<> take(const LocalRecord& local, const Record& remote);
    [[nodiscard]] Result<> settle(const Operation& operation, qint64 changeCount, const OperationResult& result);
    [[nodiscard]] Result<> confirm(const Operation& operation, qint64 changeCount, qint64 rev);
    [[nodiscard]] Result<> sendParents(const Record& record);
    [[nodiscard]] Result<> reject(const Record& record, const QString& detail);

    LocalStore& m_store;
    QUuid m_deviceId;
    IdSource m_newId;
    SyncReport m_report;
    bool m_isPulled = false; ///< everything the server had when we asked is here
    QHash<QString, Awaited> m_missingFiles; ///< by SHA-256
    QSet<QUuid> m_orphans; ///< records whose parents were sent again once
};

} // namespace cvenhancer::sync
