// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/MessageReader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server::http;

namespace {

constexpr qint64 kBodyLimit = 64;

/// What the bytes lead to: "431" for a refusal, "GET 3" for a complete request and the size of its body, "…" when more
/// is awaited.
QString outcomeOf(MessageReader& reader)
{
    if (reader.state() == MessageReader::State::Refused) {
        return QString::number(reader.refusal().status);
    }
    if (reader.state() != MessageReader::State::Complete) {
        return u"…"_s;
    }
    const Request request = reader.takeRequest();
    return QString::fromLatin1(methodName(request.method)) + u' ' + QString::number(request.body.size());
}

struct ReaderUnderTest {
    Limits limits;
    MessageReader reader{limits, [](Method, const QStringList&) { return kBodyLimit; }};
};

QByteArray post(const QByteArray& fields, const QByteArray& body = {})
{
    return "POST /a HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
}

QByteArray get(const QByteArray& fields)
{
    return "GET /a HTTP/1.1\r\n" + fields + "\r\n";
}

} // namespace

class TestMessageReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesAMessage_data();
    void judgesAMessage();
    void judgesTheSameByteByByte_data() { judgesAMessage_data(); }
    void judgesTheSameByteByByte();
    void limitsWhatHasNoEnd_data();
    void limitsWhatHasNoEnd();
    void readsWhatTheClientSaid();
    void keepsTheNextRequest();
    void asksForABodyOnce();
    void knowsWhetherTheConnectionStays_data();
    void knowsWhetherTheConnectionStays();
};

void TestMessageReader::judgesAMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const QByteArray& message, const QString& outcome) {
        QTest::newRow(name) << message << outcome;
    };
    row("garbage", "GARBAGE\r\n\r\n", u"400"_s);
    row("no version", "GET /a\r\n\r\n", u"400"_s);
    row("version 9.9", "GET /a HTTP/9.9\r\nHost: a\r\n\r\n", u"505"_s);
    row("TLS", QByteArray::fromHex("16030102000100"), u"400"_s);
    row("NUL", QByteArray("\0", 1), u"400"_s);
    row("NUL in the path", QByteArray("GET /a\0b HTTP/1.1\r\nHost: a\r\n\r\n", 31), u"400"_s);
    row("bare LF", "GET /a HTTP/1.1\nHost: a\n\n", u"400"_s);
    row("no host", get(""), u"400"_s);
    row("two hosts", get("Host: a\r\nHost: b\r\n"), u"400"_s);
    row("bad host", get("Host: a b:99999\r\n"), u"400"_s);
    row("host with a path", get("Host: a/b\r\n"), u"400"_s);
    row("no colon", get("Host a\r\n"), u"400"_s);
    row("folded", get("Host: a\r\nX: b\r\n folded\r\n"), u"400"_s);
    row("folded by a tab", get("Host: a\r\nX: b\r\n\tfolded\r\n"), u"400"_s);
    row("space before the colon", get("Host: a\r\nX : b\r\n"), u"400"_s);
    row("bad escape", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", u"400"_s);
    row("NUL escape", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", u"400"_s);
    row("not UTF-8", "GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n", u"400"_s);
    row("empty segment", "GET //evil/a HTTP/1.1\r\nHost: a\r\n\r\n", u"400"_s);
    row("dot segment", "GET /a/%2e%2e/b HTTP/1.1\r\nHost: a\r\n\r\n", u"400"_s);
    row("65 fields", get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(64)), u"431"_s);
    row("length -1", post("Content-Length: -1\r\n", "abc"), u"400"_s);
    row("length +3", post("Content-Length: +3\r\n", "abc"), u"400"_s);
    row("length 0x3", post("Content-Length: 0x3\r\n", "abc"), u"400"_s);
    row("length empty", post("Content-Length: \r\n", "abc"), u"400"_s);
    row("length list", post("Content-Length: 3, 3\r\n", "abc"), u"400"_s);
    row("length twice", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), u"400"_s);
    row("length 2^64", post("Content-Length: 18446744073709551616\r\n"), u"400"_s);
    row("length too great", post("Content-Length: 65\r\n"), u"413"_s);
    row("length and coding", post("Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), u"400"_s);
    row("space after the coding", post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"), u"400"_s);
    row("unknown coding", post("Transfer-Encoding: xchunked\r\n"), u"501"_s);
    row("two codings", post("Transfer-Encoding: gzip, chunked\r\n"), u"501"_s);
    row("coding in 1.0", "POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", u"400"_s);
    row("chunk zz", post("Transfer-Encoding: chunked\r\n", "zz\r\n"), u"400"_s);
    row("chunk -1", post("Transfer-Encoding: chunked\r\n", "-1\r\n"), u"400"_s);
    row("chunk of 2^64", post("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFFF\r\n"), u"400"_s);
    row("chunk too great", post("Transfer-Encoding: chunked\r\n", "41\r\n"), u"413"_s);
    row("chunks too great", post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n40\r\n"), u"413"_s);
    row("chunk without end", post("Transfer-Encoding: chunked\r\n", "3\r\nabcXX0\r\n\r\n"), u"400"_s);
    row("chunk size empty", post("Transfer-Encoding: chunked\r\n", ";e=1\r\n"), u"400"_s);
    row("chunk size in 17 digits", post("Transfer-Encoding: chunked\r\n", "00000000000000001\r\n"), u"400"_s);
    row("chunk size with a space", post("Transfer-Encoding: chunked\r\n", "3 \r\nabc\r\n"), u"400"_s);
    row("chunk line by LF", post("Transfer-Encoding: chunked\r\n", "3\nabc\n"), u"400"_s);
    row("chunk line by LF CR", post("Transfer-Encoding: chunked\r\n", "\n\r"), u"400"_s);
    row("CR in an extension", post("Transfer-Encoding: chunked\r\n", "3;a\rb\r\nabc\r\n"), u"400"_s);
    row("trailer without colon", post("Transfer-Encoding: chunked\r\n", "0\r\nT x\r\n\r\n"), u"400"_s);
    row("trailer folded", post("Transfer-Encoding: chunked\r\n", "0\r\nT: x\r\n y\r\n\r\n"), u"400"_s);
    row("trailer by LF CR", post("Transfer-Encoding: chunked\r\n", "0\r\nT: x\n\r*\nN"), u"400"_s);
    row("trailer broken in the middle",
        post("Transfer-Encoding: chunked\r\n",
             "0\r\nT:\r\nab\r\x02"
             "0\r\n"),
        u"400"_s);
    row("other expectation", post("Content-Length: 3\r\nExpect: tea\r\n"), u"417"_s);
    row("unfinished header", "GET /a HTTP/1.1\r\nHost:", u"…"_s);
    row("unfinished body", post("Content-Length: 3\r\n", "ab"), u"…"_s);
    row("unfinished chunk", post("Transfer-Encoding: chunked\r\n", "3\r\nab"), u"…"_s);
    row("no body", get("Host: a:8080\r\n"), u"GET 0"_s);
    row("64 fields", get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(63)), u"GET 0"_s);
    row("empty line before", "\r\n" + get("Host: a\r\n"), u"GET 0"_s);
    row("absolute form", "GET http://evil/a HTTP/1.1\r\nHost: [::1]\r\n\r\n", u"GET 0"_s);
    row("1.0 without host", "GET /a HTTP/1.0\r\n\r\n", u"GET 0"_s);
    row("length", post("Content-Length: 3\r\n", "abc"), u"POST 3"_s);
    row("greatest length", post("Content-Length: 64\r\n", QByteArray(64, 'x')), u"POST 64"_s);
    row("chunks", post("Transfer-Encoding: Chunked\r\n", "3;e=1\r\nabc\r\n2\r\nde\r\n0\r\nT: x\r\n\r\n"), u"POST 5"_s);
    row("no chunk but the last", post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n"), u"POST 0"_s);
    row("last chunk with extension", post("Transfer-Encoding: chunked\r\n", "000;e=\"x\"\r\n\r\n"), u"POST 0"_s);
    row("greatest chunks",
        post("Transfer-Encoding: chunked\r\n",
             "20\r\n" + QByteArray(32, 'x') + "\r\n20\r\n" + QByteArray(32, 'x') + "\r\n0\r\n\r\n"),
        u"POST 64"_s);
    row("unknown method", "FOO /a HTTP/1.1\r\nHost: a\r\n\r\n", u"OTHER 0"_s);
}

void TestMessageReader::judgesAMessage()
{
    QFETCH(QByteArray, message);
    ReaderUnderTest test;
    test.reader.feed(message);
    QTEST(outcomeOf(test.reader), "outcome");
}

void TestMessageReader::judgesTheSameByteByByte()
{
    QFETCH(QByteArray, message);
    ReaderUnderTest test;
    for (qsizetype i = 0; i < message.size() && test.reader.state() != MessageReader::State::Refused; ++i) {
        test.reader.feed(QByteArrayView(message).sliced(i, 1));
    }
    QTEST(outcomeOf(test.reader), "outcome");
}

void TestMessageReader::limitsWhatHasNoEnd_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("endless");
    QTest::addColumn<int>("status");
    QTest::newRow("request line") << QByteArray("GET /") << QByteArray(1000, 'a') << 414;
    QTest::newRow("field") << QByteArray("GET /a HTTP/1.1\r\nX: ") << QByteArray(1000, 'a') << 431;
    QTest::newRow("fields") << QByteArray("GET /a HTTP/1.1\r\n") << QByteArray("X: y\r\n").repeated(100) << 431;
    QTest::newRow("chunk line") << post("Transfer-Encoding: chunked\r\n") << QByteArray(1000, '1') << 400;
    QTest::newRow("chunk extension") << post("Transfer-Encoding: chunked\r\n", "1;") << QByteArray(1000, 'a') << 400;
    QTest::newRow("trailers") << post("Transfer-Encoding: chunked\r\n", "0\r\n") << QByteArray("X: y\r\n").repeated(100)
                              << 400;
}

void TestMessageReader::limitsWhatHasNoEnd()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, endless);
    ReaderUnderTest test;
    test.reader.feed(beginning);
    for (int i = 0; i < 40 && test.reader.state() != MessageReader::State::Refused; ++i) {
        test.reader.feed(endless);
    }
    QCOMPARE(test.reader.state(), MessageReader::State::Refused);
    QTEST(test.reader.refusal().status, "status");
}

void TestMessageReader::readsWhatTheClientSaid()
{
    ReaderUnderTest test;
    test.reader.feed("PUT /cvs/a%2Fb/%C3%A4?q=%22x%22&n=1 HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nx-a: 2\r\n"
                     "Content-Length: 2\r\n\r\nhi");
    QCOMPARE(test.reader.state(), MessageReader::State::Complete);
    const Request request = test.reader.takeRequest();
    QCOMPARE(request.method, Method::Put);
    QCOMPARE(request.segments, (QStringList{u"cvs"_s, u"a/b"_s, u"ä"_s}));
    QCOMPARE(request.query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"\"x\""_s);
    QCOMPARE(request.headers.value("X-a"), QByteArray("1, 2"));
    QCOMPARE(request.body, QByteArray("hi"));
    QVERIFY(test.reader.isIdle());
}

void TestMessageReader::keepsTheNextRequest()
{
    ReaderUnderTest test;
    test.reader.feed(post("Content-Length: 3\r\n", "abc") + get("Host: a\r\n") + "PUT");
    QCOMPARE(outcomeOf(test.reader), u"POST 3"_s);
    QCOMPARE(outcomeOf(test.reader), u"GET 0"_s);
    QCOMPARE(outcomeOf(test.reader), u"…"_s);
    QVERIFY(!test.reader.isIdle());
}

void TestMessageReader::asksForABodyOnce()
{
    ReaderUnderTest test;
    test.reader.feed(post("Content-Length: 3\r\nExpect: 100-continue\r\n"));
    QVERIFY(test.reader.takeExpectation());
    QVERIFY(!test.reader.takeExpectation());
    test.reader.feed("abc");
    QCOMPARE(outcomeOf(test.reader), u"POST 3"_s);
    test.reader.feed(post("Content-Length: 3\r\nExpect: 100-continue\r\n", "abc"));
    QVERIFY(!test.reader.takeExpectation()); // the body is there already
}

void TestMessageReader::knowsWhetherTheConnectionStays_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("stays");
    QTest::newRow("1.1") << get("Host: a\r\n") << true;
    QTest::newRow("1.1 close") << get("Host: a\r\nConnection: close\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << false;
}

void TestMessageReader::knowsWhetherTheConnectionStays()
{
    QFETCH(QByteArray, message);
    ReaderUnderTest test;
    test.reader.feed(message);
    QTEST(test.reader.keepsAlive(), "stays");
}

QTEST_GUILESS_MAIN(TestMessageReader)
#include "TestMessageReader.moc"
