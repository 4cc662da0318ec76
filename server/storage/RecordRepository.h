// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "database/Query.h"
#include "database/Rows.h"
#include "storage/RecordRow.h"
#include "sync/RecordFields.h"

#include <QList>

namespace cvenhancer::server::storage {

/// One of the synced tables. They are alike but for their columns, which sync::fieldsOf lists, so one class serves them
/// all; its SQL is put together of those constant names once. Everything is a statement, because a request sends its
/// statements together; `user` is in each of them although row-level security would show no other rows.
class RecordRepository {
public:
    explicit RecordRepository(sync::RecordType type);

    /// Whole rows by id; those in the bin, too.
    [[nodiscard]] database::Query find(const UserId& user, const QList<QUuid>& ids) const;
    /// Rows whose revision is in (after, upTo].
    [[nodiscard]] database::Query changes(const UserId& user, qint64 after, qint64 upTo) const;
    /// Rows that belong to `parent` by the field `reference` and are not in the bin, oldest first.
    [[nodiscard]] database::Query children(const UserId& user, sync::RecordType parent, const QUuid& id) const;
    /// Of the rows with these ids, what is needed to compare revisions; read by readHeads.
    [[nodiscard]] database::Query heads(const UserId& user, const QList<QUuid>& ids) const;
    /// Writes a whole row, new or not.
    [[nodiscard]] database::Query save(const UserId& user, const RecordRow& row) const;
    /// Puts a row into the bin.
    [[nodiscard]] database::Query bury(const UserId& user, const RecordHead& row, const QDateTime& now) const;

    [[nodiscard]] QList<RecordRow> read(const database::Rows& rows) const;
    [[nodiscard]] static QList<RecordHead> readHeads(const database::Rows& rows);

    /// The greatest revision of the next `limit` changes after `after`; NULL when there are none. One row.
    [[nodiscard]] static database::Query lastOfNext(const UserId& user, qint64 after, int limit);

private:
    struct Statements;
    [[nodiscard]] static const Statements& statementsOf(sync::RecordType type);

    sync::RecordType m_type;
    const Statements& m_statements;
};

} // namespace cvenhancer::server::storage
