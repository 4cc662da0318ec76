// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/RecordRepository.h"

#include <array>
#include <map>

namespace cvenhancer::server::storage {

using database::Query;
using database::Rows;
using sync::RecordField;
using sync::RecordType;
using sync::ValueType;

namespace {

/// After the fields, in every SELECT and INSERT. The encryption's version is always the present one when written.
constexpr const char* kTail = "created_at, updated_at, rev, deleted_at, op_id";
constexpr int kTailColumns = 5;

QByteArray nameOf(RecordType type)
{
    const QLatin1StringView name = sync::recordTypeName(type);
    return QByteArray(name.data(), name.size());
}

QByteArray nameOf(const RecordField& field)
{
    return QByteArray(field.name.data(), field.name.size());
}

QByteArray fieldNames(RecordType type)
{
    QByteArray names;
    for (const RecordField& field : sync::fieldsOf(type)) {
        names += nameOf(field) + ", ";
    }
    return names;
}

QByteArray selectOf(RecordType type)
{
    return "SELECT id, " + fieldNames(type) + kTail + " FROM " + nameOf(type) + " WHERE user_id = $1";
}

QByteArray saveOf(RecordType type)
{
    QByteArray values = "$1, $2";
    QByteArray changes;
    const auto count = static_cast<int>(sync::fieldsOf(type).size()) + kTailColumns;
    for (int i = 3; i < 3 + count; ++i) {
        values += ", $" + QByteArray::number(i);
    }
    for (const RecordField& field : sync::fieldsOf(type)) {
        changes += nameOf(field) + " = excluded." + nameOf(field) + ", ";
    }
    return "INSERT INTO " + nameOf(type) + " (id, user_id, " + fieldNames(type) + kTail + ") VALUES (" + values
        + ") ON CONFLICT (user_id, id) DO UPDATE SET " + changes
        + "created_at = excluded.created_at, updated_at = excluded.updated_at, rev = excluded.rev, "
          "deleted_at = excluded.deleted_at, op_id = excluded.op_id";
}

QByteArray lastOfNextSql()
{
    QByteArray parts;
    for (const RecordType type : sync::recordTypes()) {
        parts += parts.isEmpty() ? "" : " UNION ALL ";
        parts += "(SELECT rev FROM " + nameOf(type) + " WHERE user_id = $1 AND rev > $2 ORDER BY rev LIMIT $3)";
    }
    return "SELECT max(rev) FROM (SELECT rev FROM (" + parts + ") AS revs ORDER BY rev LIMIT $3) AS next";
}

void bindCell(Query& query, const Cell& cell)
{
    if (const auto* sealed = std::get_if<QByteArray>(&cell)) {
        query.bindBytes(*sealed);
        return;
    }
    std::visit(
        [&query](const auto& value) {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate> || std::is_same_v<Value, QByteArray>) {
                query.bindNull();
            } else {
                query.bind(value);
            }
        },
        cell);
}

Cell readCell(const Rows& rows, int row, int column, const RecordField& field)
{
    if (rows.isNull(row, column)) {
        return {};
    }
    if (field.isPrivate) {
        return rows.bytes(row, column);
    }
    switch (field.type) {
    case ValueType::Bool:
        return rows.boolean(row, column);
    case ValueType::Integer:
        return rows.integer(row, column);
    case ValueType::Number:
        return rows.number(row, column);
    case ValueType::Time:
        return rows.time(row, column);
    case ValueType::Reference:
        return rows.uuid(row, column);
    default:
        return rows.text(row, column);
    }
}

std::optional<QUuid> optionalUuid(const Rows& rows, int row, int column)
{
    return rows.isNull(row, column) ? std::nullopt : std::optional(rows.uuid(row, column));
}

} // namespace

struct RecordRepository::Statements {
    QByteArray find;
    QByteArray changes;
    QByteArray heads;
    QByteArray save;
    QByteArray bury;
    std::map<RecordType, QByteArray> children; ///< by the parent's type

    explicit Statements(RecordType type)
        : find(selectOf(type) + " AND id = ANY ($2)")
        , changes(selectOf(type) + " AND rev > $2 AND rev <= $3 ORDER BY rev")
        , heads("SELECT id, rev, deleted_at, op_id FROM " + nameOf(type) + " WHERE user_id = $1 AND id = ANY ($2)")
        , save(saveOf(type))
        , bury("UPDATE " + nameOf(type) + " SET deleted_at = $3, rev = $4, op_id = $5 WHERE user_id = $1 AND id = $2")
    {
        for (const RecordField& field : sync::fieldsOf(type)) {
            if (field.parent) {
                children[*field.parent] =
                    selectOf(type) + " AND " + nameOf(field) + " = $2 AND deleted_at IS NULL ORDER BY created_at, id";
            }
        }
    }
};

const RecordRepository::Statements& RecordRepository::statementsOf(RecordType type)
{
    static const std::map<RecordType, Statements> kStatements = [] {
        std::map<RecordType, Statements> all;
        for (const RecordType each : sync::recordTypes()) {
            all.emplace(each, Statements(each));
        }
        return all;
    }();
    return kStatements.at(type);
}

RecordRepository::RecordRepository(RecordType type)
    : m_type(type)
    , m_statements(statementsOf(type))
{
}

Query RecordRepository::find(const UserId& user, const QList<QUuid>& ids) const
{
    return Query(m_statements.find).bind(user.uuid()).bind(ids);
}

Query RecordRepository::changes(const UserId& user, qint64 after, qint64 upTo) const
{
    return Query(m_statements.changes).bind(user.uuid()).bind(after).bind(upTo);
}

Query RecordRepository::children(const UserId& user, RecordType parent, const QUuid& id) const
{
    return Query(m_statements.children.at(parent)).bind(user.uuid()).bind(id);
}

Query RecordRepository::heads(const UserId& user, const QList<QUuid>& ids) const
{
    return Query(m_statements.heads).bind(user.uuid()).bind(ids);
}

Query RecordRepository::save(const UserId& user, const RecordRow& row) const
{
    Query query(m_statements.save);
    query.bind(row.id).bind(user.uuid());
    for (const Cell& cell : row.cells) {
        bindCell(query, cell);
    }
    return query.bind(row.created).bind(row.updated).bind(row.rev).bind(row.deleted).bind(row.op);
}

Query RecordRepository::bury(const UserId& user, const RecordHead& row, const QDateTime& now) const
{
    return Query(m_statements.bury).bind(user.uuid()).bind(row.id).bind(now).bind(row.rev).bind(row.op);
}

QList<RecordRow> RecordRepository::read(const Rows& rows) const
{
    QList<RecordRow> records;
    const auto fields = sync::fieldsOf(m_type);
    const int tail = static_cast<int>(fields.size()) + 1;
    for (int i = 0; i < rows.count(); ++i) {
        RecordRow record{rows.uuid(i, 0),
                         {},
                         rows.time(i, tail),
                         rows.time(i, tail + 1),
                         rows.integer(i, tail + 2),
                         rows.optionalTime(i, tail + 3),
                         optionalUuid(rows, i, tail + 4)};
        for (int column = 1; column < tail; ++column) {
            record.cells.push_back(readCell(rows, i, column, fields[static_cast<size_t>(column) - 1]));
        }
        records.append(std::move(record));
    }
    return records;
}

QList<RecordHead> RecordRepository::readHeads(const Rows& rows)
{
    QList<RecordHead> heads;
    for (int i = 0; i < rows.count(); ++i) {
        heads.append({rows.uuid(i, 0), rows.integer(i, 1), rows.optionalTime(i, 2), optionalUuid(rows, i, 3)});
    }
    return heads;
}

Query RecordRepository::lastOfNext(const UserId& user, qint64 after, int limit)
{
    static const QByteArray kSql = lastOfNextSql();
    return Query(kSql).bind(user.uuid()).bind(after).bind(qint64(limit));
}

} // namespace cvenhancer::server::storage
