// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "auth/DataKeys.h"
#include "storage/AccountStateRepository.h"
#include "storage/RecordRow.h"
#include "sync/RecordFields.h"

namespace cvenhancer::server::services {

/// Between records as people write them and rows as they are stored: private fields are encrypted with the account's
/// data key, each bound to its table, row, account and field. Errors of opening: DamagedFile.
class RecordVault {
public:
    /// Errors: those of DataKeys::unwrap.
    [[nodiscard]] static Result<RecordVault> open(const auth::DataKeys& keys, const storage::AccountState& state,
                                                  const UserId& user);

    /// `record` has passed sync::checkRecord. The row is in no bin and has no operation yet. Errors: Internal.
    [[nodiscard]] Result<storage::RecordRow> seal(const sync::Record& record) const;
    /// A record in the bin whose content was removed has no data.
    [[nodiscard]] Result<sync::Record> unseal(sync::RecordType type, const storage::RecordRow& row) const;

    /// One text of its own: a column that is in no record, or one column of a list.
    [[nodiscard]] Result<QByteArray> sealBytes(const QByteArray& bytes, const QString& table, const QUuid& row,
                                               const QString& field) const;
    [[nodiscard]] Result<QByteArray> unsealBytes(const QByteArray& sealed, const QString& table, const QUuid& row,
                                                 const QString& field) const;

private:
    RecordVault(QByteArray key, const UserId& user);

    QByteArray m_key;
    UserId m_user;
};

} // namespace cvenhancer::server::services
