// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "sql/Connection.h"
#include "sync/LocalStore.h"

namespace cvenhancer::storage {

/// The database as the sync rules see it (sync::LocalStore): rows as records, what was agreed on with the server, what
/// waits. Lives on the SqlThread for one job at a time; the profile row exists (UserRepository::requireLocal).
///
/// A record that comes before the row it belongs to waits in sync_deferred and is written when that row comes. A
/// version's number is this device's own. Of two tags or answers that say the same the smaller id stays, and the other
/// is given up here.
class SyncStore : public sync::LocalStore {
public:
    SyncStore(sql::Connection& connection, const Clock& clock);

    /// This installation's name for itself, made on first use. A copied or restored database gets a new one by
    /// forgetDevice.
    [[nodiscard]] Result<QUuid> deviceId();
    [[nodiscard]] Result<> forgetDevice();
    /// Which account (services::Session::accountKey) the library is bound to; empty: none.
    [[nodiscard]] Result<QString> account();
    /// Binds it; when it was another's, what that server confirmed is forgotten. In a transaction of its own.
    [[nodiscard]] Result<> bind(const QString& account);
    /// Rows that wait to be sent, the rejected ones not counted.
    [[nodiscard]] Result<int> pendingCount();

    [[nodiscard]] Result<> transaction(const std::function<Result<>()>& work) override;
    [[nodiscard]] Result<sync::Progress> progress() override;
    [[nodiscard]] Result<> saveProgress(const sync::Progress& progress) override;
    [[nodiscard]] Result<std::optional<sync::LocalRecord>> find(sync::RecordType type, const QUuid& id) override;
    [[nodiscard]] Result<> put(const sync::LocalRecord& record) override;
    [[nodiscard]] Result<QList<sync::LocalRecord>> dirty(int limit) override;
    [[nodiscard]] Result<> reject(sync::RecordType type, const QUuid& id, const QString& detail) override;
    [[nodiscard]] Result<std::optional<sync::Record>> base(sync::RecordType type, const QUuid& id) override;
    [[nodiscard]] Result<> saveBase(const sync::Record& record) override;
    [[nodiscard]] Result<bool> hasSeen(const sync::Record& record) override;
    [[nodiscard]] Result<> addConflicts(const sync::Record& record,
                                        const QList<sync::RecordConflict>& conflicts) override;
    [[nodiscard]] Result<> forgetServer() override;

private:
    [[nodiscard]] Result<std::optional<sync::LocalRecord>> findRow(sync::RecordType type, const QUuid& id);
    [[nodiscard]] Result<std::optional<sync::LocalRecord>> findDeferred(sync::RecordType type, const QUuid& id);
    [[nodiscard]] Result<QUuid> missingParent(const sync::Record& record);
    [[nodiscard]] Result<> defer(const sync::LocalRecord& record, const QUuid& parent);
    [[nodiscard]] Result<> writeDeferred(const QUuid& parent);
    [[nodiscard]] Result<> write(const sync::LocalRecord& record);
    [[nodiscard]] Result<bool> makeRoom(const sync::Record& record);
    [[nodiscard]] Result<QString> state(const QString& key);
    [[nodiscard]] Result<> saveState(const QString& key, const QString& value);

    sql::Connection& m_connection;
    const Clock& m_clock;
};

} // namespace cvenhancer::storage
