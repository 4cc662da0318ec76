// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/Messages.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::sync;

namespace {

const QString kId = u"01938d3c-7a10-7cc3-a1f2-5d1c0b7e9a42"_s;
const QString kOther = u"01938d3c-7a10-7cc3-a1f2-5d1c0b7e9a43"_s;

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Record record(qint64 rev)
{
    return {RecordType::Letter, QUuid::fromString(kId), rev, false, {{u"title"_s, u"Zürich ✓"_s}}};
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesPages_data();
    void refusesPages();
    void refusesRequests_data();
    void refusesRequests();
    void refusesAnswers_data();
    void refusesAnswers();
    void refusesTooManyOperations();
    void comesBackEqual();
    void ignoresUnknownKeys();
    void namesEveryType();
};

void TestMessages::refusesPages_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("subject");
    QTest::newRow("nothing") << u"{}"_s << u"changes: must be a list"_s;
    QTest::newRow("no cursor") << u"{\"changes\":[]}"_s << u"cursor: must be a text"_s;
    const QString page = u"{\"changes\":[%1],\"cursor\":\"e.1\",\"has_more\":false,"
                         "\"server_time\":\"2026-11-25T12:00:00.000Z\"}"_s;
    const QString change = u"{\"type\":\"%1\",\"id\":\"%2\",\"rev\":%3,\"deleted\":%4,\"data\":%5}"_s;
    QTest::newRow("not an object") << page.arg(u"7"_s) << u"changes[0]: must be an object"_s;
    QTest::newRow("type") << page.arg(change.arg(u"users"_s, kId, u"1"_s, u"false"_s, u"{}"_s))
                          << u"changes[0].type: is not known"_s;
    QTest::newRow("id") << page.arg(change.arg(u"cvs"_s, u"7"_s, u"1"_s, u"false"_s, u"{}"_s))
                        << u"changes[0].id: must be a UUID"_s;
    QTest::newRow("rev") << page.arg(change.arg(u"cvs"_s, kId, u"1.5"_s, u"false"_s, u"{}"_s))
                         << u"changes[0].rev: must be a whole number from 0"_s;
    QTest::newRow("huge rev") << page.arg(change.arg(u"cvs"_s, kId, u"1e300"_s, u"false"_s, u"{}"_s))
                              << u"changes[0].rev: must be a whole number from 0"_s;
    QTest::newRow("deleted") << page.arg(change.arg(u"cvs"_s, kId, u"1"_s, u"0"_s, u"{}"_s))
                             << u"changes[0].deleted: must be true or false"_s;
    QTest::newRow("data") << page.arg(change.arg(u"cvs"_s, kId, u"1"_s, u"true"_s, u"[]"_s))
                          << u"changes[0].data: must be an object"_s;
    QTest::newRow("time") << page.arg(QString()).replace(u"2026-11"_s, u"2026-31"_s)
                          << u"server_time: must be a time"_s;
}

void TestMessages::refusesPages()
{
    QFETCH(QString, json);
    QFETCH(QString, subject);
    const auto page = decodePullPage(object(json));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::SchemaViolation);
    QCOMPARE(page.error().subject, subject);
}

void TestMessages::refusesRequests_data()
{
    QTest::addColumn<QString>("operations");
    QTest::addColumn<QString>("subject");
    const QString operation = u"{\"op_id\":\"%1\",\"type\":\"cvs\",\"id\":\"%1\",\"op\":\"%2\",\"base_rev\":0%3}"_s;
    const QString data = u",\"data\":{}"_s;
    QTest::newRow("op") << operation.arg(kId, u"merge"_s, data) << u"ops[0].op: must be \"upsert\" or \"delete\""_s;
    QTest::newRow("no data") << operation.arg(kId, u"upsert"_s, QString()) << u"ops[0].data: must be an object"_s;
    QTest::newRow("twice") << operation.arg(kId, u"delete"_s, data) + u',' + operation.arg(kId, u"delete"_s, data)
                           << u"ops: two operations have the same op_id"_s;
}

void TestMessages::refusesRequests()
{
    QFETCH(QString, operations);
    QFETCH(QString, subject);
    const auto request = decodePushRequest(
        object(u"{\"push_id\":\"%1\",\"device_id\":\"%1\",\"cursor\":\"e.1\",\"ops\":[%2]}"_s.arg(kId, operations)));
    QVERIFY(!request);
    QCOMPARE(request.error().subject, subject);
}

void TestMessages::refusesAnswers_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("subject");
    QTest::newRow("status") << u"{\"op_id\":\"%1\",\"status\":\"fine\"}"_s.arg(kId)
                            << u"results[0].status: is not known"_s;
    QTest::newRow("ok without rev") << u"{\"op_id\":\"%1\",\"status\":\"ok\"}"_s.arg(kId)
                                    << u"results[0].rev: must be a whole number from 0"_s;
    QTest::newRow("stale without record")
        << u"{\"op_id\":\"%1\",\"status\":\"stale\"}"_s.arg(kId) << u"results[0].current: must be an object"_s;
    QTest::newRow("stale with half a record") << u"{\"op_id\":\"%1\",\"status\":\"stale\",\"current\":{}}"_s.arg(kId)
                                              << u"results[0].current.type: must be a text"_s;
}

void TestMessages::refusesAnswers()
{
    QFETCH(QString, result);
    QFETCH(QString, subject);
    const auto answer = decodePushAnswer(object(u"{\"results\":[%1]}"_s.arg(result)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().subject, subject);
}

void TestMessages::refusesTooManyOperations()
{
    PushRequest request{QUuid::createUuid(), QUuid::createUuid(), u"e.1"_s, {}};
    for (int i = 0; i <= kMaxOperations; ++i) {
        request.operations.append({QUuid::createUuid(), record(0)});
    }
    QCOMPARE(decodePushRequest(toJson(request)).error().subject, u"ops: at most 100 operations"_s);
    request.operations.removeLast();
    QVERIFY(decodePushRequest(toJson(request)));
}

void TestMessages::comesBackEqual()
{
    const QDateTime time(QDate(2026, 11, 25), QTime(12, 0, 0, 5), Qt::UTC);
    const PullPage page{
        {record(9007199254740991), {RecordType::Cv, QUuid::fromString(kOther), 2, true, {}}}, u"epoch.7"_s, true, time};
    QCOMPARE(decodePullPage(toJson(page)).value(), page);
    const PushRequest request{
        QUuid::fromString(kId), QUuid::fromString(kOther), u"e.7"_s, {{QUuid::fromString(kOther), record(4)}}};
    QCOMPARE(decodePushRequest(toJson(request)).value(), request);
    const QUuid id = QUuid::fromString(kId);
    const PushAnswer answer{{{id, OperationStatus::Ok, 12, {}, {}},
                             {id, OperationStatus::Stale, 0, record(3), {}},
                             {id, OperationStatus::MissingParent, 0, {}, {}},
                             {id, OperationStatus::MissingFile, 0, {}, {}},
                             {id, OperationStatus::Invalid, 0, {}, u"title: too long"_s}}};
    QCOMPARE(decodePushAnswer(toJson(answer)).value(), answer);
}

void TestMessages::ignoresUnknownKeys()
{
    QJsonObject json = toJson(record(1));
    json[u"colour"_s] = u"blue"_s;
    QCOMPARE(decodeRecord(json).value(), record(1));
}

void TestMessages::namesEveryType()
{
    for (const RecordType type : recordTypes()) {
        QCOMPARE(recordTypeFromName(QString(recordTypeName(type))), type);
    }
    QVERIFY(!recordTypeFromName(u"users"));
}

QTEST_APPLESS_MAIN(TestMessages)
#include "TestMessages.moc"
