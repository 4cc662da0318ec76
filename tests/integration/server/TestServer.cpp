// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Server.h"
#include "support/server/TestClient.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <latch>

#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server::http;
using cvenhancer::test::statusesIn;
using cvenhancer::test::TestClient;

namespace {

const QByteArray kGet = "GET /now HTTP/1.1\r\nHost: a\r\n\r\n";
const QByteArray kWait = "GET /later HTTP/1.1\r\nHost: a\r\n\r\n";
constexpr qsizetype kLargeBody = 8 * 1024 * 1024;

/// Answers "later" when the test says so.
class Gate {
public:
    void open() { m_latch.count_down(); }
    void wait() { m_latch.wait(); }

private:
    std::latch m_latch{1};
};

struct Running {
    Gate gate;
    QThreadPool pool;
    std::unique_ptr<Server> server;

    explicit Running(const Limits& limits = {})
    {
        Router router;
        router.add({Method::Get, u"/now"_s, [](const Request&, const Responder& responder) {
                        responder(Reply::bytes(200, "text/plain", "now"));
                    }});
        router.add({Method::Get, u"/large"_s, [](const Request&, const Responder& responder) {
                        responder(Reply::bytes(200, "text/plain", QByteArray(kLargeBody, 'x')));
                    }});
        router.add({Method::Post, u"/echo"_s, [](const Request& request, const Responder& responder) {
                        responder(Reply::bytes(200, "text/plain", request.body));
                    }});
        router.add({Method::Get, u"/later"_s, [this](const Request&, const Responder& responder) {
                        pool.start([this, responder] {
                            gate.wait();
                            responder(Reply::bytes(200, "text/plain", "later"));
                        });
                    }});
        ServerOptions options;
        options.limits = limits;
        auto started = Server::start(options, std::move(router));
        server = started ? *std::move(started) : nullptr;
    }

    ~Running()
    {
        server.reset(); // answers of the pool then find a closed mailbox
        pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(Running)
};

} // namespace

class TestServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAndCloses();
    void endsSlowClients_data();
    void endsSlowClients();
    void limitsConnectionsOfOneClient();
    void survivesClientsThatLeave();
    void answersClientsThatOnlyListen_data();
    void answersClientsThatOnlyListen();
    void doesNotReadAheadOfAClientThatDoesNotRead();
    void keepsTheOrderOfPipelinedRequests();
    void keepsConnectionsOpen();
    void sendsLargeAnswers();
    void says100Continue();
    void refusesAPortInUse();
    void finishesItsWorkBeforeItEnds();
};

void TestServer::refusesAndCloses()
{
    const Running running;
    TestClient client(running.server->port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n" + QByteArray(100'000, 'x'));
    const QByteArray answer = client.receive();
    QCOMPARE(statusesIn(answer), "413");
    QVERIFY(answer.contains("application/problem+json") && answer.contains("Connection: close"));
    QVERIFY(client.isClosedWithin(5000));
}

void TestServer::endsSlowClients_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("half a header") << QByteArray("GET /now HTT");
    QTest::newRow("half a body") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na");
    QTest::newRow("idle after a request") << kGet;
}

void TestServer::endsSlowClients()
{
    QFETCH(QByteArray, beginning);
    Limits limits;
    limits.headerTime = limits.bodyTime = limits.idleTime = std::chrono::milliseconds(50);
    const Running running(limits);
    TestClient client(running.server->port());
    client.send(beginning);
    QVERIFY(client.isClosedWithin(3000));
    QTRY_COMPARE(running.server->connectionCount(), 0);
}

void TestServer::limitsConnectionsOfOneClient()
{
    Limits limits;
    limits.connectionsPerClient = 2;
    const Running running(limits);
    TestClient first(running.server->port());
    TestClient second(running.server->port());
    second.send(kGet);
    QCOMPARE(statusesIn(second.receive()), "200");
    TestClient third(running.server->port());
    QVERIFY(third.isClosedWithin(3000));
    first.reset();
    QTRY_COMPARE(running.server->connectionCount(), 1);
    TestClient fourth(running.server->port());
    fourth.send(kGet);
    QCOMPARE(statusesIn(fourth.receive()), "200");
}

void TestServer::survivesClientsThatLeave()
{
    Running running;
    for (int i = 0; i < 20; ++i) {
        TestClient client(running.server->port());
        client.send(kWait);
        client.reset();
    }
    running.gate.open();
    running.pool.waitForDone();
    TestClient client(running.server->port());
    client.send(kGet);
    QCOMPARE(statusesIn(client.receive()), "200");
    client.reset();
    QTRY_COMPARE(running.server->connectionCount(), 0);
}

void TestServer::answersClientsThatOnlyListen_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<qsizetype>("least");
    QTest::newRow("answered at once") << kGet << qsizetype(3);
    QTest::newRow("answered later") << kWait << qsizetype(5);
    QTest::newRow("large answer") << QByteArray("GET /large HTTP/1.1\r\nHost: a\r\n\r\n") << kLargeBody;
}

void TestServer::answersClientsThatOnlyListen()
{
    QFETCH(QByteArray, request);
    QFETCH(qsizetype, least);
    Running running;
    TestClient client(running.server->port());
    client.send(request);
    ::shutdown(static_cast<int>(client.socket().socketDescriptor()), SHUT_WR);
    TestClient other(running.server->port()); // by its answer, the server has seen the end of the first one's requests
    other.send(kGet);
    QCOMPARE(statusesIn(other.receive()), "200");
    other.reset();
    running.gate.open();
    const QByteArray answer = client.receive();
    QCOMPARE(statusesIn(answer), "200");
    QVERIFY(answer.size() >= least);
    QTRY_COMPARE(running.server->connectionCount(), 0);
}

void TestServer::doesNotReadAheadOfAClientThatDoesNotRead()
{
    const Running running;
    TestClient client(running.server->port());
    client.socket().setReadBufferSize(1);
    client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    const QByteArray many = kGet.repeated(4000);
    bool isStuck = false;
    for (int i = 0; i < 500 && !isStuck; ++i) {
        client.socket().write(many);
        isStuck = !client.socket().waitForBytesWritten(500);
    }
    QVERIFY2(isStuck, "the server keeps reading although nobody takes its answers");
}

void TestServer::keepsTheOrderOfPipelinedRequests()
{
    Running running;
    TestClient client(running.server->port());
    client.send(kWait + kGet + kGet);
    TestClient other(running.server->port());
    other.send(kGet);
    QCOMPARE(statusesIn(other.receive()), "200"); // nobody else waits
    running.gate.open();
    const QByteArray answers = client.receive(3);
    QCOMPARE(statusesIn(answers), "200 200 200");
    QVERIFY(answers.indexOf("later") < answers.indexOf("now"));
}

void TestServer::keepsConnectionsOpen()
{
    const Running running;
    TestClient client(running.server->port());
    for (int i = 0; i < 3; ++i) {
        client.send(kGet);
        QCOMPARE(statusesIn(client.receive()), "200");
    }
    client.send("GET /now HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(client.receive().contains("Connection: close"));
    QVERIFY(client.isClosedWithin(3000));
}

void TestServer::sendsLargeAnswers()
{
    const Running running;
    TestClient client(running.server->port());
    client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n" + kGet);
    const QByteArray answers = client.receive(2);
    QCOMPARE(statusesIn(answers), "200 200");
    QVERIFY(answers.size() > kLargeBody);
}

void TestServer::says100Continue()
{
    const Running running;
    TestClient client(running.server->port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.receive(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("abc");
    QVERIFY(client.receive().endsWith("\r\n\r\nabc"));
}

void TestServer::refusesAPortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerOptions options;
    options.port = other.serverPort();
    const auto server = Server::start(options, Router());
    QVERIFY(!server);
    QCOMPARE(server.error().code, cvenhancer::ErrorCode::InvalidArgument);
    QVERIFY(server.error().subject.endsWith(QString::number(other.serverPort())));
}

void TestServer::finishesItsWorkBeforeItEnds()
{
    Running running;
    TestClient busy(running.server->port());
    TestClient idle(running.server->port());
    idle.send(kGet);
    QCOMPARE(statusesIn(idle.receive()), "200");
    busy.send(kWait);
    QTRY_COMPARE(running.pool.activeThreadCount(), 1);
    QSignalSpy drained(running.server.get(), &Server::drained);
    running.server->drain(std::chrono::seconds(20));
    QVERIFY(idle.isClosedWithin(3000));
    QCOMPARE(drained.count(), 0);
    running.gate.open();
    QVERIFY(busy.receive().contains("Connection: close"));
    QVERIFY(drained.wait(5000) || drained.count() == 1);
    QCOMPARE(drained.count(), 1);
}

QTEST_GUILESS_MAIN(TestServer)
#include "TestServer.moc"
