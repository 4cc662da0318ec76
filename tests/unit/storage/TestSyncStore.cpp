// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/SyncStore.h"

#include "base/Uuid.h"
#include "fakes/MemorySyncServer.h"
#include "storage/CvRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/SyncTables.h"
#include "storage/UserRepository.h"
#include "sync/SyncEngine.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::sync;

namespace {

const QString kSum = QString(64, u'a');
const QString kTime = u"2026-11-25T12:00:00.000Z"_s;

/// One installation with its own database.
struct Device {
    Device()
    {
        connection = storage::openStore(folder.path(), clock).value();
        user = storage::UserRepository(*connection).requireLocal(clock.now()).value();
        store = std::make_unique<storage::SyncStore>(*connection, clock);
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<sql::Connection> connection;
    storage::UserRow user;
    std::unique_ptr<storage::SyncStore> store;
};

QUuid id(int number)
{
    return contentUuid(QString::number(number));
}

QString idText(int number)
{
    return id(number).toString(QUuid::WithoutBraces);
}

/// A record of each type, all belonging to CV 1.
QList<Record> oneOfEach()
{
    const QJsonObject cv{{u"basics"_s, QJsonObject{{u"name"_s, u"Maeve O'Sullivan"_s}}}};
    const auto with = [](QJsonObject data) {
        data[u"created_at"_s] = kTime;
        data[u"updated_at"_s] = kTime;
        return data;
    };
    return {{RecordType::Cv, id(1), 0, false,
             with({{u"title"_s, u"Backend \"engineer\" – Zürich"_s},
                   {u"file_path"_s, u"files/"_s + kSum},
                   {u"parsed_data"_s, cv},
                   {u"original_text"_s, u"Maeve\nO'Sullivan"_s},
                   {u"is_active"_s, true}})},
            {RecordType::File, id(2), 0, false,
             with({{u"cv_id"_s, idText(1)}, {u"sha256"_s, kSum}, {u"name"_s, u"cv.pdf"_s}, {u"size_bytes"_s, 5}})},
            {RecordType::Customization, id(3), 0, false,
             with({{u"cv_id"_s, idText(1)},
                   {u"job_description"_s, u"Go"_s},
                   {u"matched_keywords"_s, QJsonArray{u"Go"_s}},
                   {u"customized_data"_s, cv},
                   {u"score"_s, 71.5}})},
            {RecordType::Suggestion, id(4), 0, false,
             with({{u"cv_id"_s, idText(1)},
                   {u"customization_id"_s, idText(3)},
                   {u"title"_s, u"t"_s},
                   {u"description"_s, u"d"_s},
                   {u"suggestion"_s, u"s"_s},
                   {u"section"_s, u"skills"_s},
                   {u"is_applied"_s, true},
                   {u"edit"_s, QJsonObject{{u"op"_s, u"add"_s}}}})},
            {RecordType::Letter, id(5), 0, false,
             with({{u"cv_id"_s, idText(1)},
                   {u"customization_id"_s, QJsonValue::Null},
                   {u"title"_s, u"t"_s},
                   {u"body"_s, u"Dear team"_s}})},
            {RecordType::Application, id(6), 0, false,
             with({{u"cv_id"_s, idText(1)},
                   {u"customization_id"_s, idText(3)},
                   {u"letter_id"_s, idText(5)},
                   {u"file_id"_s, idText(2)},
                   {u"employer"_s, u"Larkfield"_s},
                   {u"position"_s, u"Engineer"_s},
                   {u"job_description"_s, u"Go"_s},
                   {u"status"_s, u"sent"_s},
                   {u"sent_at"_s, QJsonValue::Null},
                   {u"notes"_s, u""_s}})},
            {RecordType::Tag, id(7), 0, false, with({{u"cv_id"_s, idText(1)}, {u"name"_s, u"remote"_s}})},
            {RecordType::Answer, id(8), 0, false, with({{u"requirement"_s, u"kafka"_s}, {u"answer"_s, u"no"_s}})},
            {RecordType::Version, id(9), 0, false,
             with({{u"cv_id"_s, idText(1)}, {u"title"_s, u"t"_s}, {u"parsed_data"_s, cv}, {u"reason"_s, u"edit"_s}})}};
}

Result<> putAll(Device& device, const QList<Record>& records)
{
    return device.store->transaction([&]() -> Result<> {
        for (const Record& record : records) {
            if (const Result<> put = device.store->put({record, true, 1}); !put) {
                return put;
            }
        }
        return {};
    });
}

/// One round against `server`, which must end well.
bool syncOnce(Device& device, test::MemorySyncServer& server)
{
    SyncEngine engine(*device.store, device.store->deviceId().value(), [] { return newUuidV7(); });
    for (int i = 0; i < 100; ++i) {
        const auto step = engine.next();
        if (!step || std::holds_alternative<DoneStep>(*step)) {
            return step.has_value();
        }
        const auto* pull = std::get_if<PullStep>(&*step);
        const auto page = pull != nullptr ? server.pull(pull->cursor, 2) : std::nullopt;
        const Result<> done =
            pull != nullptr ? engine.received(*page) : engine.received(*server.push(std::get<PushStep>(*step).request));
        if (!done) {
            qWarning("%s %s", qPrintable(errorCodeName(done.error().code)), qPrintable(done.error().detail));
            return false;
        }
    }
    return false;
}

} // namespace

class TestSyncStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoesWhatFails();
    void keepsEveryColumn();
    void namesEveryColumn_data();
    void namesEveryColumn();
    void waitsForParents();
    void resendsAFlightAfterARestart();
    void doesNotSendWhatStaysHere();
    void doesNotSendWhatWasRefused();
    void joinsEqualTags();
    void findsSyncedCvs();
    void bringsEverythingToAnEmptyMachine();
    void forgetsAServer();
    void readsNoFileAServerNames();
    void bindsToOneAccount();
};

void TestSyncStore::undoesWhatFails()
{
    Device device;
    const Result<> failed = device.store->transaction([&]() -> Result<> {
        const Result<> put = device.store->put({oneOfEach().first(), true, 1});
        return put ? failure(ErrorCode::Cancelled) : put;
    });
    QVERIFY(!failed);
    QVERIFY(!device.store->find(RecordType::Cv, id(1)).value());
}

void TestSyncStore::keepsEveryColumn()
{
    Device device;
    QVERIFY(putAll(device, oneOfEach()));
    for (const Record& record : oneOfEach()) {
        const auto found = device.store->find(record.type, record.id).value();
        QVERIFY2(found, qPrintable(QString(recordTypeName(record.type))));
        QCOMPARE(found->record, record);
    }
    QCOMPARE(device.store->pendingCount().value(), 9);
}

void TestSyncStore::namesEveryColumn_data()
{
    QTest::addColumn<RecordType>("type");
    for (const RecordType type : recordTypes()) {
        QTest::newRow(QString(recordTypeName(type)).toLatin1()) << type;
    }
}

/// A column that a later migration adds must travel, too.
void TestSyncStore::namesEveryColumn()
{
    QFETCH(RecordType, type);
    static const QSet<QString> kOwn{u"id"_s,         u"user_id"_s, u"number"_s, u"revision"_s, u"server_revision"_s,
                                    u"deleted_at"_s, u"is_dirty"_s};
    Device device;
    auto statement = device.connection->prepare(u"SELECT name FROM pragma_table_info(:table)"_s);
    QVERIFY(statement);
    statement->bind(u":table"_s, QString(recordTypeName(type)));
    QVERIFY(statement->execute());
    while (statement->next().value()) {
        const QString column = statement->text(0);
        QVERIFY2(kOwn.contains(column) || storage::syncTable(type).select.contains(u'\'' + column + u'\''),
                 qPrintable(column));
    }
}

void TestSyncStore::waitsForParents()
{
    Device device;
    QList<Record> records = oneOfEach();
    std::ranges::reverse(records);
    for (const Record& record : std::as_const(records)) {
        QVERIFY(putAll(device, {record}));
        QVERIFY(device.store->find(record.type, record.id).value());
    }
    QCOMPARE(device.store->dirty(100).value().size(), 9);
}

void TestSyncStore::resendsAFlightAfterARestart()
{
    Device device;
    QVERIFY(putAll(device, oneOfEach()));
    test::MemorySyncServer server;
    SyncEngine first(*device.store, id(99), [] { return newUuidV7(); });
    QVERIFY(first.received(*server.pull({}, 10)));
    const auto step = first.next();
    const PushRequest sent = std::get<PushStep>(*step).request;
    QCOMPARE(sent.operations.size(), 9);
    SyncEngine second(*device.store, id(99), [] { return newUuidV7(); });
    QCOMPARE(std::get<PushStep>(*second.next()).request, sent);
}

void TestSyncStore::doesNotSendWhatStaysHere()
{
    Device device;
    QVERIFY(putAll(device, oneOfEach()));
    QVERIFY(device.connection->execute(u"INSERT INTO sync_excluded VALUES ('%1')"_s.arg(idText(1))));
    const auto dirty = device.store->dirty(100).value();
    QCOMPARE(dirty.size(), 1);
    QCOMPARE(dirty.first().record.type, RecordType::Answer);
}

void TestSyncStore::doesNotSendWhatWasRefused()
{
    Device device;
    QVERIFY(putAll(device, {oneOfEach().first()}));
    QVERIFY(device.store->reject(RecordType::Cv, id(1), u"title: too long"_s));
    QVERIFY(device.store->dirty(100).value().isEmpty());
    storage::CvRepository cvs(*device.connection);
    QVERIFY(cvs.update(cvs.load(CvId(id(1))).value()));
    QCOMPARE(device.store->dirty(100).value().size(), 1);
}

void TestSyncStore::joinsEqualTags()
{
    Device device;
    QVERIFY(putAll(device, {oneOfEach().first(), oneOfEach()[6]}));
    Record twin = oneOfEach()[6];
    twin.id = QUuid::fromString(u"00000000-0000-5000-8000-000000000001"_s);
    QVERIFY(putAll(device, {twin}));
    QVERIFY(device.store->find(RecordType::Tag, twin.id).value());
    QVERIFY(!device.store->find(RecordType::Tag, id(7)).value());
    QVERIFY(putAll(device, {oneOfEach()[6]}));
    QVERIFY(!device.store->find(RecordType::Tag, id(7)).value());
}

void TestSyncStore::findsSyncedCvs()
{
    Device device;
    QVERIFY(putAll(device, {oneOfEach().first()}));
    storage::CvRepository cvs(*device.connection);
    QCOMPARE(cvs.search(device.user.id, u"zurich sulliv"_s).value(), QList<CvId>{CvId(id(1))});
}

void TestSyncStore::bringsEverythingToAnEmptyMachine()
{
    Device home;
    Device work;
    test::MemorySyncServer server;
    QVERIFY(putAll(home, oneOfEach()));
    QVERIFY(syncOnce(home, server));
    QCOMPARE(home.store->pendingCount().value(), 0);
    QVERIFY(syncOnce(work, server));
    for (const Record& record : oneOfEach()) {
        const auto found = work.store->find(record.type, record.id).value();
        QVERIFY(found);
        QCOMPARE(found->record.data, record.data);
        QVERIFY(!found->isDirty);
    }
}

void TestSyncStore::forgetsAServer()
{
    Device device;
    test::MemorySyncServer server;
    QVERIFY(putAll(device, oneOfEach()));
    const QUuid before = device.store->deviceId().value();
    QVERIFY(syncOnce(device, server));
    QVERIFY(device.store->forgetDevice());
    QCOMPARE(device.store->pendingCount().value(), 9);
    QCOMPARE(device.store->progress().value(), Progress());
    QVERIFY(device.store->deviceId().value() != before);
}

void TestSyncStore::readsNoFileAServerNames()
{
    Device device;
    for (const QString& path : {u"../../.ssh/id_rsa"_s, u"/etc/passwd"_s, u"files/../settings.ini"_s}) {
        Record record = oneOfEach().first();
        record.data[u"file_path"_s] = path;
        QVERIFY(putAll(device, {record}));
        QCOMPARE(device.store->find(RecordType::Cv, id(1)).value()->record.data[u"file_path"_s].toString(), QString());
    }
}

void TestSyncStore::bindsToOneAccount()
{
    Device device;
    QCOMPARE(device.store->account().value(), QString());
    QVERIFY(putAll(device, oneOfEach()));
    test::MemorySyncServer server;
    QVERIFY(device.store->bind(u"https://a.example.com#1"_s));
    QVERIFY(syncOnce(device, server));
    QVERIFY(device.store->bind(u"https://a.example.com#1"_s));
    QCOMPARE(device.store->pendingCount().value(), 0);
    QVERIFY(device.store->bind(u"https://b.example.com#1"_s));
    QCOMPARE(device.store->pendingCount().value(), 9);
    QCOMPARE(device.store->account().value(), u"https://b.example.com#1"_s);
}

QTEST_GUILESS_MAIN(TestSyncStore)
#include "TestSyncStore.moc"
