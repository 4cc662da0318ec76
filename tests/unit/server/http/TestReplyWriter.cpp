// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/ReplyWriter.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server::http;

namespace {

const QDateTime kNow(QDate(2026, 11, 5), QTime(8, 49, 37), Qt::UTC);

WriteOptions optionsFor(Method method, Persistence persistence = Persistence::KeepAlive)
{
    return {persistence, method, "r1", kNow, false};
}

} // namespace

class TestReplyWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dropsFieldsThatWouldSplitTheAnswer();
    void hasNoLengthWithoutABody_data();
    void hasNoLengthWithoutABody();
    void writesHeaderAndBody();
    void answersHeadWithoutTheBody();
    void saysThatItCloses();
    void describesAProblem();
};

void TestReplyWriter::dropsFieldsThatWouldSplitTheAnswer()
{
    Reply reply = Reply::bytes(200, "text/plain", "x");
    reply.headers.add("X-Name", "a\r\nSet-Cookie: b");
    reply.headers.add("X-Bad\r\nY", "c");
    reply.headers.add("X-Good", "d\"; ä");
    const QByteArray bytes = writeReply(reply, optionsFor(Method::Get));
    QVERIFY(!bytes.contains("Set-Cookie") && !bytes.contains("X-Bad"));
    QVERIFY(bytes.contains("X-Good: d\"; ä\r\n"));
}

void TestReplyWriter::hasNoLengthWithoutABody_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("no content") << 204;
    QTest::newRow("not modified") << 304;
}

void TestReplyWriter::hasNoLengthWithoutABody()
{
    QFETCH(int, status);
    Reply reply = Reply::empty(status);
    reply.body = "must not go out";
    const QByteArray bytes = writeReply(reply, optionsFor(Method::Get));
    QVERIFY(!bytes.contains("Content-Length"));
    QVERIFY(bytes.endsWith("\r\n\r\n"));
}

void TestReplyWriter::writesHeaderAndBody()
{
    const QByteArray bytes = writeReply(Reply::json(201, {{u"a"_s, 1}}), optionsFor(Method::Post));
    QVERIFY(bytes.startsWith("HTTP/1.1 201 Created\r\n"));
    QVERIFY(bytes.contains("Date: Thu, 05 Nov 2026 08:49:37 GMT\r\n"));
    QVERIFY(bytes.contains("X-Request-Id: r1\r\n"));
    QVERIFY(bytes.contains("Content-Type: application/json\r\n"));
    QVERIFY(bytes.contains("Content-Length: 7\r\n"));
    QVERIFY(!bytes.contains("Connection:"));
    QVERIFY(bytes.endsWith("\r\n\r\n{\"a\":1}"));
}

void TestReplyWriter::answersHeadWithoutTheBody()
{
    const QByteArray bytes = writeReply(Reply::bytes(200, "text/plain", "12345"), optionsFor(Method::Head));
    QVERIFY(bytes.contains("Content-Length: 5\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\n"));
}

void TestReplyWriter::saysThatItCloses()
{
    const QByteArray bytes = writeReply(Reply::empty(), optionsFor(Method::Get, Persistence::Close));
    QVERIFY(bytes.contains("Connection: close\r\n"));
}

void TestReplyWriter::describesAProblem()
{
    const Reply reply = Reply::problem(401, u"token-expired"_s, u"The token has expired."_s, {{u"field"_s, u"x"_s}});
    QCOMPARE(reply.headers.value("content-type"), QByteArray("application/problem+json"));
    QVERIFY(reply.body.contains("\"code\":\"token-expired\"") && reply.body.contains("\"status\":401"));
    QVERIFY(reply.body.contains("\"title\":\"Unauthorized\"") && reply.body.contains("\"field\":\"x\""));
}

QTEST_GUILESS_MAIN(TestReplyWriter)
#include "TestReplyWriter.moc"
