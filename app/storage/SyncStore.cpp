// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/SyncStore.h"

#include "base/Uuid.h"
#include "codec/JsonReader.h"
#include "sql/Transaction.h"
#include "storage/CvRepository.h"
#include "storage/FileStore.h"
#include "storage/ReadRows.h"
#include "storage/SyncTables.h"
#include "storage/UserRepository.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {
namespace {

using sync::LocalRecord;
using sync::Progress;
using sync::Record;
using sync::RecordType;

const QString kSelectState = u"SELECT value FROM sync_state WHERE key = :key"_s;
const QString kWriteState = uR"(
    INSERT INTO sync_state (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s;
const QString kRemoveState = u"DELETE FROM sync_state WHERE key = :key"_s;

const QString kSelectBase = u"SELECT data FROM sync_base WHERE table_name = :table_name AND row_id = :row_id"_s;
const QString kWriteBase = uR"(
    INSERT INTO sync_base (table_name, row_id, server_revision, data)
    VALUES (:table_name, :row_id, :server_revision, :data)
    ON CONFLICT (table_name, row_id) DO UPDATE
    SET server_revision = excluded.server_revision, data = excluded.data)"_s;
const QString kSelectSeen = uR"(
    SELECT 1 FROM sync_seen WHERE table_name = :table_name AND row_id = :row_id AND digest = :digest)"_s;
const QString kWriteSeen = uR"(
    INSERT INTO sync_seen (table_name, row_id, digest) VALUES (:table_name, :row_id, :digest)
    ON CONFLICT DO NOTHING)"_s;

const QString kWriteRejected = uR"(
    INSERT INTO sync_rejected (table_name, row_id, revision, detail)
    VALUES (:table_name, :row_id, :revision, :detail)
    ON CONFLICT (table_name, row_id) DO UPDATE SET revision = excluded.revision, detail = excluded.detail)"_s;

const QString kSelectDeferred = uR"(
    SELECT record FROM sync_deferred WHERE table_name = :table_name AND row_id = :row_id)"_s;
const QString kSelectDeferredOf = u"SELECT table_name, record FROM sync_deferred WHERE parent_id = :parent_id"_s;
const QString kWriteDeferred = uR"(
    INSERT INTO sync_deferred (table_name, row_id, parent_id, record)
    VALUES (:table_name, :row_id, :parent_id, :record)
    ON CONFLICT (table_name, row_id) DO UPDATE SET parent_id = excluded.parent_id, record = excluded.record)"_s;
const QString kRemoveDeferred = u"DELETE FROM sync_deferred WHERE table_name = :table_name AND row_id = :row_id"_s;

const QString kWriteConflict = uR"(
    INSERT INTO conflicts (id, table_name, row_id, path, base, mine, theirs, created_at)
    VALUES (:id, :table_name, :row_id, :path, :base, :mine, :theirs, :created_at))"_s;

const QString kSelectEqualTag = uR"(
    SELECT id FROM tags WHERE cv_id = :data ->> '$.cv_id' AND name = :data ->> '$.name' AND id <> :id)"_s;
const QString kSelectEqualAnswer = uR"(
    SELECT id FROM answers WHERE user_id = :user_id AND requirement = :data ->> '$.requirement' AND id <> :id)"_s;
const QString kRemoveTag = u"DELETE FROM tags WHERE id = :id"_s;
const QString kRemoveAnswer = u"DELETE FROM answers WHERE id = :id"_s;

const QString kDeviceKey = u"device_id"_s;
const QString kAccountKey = u"account"_s;
const QString kCursorKey = u"cursor"_s;
const QString kFlightKey = u"flight"_s;

/// More than can wait in practice; the count is for showing.
constexpr int kMaxCounted = 10'000;

struct ParentColumn {
    QLatin1StringView column;
    RecordType type;
};

constexpr std::array kParents{
    ParentColumn{"cv_id"_L1, RecordType::Cv}, ParentColumn{"customization_id"_L1, RecordType::Customization},
    ParentColumn{"letter_id"_L1, RecordType::Letter}, ParentColumn{"file_id"_L1, RecordType::File}};

QString text(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QString digest(const Record& record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(compact(record.data));
    hash.addData(record.deleted ? "-" : "+");
    return QString::fromLatin1(hash.result().toHex().left(32));
}

bool isOwnFile(const QString& path)
{
    return path == FileStore::relativePath(path.section(u'/', -1)) && FileStore::isChecksum(path.section(u'/', -1));
}

void bindRow(sql::Statement& statement, RecordType type, const QUuid& id)
{
    statement.bind(u":table_name"_s, QString(sync::recordTypeName(type))).bind(u":row_id"_s, text(id));
}

QByteArray encodeLocal(const LocalRecord& local)
{
    return compact({{u"record"_s, sync::toJson(local.record)},
                    {u"is_dirty"_s, local.isDirty},
                    {u"change_count"_s, local.changeCount}});
}

Result<LocalRecord> decodeLocal(const QByteArray& json)
{
    const QJsonObject whole = object(json);
    return sync::decodeRecord(whole[u"record"_s].toObject()).map([&](const Record& record) {
        return LocalRecord{record, whole[u"is_dirty"_s].toBool(), whole[u"change_count"_s].toInteger()};
    });
}

QByteArray encodeFlight(const sync::Flight& flight)
{
    QJsonArray counts;
    for (const qint64 count : flight.changeCounts) {
        counts.append(count);
    }
    return compact({{u"request"_s, sync::toJson(flight.request)}, {u"counts"_s, counts}});
}

Result<sync::Flight> decodeFlight(const QByteArray& json)
{
    const QJsonObject whole = object(json);
    return sync::decodePushRequest(whole[u"request"_s].toObject()).map([&](const sync::PushRequest& request) {
        sync::Flight flight{request, {}};
        for (const QJsonValue count : whole[u"counts"_s].toArray()) {
            flight.changeCounts.append(count.toInteger());
        }
        return flight;
    });
}

} // namespace

SyncStore::SyncStore(sql::Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<QUuid> SyncStore::deviceId()
{
    CVENH_TRY(known, state(kDeviceKey));
    const QUuid id = QUuid::fromString(known);
    if (!id.isNull()) {
        return id;
    }
    const QUuid made = newUuidV7(m_clock.now());
    return saveState(kDeviceKey, text(made)).map([&] { return made; });
}

Result<> SyncStore::forgetDevice()
{
    return saveState(kDeviceKey, {}).and_then([this] { return forgetServer(); });
}

Result<QString> SyncStore::account()
{
    return state(kAccountKey);
}

Result<> SyncStore::bind(const QString& account)
{
    return transaction([&]() -> Result<> {
        CVENH_TRY(owner, state(kAccountKey));
        if (owner != account && !owner.isEmpty()) {
            if (const Result<> forgotten = forgetDevice(); !forgotten) {
                return forgotten;
            }
        }
        return saveState(kAccountKey, account);
    });
}

Result<int> SyncStore::pendingCount()
{
    int count = 0;
    for (const RecordType type : sync::recordTypes()) {
        CVENH_TRY(statement, m_connection.prepare(syncTable(type).selectDirty));
        statement.bind(u":limit"_s, static_cast<qint64>(kMaxCounted));
        CVENH_TRY(ids, readRows(statement, [](const sql::Statement& row) { return row.text(0); }));
        count += static_cast<int>(ids.size());
    }
    return count;
}

Result<> SyncStore::transaction(const std::function<Result<>()>& work)
{
    CVENH_TRY(transaction, sql::Transaction::begin(m_connection));
    const Result<> done = work();
    return done ? transaction.commit() : done;
}

Result<Progress> SyncStore::progress()
{
    CVENH_TRY(cursor, state(kCursorKey));
    CVENH_TRY(flightJson, state(kFlightKey));
    Progress progress{cursor, std::nullopt};
    if (!flightJson.isEmpty()) {
        CVENH_TRY(flight, decodeFlight(flightJson.toUtf8()));
        progress.flight = flight;
    }
    return progress;
}

Result<> SyncStore::saveProgress(const Progress& progress)
{
    const QString flight = progress.flight ? QString::fromUtf8(encodeFlight(*progress.flight)) : QString();
    return saveState(kCursorKey, progress.cursor).and_then([&] { return saveState(kFlightKey, flight); });
}

Result<std::optional<LocalRecord>> SyncStore::find(RecordType type, const QUuid& id)
{
    CVENH_TRY(row, findRow(type, id));
    return row ? Result<std::optional<LocalRecord>>(row) : findDeferred(type, id);
}

Result<std::optional<LocalRecord>> SyncStore::findRow(RecordType type, const QUuid& id)
{
    CVENH_TRY(statement, m_connection.prepare(syncTable(type).select));
    statement.bind(u":id"_s, text(id));
    CVENH_TRY(rows, readRows(statement, [&](const sql::Statement& row) {
                  const bool deleted = !row.isNull(3);
                  return LocalRecord{{type, id, row.optionalInteger(2).value_or(0), deleted, object(row.utf8(0))},
                                     row.integer(4) != 0,
                                     row.integer(1)};
              }));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

Result<std::optional<LocalRecord>> SyncStore::findDeferred(RecordType type, const QUuid& id)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectDeferred));
    bindRow(statement, type, id);
    CVENH_TRY(rows, readRows(statement, [](const sql::Statement& row) { return row.utf8(0); }));
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    return decodeLocal(rows.constFirst()).map([](const LocalRecord& local) { return std::optional(local); });
}

Result<> SyncStore::put(const LocalRecord& local)
{
    if (local.record.data.isEmpty()) {
        return {}; // a tombstone of something this device never had
    }
    CVENH_TRY(parent, missingParent(local.record));
    if (!parent.isNull()) {
        return defer(local, parent);
    }
    CVENH_TRY(hasRoom, makeRoom(local.record));
    if (!hasRoom) {
        return {};
    }
    return write(local).and_then([&] { return writeDeferred(local.record.id); });
}

/// The first row that `record` names and that is not here; null: all are.
Result<QUuid> SyncStore::missingParent(const Record& record)
{
    for (const ParentColumn& parent : kParents) {
        const QUuid id = QUuid::fromString(record.data.value(parent.column).toString());
        if (!id.isNull()) {
            CVENH_TRY(row, findRow(parent.type, id));
            if (!row) {
                return id;
            }
        }
    }
    return QUuid();
}

Result<> SyncStore::defer(const LocalRecord& record, const QUuid& parent)
{
    CVENH_TRY(statement, m_connection.prepare(kWriteDeferred));
    bindRow(statement, record.record.type, record.record.id);
    statement.bind(u":parent_id"_s, text(parent)).bindUtf8(u":record"_s, encodeLocal(record));
    return statement.execute();
}

/// What waited for `parent` is written, or waits for its next parent.
Result<> SyncStore::writeDeferred(const QUuid& parent)
{
    QList<QByteArray> waiting;
    {
        CVENH_TRY(statement, m_connection.prepare(kSelectDeferredOf));
        statement.bind(u":parent_id"_s, text(parent));
        CVENH_TRY(rows, readRows(statement, [](const sql::Statement& row) { return row.utf8(1); }));
        waiting = rows;
    }
    for (const QByteArray& json : std::as_const(waiting)) {
        CVENH_TRY(local, decodeLocal(json));
        {
            CVENH_TRY(statement, m_connection.prepare(kRemoveDeferred));
            bindRow(statement, local.record.type, local.record.id);
            if (const Result<> removed = statement.execute(); !removed) {
                return removed;
            }
        }
        if (const Result<> written = put(local); !written) {
            return written;
        }
    }
    return {};
}

Result<> SyncStore::write(const LocalRecord& local)
{
    Record record = local.record;
    if (record.type == RecordType::Cv && !isOwnFile(record.data.value(u"file_path"_s).toString())) {
        record.data[u"file_path"_s] = QString(); // a server does not say which files of this computer are read
    }
    const SyncTable& table = syncTable(record.type);
    CVENH_TRY(user, UserRepository(m_connection).requireLocal(m_clock.now()));
    CVENH_TRY(statement, m_connection.prepare(table.write));
    if (table.hasOwner) {
        statement.bind(u":user_id"_s, user.id.toString());
    }
    statement.bind(u":id"_s, text(record.id))
        .bindUtf8(u":data"_s, compact(record.data))
        .bind(u":revision"_s, local.changeCount)
        .bind(u":server_revision"_s, record.rev == 0 ? std::nullopt : std::optional(record.rev))
        .bind(u":deleted_at"_s, record.deleted ? std::optional(m_clock.now()) : std::nullopt)
        .bind(u":is_dirty"_s, static_cast<qint64>(local.isDirty));
    if (const Result<> written = statement.execute(); !written || record.type != RecordType::Cv) {
        return written;
    }
    CvRepository cvs(m_connection);
    CVENH_TRY(row, cvs.load(CvId(record.id)));
    return cvs.writeSearchText(row);
}

/// Tags and answers exist once by what they say. False: an equal one with a smaller id is here.
Result<bool> SyncStore::makeRoom(const Record& record)
{
    if (record.type != RecordType::Tag && record.type != RecordType::Answer) {
        return true;
    }
    const bool isTag = record.type == RecordType::Tag;
    CVENH_TRY(user, UserRepository(m_connection).requireLocal(m_clock.now()));
    QStringList twins;
    {
        CVENH_TRY(statement, m_connection.prepare(isTag ? kSelectEqualTag : kSelectEqualAnswer));
        statement.bind(u":id"_s, text(record.id)).bindUtf8(u":data"_s, compact(record.data));
        if (!isTag) {
            statement.bind(u":user_id"_s, user.id.toString());
        }
        CVENH_TRY(rows, readRows(statement, [](const sql::Statement& row) { return row.text(0); }));
        twins = rows;
    }
    if (twins.isEmpty()) {
        return true;
    }
    if (twins.constFirst() < text(record.id)) {
        return false;
    }
    CVENH_TRY(statement, m_connection.prepare(isTag ? kRemoveTag : kRemoveAnswer));
    statement.bind(u":id"_s, twins.constFirst());
    return statement.execute().map([] { return true; });
}

Result<QList<LocalRecord>> SyncStore::dirty(int limit)
{
    QList<LocalRecord> records;
    for (const RecordType type : sync::recordTypes()) {
        CVENH_TRY(statement, m_connection.prepare(syncTable(type).selectDirty));
        statement.bind(u":limit"_s, static_cast<qint64>(limit - records.size()));
        CVENH_TRY(ids, readRows(statement, [](const sql::Statement& row) { return row.text(0); }));
        for (const QString& id : std::as_const(ids)) {
            CVENH_TRY(record, findRow(type, QUuid::fromString(id)));
            if (record) {
                records.append(*record);
            }
        }
    }
    return records;
}

Result<> SyncStore::reject(RecordType type, const QUuid& id, const QString& detail)
{
    CVENH_TRY(record, findRow(type, id));
    CVENH_TRY(statement, m_connection.prepare(kWriteRejected));
    bindRow(statement, type, id);
    statement.bind(u":revision"_s, record ? record->changeCount : 0).bind(u":detail"_s, detail);
    return statement.execute();
}

Result<std::optional<Record>> SyncStore::base(RecordType type, const QUuid& id)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectBase));
    bindRow(statement, type, id);
    CVENH_TRY(rows, readRows(statement, [](const sql::Statement& row) { return row.utf8(0); }));
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    return sync::decodeRecord(object(rows.constFirst())).map([](const Record& record) {
        return std::optional(record);
    });
}

Result<> SyncStore::saveBase(const Record& record)
{
    {
        CVENH_TRY(statement, m_connection.prepare(kWriteBase));
        bindRow(statement, record.type, record.id);
        statement.bind(u":server_revision"_s, record.rev).bindUtf8(u":data"_s, compact(sync::toJson(record)));
        if (const Result<> written = statement.execute(); !written) {
            return written;
        }
    }
    CVENH_TRY(statement, m_connection.prepare(kWriteSeen));
    bindRow(statement, record.type, record.id);
    return statement.bind(u":digest"_s, digest(record)).execute();
}

Result<bool> SyncStore::hasSeen(const Record& record)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectSeen));
    bindRow(statement, record.type, record.id);
    statement.bind(u":digest"_s, digest(record));
    CVENH_TRY(rows, readRows(statement, [](const sql::Statement&) { return true; }));
    return !rows.isEmpty();
}

Result<> SyncStore::addConflicts(const Record& record, const QList<sync::RecordConflict>& conflicts)
{
    for (const sync::RecordConflict& conflict : conflicts) {
        CVENH_TRY(statement, m_connection.prepare(kWriteConflict));
        const auto orNull = [](const QString& value) { return value.isNull() ? std::nullopt : std::optional(value); };
        bindRow(statement, record.type, record.id);
        statement.bind(u":id"_s, text(newUuidV7(m_clock.now())))
            .bind(u":path"_s, conflict.field)
            .bind(u":base"_s, orNull(conflict.base))
            .bind(u":mine"_s, orNull(conflict.mine))
            .bind(u":theirs"_s, orNull(conflict.theirs))
            .bind(u":created_at"_s, m_clock.now());
        if (const Result<> written = statement.execute(); !written) {
            return written;
        }
    }
    return {};
}

Result<> SyncStore::forgetServer()
{
    for (const RecordType type : sync::recordTypes()) {
        CVENH_TRY(statement, m_connection.prepare(syncTable(type).forget));
        if (const Result<> forgotten = statement.execute(); !forgotten) {
            return forgotten;
        }
    }
    return saveProgress({});
}

Result<QString> SyncStore::state(const QString& key)
{
    CVENH_TRY(statement, m_connection.prepare(kSelectState));
    statement.bind(u":key"_s, key);
    CVENH_TRY(rows, readRows(statement, [](const sql::Statement& row) { return row.text(0); }));
    return rows.value(0);
}

Result<> SyncStore::saveState(const QString& key, const QString& value)
{
    CVENH_TRY(statement, m_connection.prepare(value.isEmpty() ? kRemoveState : kWriteState));
    statement.bind(u":key"_s, key);
    if (!value.isEmpty()) {
        statement.bind(u":value"_s, value);
    }
    return statement.execute();
}

} // namespace cvenhancer::storage
