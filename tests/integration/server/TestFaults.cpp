// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/server/Accounts.h"
#include "support/server/DatabaseProxy.h"
#include "support/server/RunningServer.h"
#include "support/server/ServerProcess.h"
#include "sync/Messages.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using sync::PushRequest;
using test::ApiClient;
using test::ApiReply;

namespace {

constexpr int kOpsInPush = 5;

PushRequest answersPush()
{
    PushRequest push;
    push.pushId = QUuid::createUuid();
    push.deviceId = QUuid::createUuid();
    const QString time = u"2026-11-25T12:00:00.000Z"_s;
    for (int i = 0; i < kOpsInPush; ++i) {
        const sync::Record answer{sync::RecordType::Answer,
                                  QUuid::createUuid(),
                                  0,
                                  false,
                                  {{u"requirement"_s, QString::number(i)},
                                   {u"answer"_s, u"no"_s},
                                   {u"created_at"_s, time},
                                   {u"updated_at"_s, time}}};
        push.operations.append({QUuid::createUuid(), answer});
    }
    return push;
}

QByteArray bodyOf(const PushRequest& push)
{
    return QJsonDocument(sync::toJson(push)).toJson(QJsonDocument::Compact);
}

/// Busy, because a sleep would be as long as the system likes.
void passMicroseconds(qint64 time)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < time * 1000) { }
}

/// The port PostgreSQL listens on.
quint16 databasePort()
{
    const auto match = QRegularExpression(u"port=(\\d+)"_s).match(test::TestDatabase::administrator());
    return match.captured(1).toUShort();
}

} // namespace

/// What happens when the server or its database dies in the middle.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAcknowledgedIsLostWhenKilled();
    void answersBusyWhileTheDatabaseIsAway();
    void survivesItsBackendsBeingEnded();
    void doesNotHangOnAFrozenDatabase();

private:
    std::unique_ptr<test::TestDatabase> m_database;
};

void TestFaults::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database && m_database->migrate());
}

/// CVENHANCER_TEST_KILLS says how often; 20 when it does not.
void TestFaults::nothingAcknowledgedIsLostWhenKilled()
{
    const int wanted = qEnvironmentVariableIntValue("CVENHANCER_TEST_KILLS");
    const int kills = wanted > 0 ? wanted : 20;
    test::ServerProcess server(m_database->application());
    QVERIFY(server.start());
    const QByteArray token = test::newAccount(server.client());
    QVERIFY(!token.isEmpty());
    QSet<QUuid> sent;
    for (int i = 0; i < kills; ++i) {
        const PushRequest push = answersPush();
        for (const sync::Operation& operation : push.operations) {
            sent.insert(operation.record.id);
        }
        test::TestClient client(server.port());
        client.send(
            ApiClient::request("POST", "/sync/push", bodyOf(push), token, "Content-Type: application/json\r\n"));
        passMicroseconds(i * 350 % 7000); // before it is read, while it is done, after it was answered
        server.kill();
        QVERIFY(server.start());
        const ApiReply again = server.client().send("POST", "/sync/push", bodyOf(push), token);
        QCOMPARE(again.status, 200);
        const auto answer = sync::decodePushAnswer(again.json());
        QVERIFY(answer);
        for (const sync::OperationResult& result : answer->results) {
            QCOMPARE(result.status, sync::OperationStatus::Ok);
        }
    }
    QSet<QUuid> found;
    QString cursor;
    for (bool more = true; more;) {
        const auto page =
            sync::decodePullPage(server.client().get("/sync/pull?cursor=" + cursor.toLatin1(), token).json());
        QVERIFY(page);
        for (const sync::Record& record : page->changes) {
            found.insert(record.id);
        }
        more = page->hasMore;
        cursor = page->cursor;
    }
    QCOMPARE(found, sent);
    QCOMPARE(cursor.section(u'.', 1).toInt(), kills * kOpsInPush); // each operation has counted once
}

void TestFaults::answersBusyWhileTheDatabaseIsAway()
{
    test::DatabaseProxy proxy(databasePort());
    test::RunningServer running(m_database->application() + u" host=127.0.0.1 port=%1"_s.arg(proxy.port()));
    QVERIFY(running.start());
    const QByteArray token = test::newAccount(running.client());
    QCOMPARE(running.client().get("/cvs", token).status, 200);
    proxy.goAway();
    for (int i = 0; i < 8; ++i) {
        const ApiReply reply = running.client().get("/cvs", token);
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.header.contains("Retry-After: 1"));
    }
    QCOMPARE(running.client().get("/health").status, 200);
    proxy.comeBack();
    QTRY_COMPARE_WITH_TIMEOUT(running.client().get("/cvs", token).status, 200, 2000);
}

void TestFaults::survivesItsBackendsBeingEnded()
{
    test::RunningServer running(m_database->application());
    QVERIFY(running.start());
    const QByteArray token = test::newAccount(running.client());
    QCOMPARE(running.client().get("/cvs", token).status, 200);
    for (int i = 0; i < 5; ++i) {
        const auto ended = m_database->administratorConnection().execute(server::database::Query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cvenhancer-server' "
            "AND usename = 'cvenh_app' AND datname LIKE 'cvenh_test_"
            + QByteArray::number(QCoreApplication::applicationPid()) + "%'"));
        QVERIFY(ended);
        const int status = running.client().get("/cvs", token).status;
        QVERIFY(status == 200 || status == 503); // it may have been used at that very moment
    }
    QTRY_COMPARE_WITH_TIMEOUT(running.client().get("/cvs", token).status, 200, 2000);
}

void TestFaults::doesNotHangOnAFrozenDatabase()
{
    test::DatabaseProxy proxy(databasePort());
    test::RunningServer running(m_database->application() + u" host=127.0.0.1 port=%1"_s.arg(proxy.port()));
    QVERIFY(running.start());
    const QByteArray token = test::newAccount(running.client());
    proxy.freeze();
    test::TestClient waiting(running.assembly->server().port());
    waiting.send(ApiClient::request("GET", "/cvs", {}, token, {}));
    QCOMPARE(running.client().get("/health").status, 200);
    QElapsedTimer timer;
    timer.start();
    QByteArray answer;
    while (answer.isEmpty() && timer.elapsed() < 10'000) {
        answer = waiting.receive();
    }
    QCOMPARE(ApiClient::parse(answer).status, 503);
    proxy.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(running.client().get("/cvs", token).status, 200, 2000);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "TestFaults.moc"
