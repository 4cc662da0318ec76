// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "database/Transaction.h"
#include "services/CurrentUser.h"
#include "services/RecordVault.h"
#include "storage/RecordRow.h"
#include "sync/Messages.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace cvenhancer::server::services {

/// Names a request that may come twice: an answer is kept under its id, for requests with the same content.
struct RequestKey {
    QUuid id;
    QByteArray hash; ///< of the request's content
};

/// Everything that writes synced rows goes through here, REST and sync alike. While it lasts nobody else writes rows of
/// this account, so each row's revision is the account's counter at its commit. Errors of all functions: those of
/// databaseError and of RecordVault besides the ones named.
class RecordTransaction {
public:
    /// Errors: TokenRevoked, and those of RecordVault::open.
    [[nodiscard]] static Result<RecordTransaction> begin(database::Connection& connection, const CurrentUser& user,
                                                         const auth::DataKeys& keys, const Clock& clock);

    [[nodiscard]] const storage::AccountState& state() const { return m_state; }
    [[nodiscard]] const RecordVault& vault() const { return m_vault; }
    [[nodiscard]] database::Connection& connection() { return m_connection; }

    /// Does what can be done, each operation by itself, parents before children; one answer for each, in the order of
    /// `operations`.
    [[nodiscard]] Result<QList<sync::OperationResult>> apply(const QList<sync::Operation>& operations);
    /// One operation, or why it was not done. Gives the row's revision. Errors: EditConflict (stale), NotFound (what it
    /// refers to), SchemaViolation (subject: field and reason).
    [[nodiscard]] Result<qint64> applyOne(const sync::Operation& operation);
    /// Also one in the bin.
    [[nodiscard]] Result<std::optional<sync::Record>> find(sync::RecordType type, const QUuid& id);
    /// Rows of `type` that belong to one of `parent`, oldest first, without those in the bin.
    [[nodiscard]] Result<QList<sync::Record>> children(sync::RecordType type, sync::RecordType parent, const QUuid& id);

    /// What was answered to a request before; nothing when it is new. Errors: SchemaViolation (subject: `name` and
    /// reason) when the id was used for another request.
    [[nodiscard]] Result<std::optional<QJsonObject>> answerOf(const RequestKey& key, const QString& name);
    [[nodiscard]] Result<> remember(const RequestKey& key, const QJsonObject& answer);

    [[nodiscard]] Result<> commit() { return m_transaction.commit(); }

private:
    using RowKey = std::pair<sync::RecordType, QUuid>;
    struct Batch; ///< what is known of the rows the operations name, and what is to be written

    RecordTransaction(database::Connection& connection, database::Transaction transaction, const CurrentUser& user,
                      const storage::AccountState& state, RecordVault vault, const Clock& clock);

    [[nodiscard]] Result<> lookUp(const QList<sync::Operation>& operations, Batch& batch);
    [[nodiscard]] Result<sync::OperationResult> perform(const sync::Operation& operation, Batch& batch);
    [[nodiscard]] std::optional<sync::OperationResult> objection(const sync::Operation& operation,
                                                                 const Batch& batch) const;
    [[nodiscard]] Result<> addCurrent(const QList<sync::Operation>& operations, QList<sync::OperationResult>& results);

    database::Connection& m_connection;
    database::Transaction m_transaction;
    CurrentUser m_user;
    storage::AccountState m_state;
    RecordVault m_vault;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
