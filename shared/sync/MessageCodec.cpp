// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/Messages.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::sync {
namespace {

/// Up to here every integer is exact in a JSON number (RFC 8259 section 6).
constexpr double kMaxExactInteger = 9007199254740991.0;

struct StatusName {
    OperationStatus status;
    QLatin1StringView name;
};

constexpr std::array kStatuses{StatusName{OperationStatus::Ok, "ok"_L1}, StatusName{OperationStatus::Stale, "stale"_L1},
                               StatusName{OperationStatus::MissingParent, "missing_parent"_L1},
                               StatusName{OperationStatus::MissingFile, "missing_file"_L1},
                               StatusName{OperationStatus::Invalid, "invalid"_L1}};

QString text(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

tl::unexpected<Error> wrong(const QString& path, const QString& reason)
{
    return failure(ErrorCode::SchemaViolation, path + u": "_s + reason);
}

/// Reads the keys of one object. The first thing that is wrong is remembered; what is read after it is meaningless.
class Reader {
public:
    Reader(const QJsonObject& json, QString path)
        : m_json(json)
        , m_path(std::move(path))
    {
    }

    QUuid uuid(QLatin1StringView key)
    {
        const QUuid id = QUuid::fromString(m_json.value(key).toString());
        require(key, !id.isNull(), u"must be a UUID"_s);
        return id;
    }

    QString string(QLatin1StringView key)
    {
        require(key, m_json.value(key).isString(), u"must be a text"_s);
        return m_json.value(key).toString();
    }

    qint64 revision(QLatin1StringView key)
    {
        const double number = m_json.value(key).toDouble(-1);
        require(key, number >= 0 && number <= kMaxExactInteger && number == std::floor(number),
                u"must be a whole number from 0"_s);
        return m_problem.isEmpty() ? static_cast<qint64>(number) : 0;
    }

    bool boolean(QLatin1StringView key)
    {
        require(key, m_json.value(key).isBool(), u"must be true or false"_s);
        return m_json.value(key).toBool();
    }

    QJsonObject object(QLatin1StringView key)
    {
        require(key, m_json.value(key).isObject(), u"must be an object"_s);
        return m_json.value(key).toObject();
    }

    QJsonArray array(QLatin1StringView key)
    {
        require(key, m_json.value(key).isArray(), u"must be a list"_s);
        return m_json.value(key).toArray();
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_json.contains(key); }
    void require(QLatin1StringView key, bool condition, const QString& reason)
    {
        if (!condition && m_problem.isEmpty()) {
            m_problem = m_path + QString(key) + u": "_s + reason;
        }
    }
    [[nodiscard]] Result<> result() const
    {
        return m_problem.isEmpty() ? Result<>() : failure(ErrorCode::SchemaViolation, m_problem);
    }

private:
    const QJsonObject& m_json;
    QString m_path;
    QString m_problem;
};

RecordType readType(Reader& reader)
{
    const auto type = recordTypeFromName(reader.string("type"_L1));
    reader.require("type"_L1, type.has_value(), u"is not known"_s);
    return type.value_or(RecordType::Cv);
}

Result<Record> readRecord(const QJsonObject& json, const QString& path)
{
    Reader reader(json, path);
    const Record record{readType(reader), reader.uuid("id"_L1), reader.revision("rev"_L1), reader.boolean("deleted"_L1),
                        reader.object("data"_L1)};
    return reader.result().map([&] { return record; });
}

Result<Operation> readOperation(const QJsonObject& json, const QString& path)
{
    Reader reader(json, path);
    Operation operation;
    operation.opId = reader.uuid("op_id"_L1);
    operation.record.type = readType(reader);
    operation.record.id = reader.uuid("id"_L1);
    operation.record.rev = reader.revision("base_rev"_L1);
    const QString name = reader.string("op"_L1);
    reader.require("op"_L1, name == "upsert"_L1 || name == "delete"_L1, u"must be \"upsert\" or \"delete\""_s);
    operation.record.deleted = name == "delete"_L1;
    if (!operation.record.deleted || reader.has("data"_L1)) {
        operation.record.data = reader.object("data"_L1);
    }
    return reader.result().map([&] { return operation; });
}

Result<OperationResult> readResult(const QJsonObject& json, const QString& path)
{
    Reader reader(json, path);
    OperationResult result;
    result.opId = reader.uuid("op_id"_L1);
    const QString name = reader.string("status"_L1);
    const auto status = std::ranges::find_if(kStatuses, [&](const StatusName& one) { return one.name == name; });
    reader.require("status"_L1, status != kStatuses.end(), u"is not known"_s);
    result.status = status == kStatuses.end() ? OperationStatus::Invalid : status->status;
    result.rev = result.status == OperationStatus::Ok ? reader.revision("rev"_L1) : 0;
    result.detail = reader.has("detail"_L1) ? reader.string("detail"_L1) : QString();
    const QJsonObject current = result.status == OperationStatus::Stale ? reader.object("current"_L1) : QJsonObject();
    if (const auto checked = reader.result(); !checked) {
        return tl::unexpected(checked.error());
    }
    if (result.status == OperationStatus::Stale) {
        CVENH_TRY(record, readRecord(current, path + u"current."_s));
        result.current = record;
    }
    return result;
}

/// Every member of `array` by `read`; members must be objects.
template <class Read>
auto readAll(const QJsonArray& array, const QString& path, Read read)
    -> Result<QList<typename decltype(read(QJsonObject(), QString()))::value_type>>
{
    QList<typename decltype(read(QJsonObject(), QString()))::value_type> list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(path).arg(i);
        if (!array[i].isObject()) {
            return wrong(at, u"must be an object"_s);
        }
        CVENH_TRY(value, read(array[i].toObject(), at + u'.'));
        list.append(value);
    }
    return list;
}

template <class T>
QJsonArray toArray(const QList<T>& values, QJsonObject (*convert)(const T&))
{
    QJsonArray array;
    for (const T& value : values) {
        array.append(convert(value));
    }
    return array;
}

QJsonObject operationJson(const Operation& operation)
{
    return {{u"op_id"_s, text(operation.opId)},    {u"type"_s, recordTypeName(operation.record.type)},
            {u"id"_s, text(operation.record.id)},  {u"op"_s, operation.record.deleted ? u"delete"_s : u"upsert"_s},
            {u"base_rev"_s, operation.record.rev}, {u"data"_s, operation.record.data}};
}

QJsonObject resultJson(const OperationResult& result)
{
    QJsonObject json{{u"op_id"_s, text(result.opId)},
                     {u"status"_s, std::ranges::find(kStatuses, result.status, &StatusName::status)->name}};
    if (result.status == OperationStatus::Ok) {
        json[u"rev"_s] = result.rev;
    }
    if (result.current) {
        json[u"current"_s] = toJson(*result.current);
    }
    if (!result.detail.isEmpty()) {
        json[u"detail"_s] = result.detail;
    }
    return json;
}

} // namespace

QJsonObject toJson(const Record& record)
{
    return {{u"type"_s, recordTypeName(record.type)},
            {u"id"_s, text(record.id)},
            {u"rev"_s, record.rev},
            {u"deleted"_s, record.deleted},
            {u"data"_s, record.data}};
}

QJsonObject toJson(const PullPage& page)
{
    return {{u"changes"_s, toArray<Record>(page.changes, toJson)},
            {u"cursor"_s, page.cursor},
            {u"has_more"_s, page.hasMore},
            {u"server_time"_s, page.serverTime.toUTC().toString(Qt::ISODateWithMs)}};
}

QJsonObject toJson(const PushRequest& request)
{
    return {{u"push_id"_s, text(request.pushId)},
            {u"device_id"_s, text(request.deviceId)},
            {u"cursor"_s, request.cursor},
            {u"ops"_s, toArray<Operation>(request.operations, operationJson)}};
}

QJsonObject toJson(const PushAnswer& answer)
{
    return {{u"results"_s, toArray<OperationResult>(answer.results, resultJson)}};
}

Result<Record> decodeRecord(const QJsonObject& json)
{
    return readRecord(json, {});
}

Result<PullPage> decodePullPage(const QJsonObject& json)
{
    Reader reader(json, {});
    PullPage page;
    const QJsonArray changes = reader.array("changes"_L1);
    page.cursor = reader.string("cursor"_L1);
    page.hasMore = reader.boolean("has_more"_L1);
    page.serverTime = QDateTime::fromString(reader.string("server_time"_L1), Qt::ISODateWithMs);
    reader.require("server_time"_L1, page.serverTime.isValid(), u"must be a time"_s);
    if (const auto checked = reader.result(); !checked) {
        return tl::unexpected(checked.error());
    }
    CVENH_TRY(records, readAll(changes, u"changes"_s, readRecord));
    page.changes = records;
    return page;
}

Result<PushRequest> decodePushRequest(const QJsonObject& json)
{
    Reader reader(json, {});
    PushRequest request;
    request.pushId = reader.uuid("push_id"_L1);
    request.deviceId = reader.uuid("device_id"_L1);
    request.cursor = reader.string("cursor"_L1);
    const QJsonArray operations = reader.array("ops"_L1);
    reader.require("ops"_L1, operations.size() <= kMaxOperations, u"at most %1 operations"_s.arg(kMaxOperations));
    if (const auto checked = reader.result(); !checked) {
        return tl::unexpected(checked.error());
    }
    CVENH_TRY(list, readAll(operations, u"ops"_s, readOperation));
    request.operations = list;
    QSet<QUuid> ids;
    for (const Operation& operation : std::as_const(request.operations)) {
        if (ids.contains(operation.opId)) {
            return wrong(u"ops"_s, u"two operations have the same op_id"_s);
        }
        ids.insert(operation.opId);
    }
    return request;
}

Result<PushAnswer> decodePushAnswer(const QJsonObject& json)
{
    Reader reader(json, {});
    const QJsonArray results = reader.array("results"_L1);
    if (const auto checked = reader.result(); !checked) {
        return tl::unexpected(checked.error());
    }
    CVENH_TRY(list, readAll(results, u"results"_s, readResult));
    return PushAnswer{list};
}

} // namespace cvenhancer::sync
