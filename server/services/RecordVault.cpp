// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/RecordVault.h"

#include "auth/Cipher.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using storage::Cell;
using storage::RecordRow;
using sync::Record;
using sync::RecordField;
using sync::ValueType;

namespace {

const QString kCreatedAt = u"created_at"_s;
const QString kUpdatedAt = u"updated_at"_s;

QByteArray bytesOf(const QJsonValue& value)
{
    if (value.isObject()) {
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) : value.toString().toUtf8();
}

QJsonValue valueOf(const RecordField& field, const QByteArray& bytes)
{
    switch (field.type) {
    case ValueType::Resume:
    case ValueType::Object:
        return QJsonDocument::fromJson(bytes).object();
    case ValueType::Array:
        return QJsonDocument::fromJson(bytes).array();
    default:
        return QString::fromUtf8(bytes);
    }
}

/// The stored form of a value that is not private.
Cell openCell(const RecordField& field, const QJsonValue& value)
{
    if (value.isNull()) {
        return {};
    }
    switch (field.type) {
    case ValueType::Bool:
        return value.toBool();
    case ValueType::Integer:
        return value.toInteger();
    case ValueType::Number:
        return value.toDouble();
    case ValueType::Time:
        return sync::timeFromText(value.toString()).value_or(QDateTime());
    case ValueType::Reference:
        return QUuid::fromString(value.toString());
    default:
        return value.toString();
    }
}

struct ToJson {
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const QUuid& id) const { return id.toString(QUuid::WithoutBraces); }
    QJsonValue operator()(const QDateTime& time) const { return sync::timeText(time); }
    QJsonValue operator()(const QByteArray&) const { return {}; } // private: opened elsewhere
    template <class T>
    QJsonValue operator()(const T& value) const
    {
        return QJsonValue(value);
    }
};

/// What a tombstone keeps once its content was removed.
bool isEmptied(const RecordRow& row)
{
    const auto empty = [](const Cell& cell) {
        const auto* bytes = std::get_if<QByteArray>(&cell);
        return bytes && bytes->isEmpty();
    };
    return row.deleted && std::ranges::any_of(row.cells, empty);
}

} // namespace

RecordVault::RecordVault(QByteArray key, const UserId& user)
    : m_key(std::move(key))
    , m_user(user)
{
}

Result<RecordVault> RecordVault::open(const auth::DataKeys& keys, const storage::AccountState& state,
                                      const UserId& user)
{
    return keys.unwrap({state.wrappedKey, state.keyId}, user).map([&user](const QByteArray& key) {
        return RecordVault(key, user);
    });
}

Result<QByteArray> RecordVault::sealBytes(const QByteArray& bytes, const QString& table, const QUuid& row,
                                          const QString& field) const
{
    return auth::seal(m_key, bytes, {table, row, m_user.uuid(), field});
}

Result<QByteArray> RecordVault::unsealBytes(const QByteArray& sealed, const QString& table, const QUuid& row,
                                            const QString& field) const
{
    return auth::openSealed(m_key, sealed, {table, row, m_user.uuid(), field});
}

Result<RecordRow> RecordVault::seal(const Record& record) const
{
    const QString table = sync::recordTypeName(record.type);
    RecordRow row;
    row.id = record.id;
    row.rev = record.rev;
    row.created = sync::timeFromText(record.data[kCreatedAt].toString()).value_or(QDateTime());
    row.updated = sync::timeFromText(record.data[kUpdatedAt].toString()).value_or(QDateTime());
    for (const RecordField& field : sync::fieldsOf(record.type)) {
        const QJsonValue value = record.data[field.name];
        if (!field.isPrivate) {
            row.cells.push_back(openCell(field, value));
            continue;
        }
        CVENH_TRY(sealed, sealBytes(bytesOf(value), table, record.id, field.name));
        row.cells.push_back(sealed);
    }
    return row;
}

Result<Record> RecordVault::unseal(sync::RecordType type, const RecordRow& row) const
{
    Record record{type, row.id, row.rev, row.deleted.has_value(), {}};
    if (isEmptied(row)) {
        return record;
    }
    const QString table = sync::recordTypeName(type);
    const auto fields = sync::fieldsOf(type);
    for (size_t i = 0; i < fields.size(); ++i) {
        const RecordField& field = fields[i];
        if (!field.isPrivate) {
            record.data[field.name] = std::visit(ToJson(), row.cells.at(i));
            continue;
        }
        CVENH_TRY(bytes, unsealBytes(std::get<QByteArray>(row.cells.at(i)), table, row.id, field.name));
        record.data[field.name] = valueOf(field, bytes);
    }
    record.data[kCreatedAt] = sync::timeText(row.created);
    record.data[kUpdatedAt] = sync::timeText(row.updated);
    return record;
}

} // namespace cvenhancer::server::services
