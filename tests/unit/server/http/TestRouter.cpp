// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Router.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server::http;

namespace {

Handler answering(const QByteArray& name)
{
    return [name](const Request& request, const Responder& responder) {
        responder(Reply::bytes(200, "text/plain", name + ' ' + request.parameters.value(u"id"_s).toUtf8()));
    };
}

Router routerUnderTest()
{
    Router router(CorsRules{{"https://cv.example.com"}});
    router.add({Method::Get, u"/cvs"_s, answering("list"), 10});
    router.add({Method::Post, u"/cvs"_s, answering("create"), 20});
    router.add({Method::Get, u"/cvs/{id}"_s, answering("show"), 10});
    return router;
}

Reply replyTo(const Router& router, const Request& request)
{
    const auto mailbox = std::make_shared<ReplyMailbox>([] {});
    router.handle(request, Responder(mailbox, {}));
    const auto letters = mailbox->take();
    return letters.size() == 1 ? letters.front().reply : Reply::empty(0);
}

Request request(Method method, const QStringList& segments)
{
    Request request;
    request.method = method;
    request.segments = segments;
    return request;
}

} // namespace

class TestRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAddresses_data();
    void answersAddresses();
    void limitsBodies();
    void allowsOriginsOfTheListOnly_data();
    void allowsOriginsOfTheListOnly();
    void aForgottenRequestIs500();
    void theFirstAnswerCounts();
};

void TestRouter::answersAddresses_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, Method method, const QStringList& segments, int status,
                        const QByteArray& text) { QTest::newRow(name) << method << segments << status << text; };
    row("nothing there", Method::Get, {u"cv"_s}, 404, "not-found");
    row("the root", Method::Get, {}, 404, "not-found");
    row("longer", Method::Get, {u"cvs"_s, u"1"_s, u"x"_s}, 404, "not-found");
    row("prefix twice", Method::Get, {u"api"_s, u"api"_s, u"cvs"_s}, 404, "not-found");
    row("wrong method", Method::Delete, {u"cvs"_s}, 405, "method-not-allowed");
    row("unknown method", Method::Other, {u"cvs"_s}, 405, "method-not-allowed");
    row("options", Method::Options, {u"cvs"_s}, 204, "");
    row("get", Method::Get, {u"cvs"_s}, 200, "list ");
    row("head", Method::Head, {u"cvs"_s}, 200, "list ");
    row("post", Method::Post, {u"cvs"_s}, 200, "create ");
    row("prefix", Method::Get, {u"api"_s, u"cvs"_s, u"7"_s}, 200, "show 7");
    row("parameter", Method::Get, {u"cvs"_s, u"a/b"_s}, 200, "show a/b");
}

void TestRouter::answersAddresses()
{
    QFETCH(Method, method);
    QFETCH(QStringList, segments);
    QFETCH(QByteArray, text);
    const Reply reply = replyTo(routerUnderTest(), request(method, segments));
    QTEST(reply.status, "status");
    QVERIFY2(reply.body.contains(text), reply.body.constData());
    if (method == Method::Delete || method == Method::Options) {
        QCOMPARE(reply.headers.value("Allow"), QByteArray("OPTIONS, GET, HEAD, POST"));
    }
}

void TestRouter::limitsBodies()
{
    const Router router = routerUnderTest();
    QCOMPARE(router.bodyLimit(Method::Post, {u"api"_s, u"cvs"_s}), 20);
    QCOMPARE(router.bodyLimit(Method::Post, {u"nowhere"_s}), 64 * 1024);
    QCOMPARE(router.routeName(Method::Get, {u"cvs"_s, u"secret"_s}), u"/cvs/{id}"_s);
}

void TestRouter::allowsOriginsOfTheListOnly_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("preflight");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("foreign") << QByteArray("https://evil.example.com") << false << false;
    QTest::newRow("null") << QByteArray("null") << false << false;
    QTest::newRow("foreign preflight") << QByteArray("https://cv.example.com.evil.example") << true << false;
    QTest::newRow("allowed") << QByteArray("https://cv.example.com") << false << true;
    QTest::newRow("allowed preflight") << QByteArray("https://cv.example.com") << true << true;
}

void TestRouter::allowsOriginsOfTheListOnly()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, preflight);
    QFETCH(bool, allowed);
    Request asked = request(preflight ? Method::Options : Method::Get, {u"nowhere"_s});
    asked.headers.add("Origin", origin);
    if (preflight) {
        asked.headers.add("Access-Control-Request-Method", "PUT");
    }
    const Reply reply = replyTo(routerUnderTest(), asked);
    QCOMPARE(reply.status, preflight ? 204 : 404);
    QCOMPARE(reply.headers.value("Access-Control-Allow-Origin"), allowed ? origin : QByteArray());
    QCOMPARE(reply.headers.contains("Access-Control-Allow-Methods"), preflight && allowed);
}

void TestRouter::aForgottenRequestIs500()
{
    Router router;
    router.add({Method::Get, u"/x"_s, [](const Request&, const Responder&) {}, 0});
    QCOMPARE(replyTo(router, request(Method::Get, {u"x"_s})).status, 500);
}

void TestRouter::theFirstAnswerCounts()
{
    Router router;
    const auto twice = [](const Request&, const Responder& responder) {
        responder(Reply::empty(201));
        responder(Reply::empty(202));
    };
    router.add({Method::Get, u"/x"_s, twice, 0});
    QCOMPARE(replyTo(router, request(Method::Get, {u"x"_s})).status, 201);
}

QTEST_GUILESS_MAIN(TestRouter)
#include "TestRouter.moc"
