// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/JsonReader.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void reads_data();
    void reads();
};

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject"); ///< how it begins
    using enum ErrorCode;
    QTest::newRow("nothing") << QByteArray() << EmptyFile << u""_s;
    QTest::newRow("only spaces") << QByteArray(" \n") << EmptyFile << u""_s;
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << EmptyFile << u""_s;
    QTest::newRow("Latin-1") << QByteArray("{\"a\": \"Z\xfcrich\"}") << NotUtf8 << u""_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << NotUtf8 << u""_s;
    QTest::newRow("more values than any CV has")
        << QByteArray("{\"a\": [0" + QByteArray(",0").repeated(200'001) + "]}") << ResourceLimit << u""_s;
    QTest::newRow("not JSON") << QByteArray("Dear Sir") << InvalidJson << u"line 1, column 1: "_s;
    QTest::newRow("cut off") << QByteArray("{\n \"a\": [1,\n 2") << InvalidJson << u"line 3, column "_s;
    QTest::newRow("columns count characters")
        << QByteArray("{\"\xc3\xa4\xf0\x9f\x98\x80\": x}") << InvalidJson << u"line 1, column 7: "_s;
    QTest::newRow("comma at the end") << QByteArray("{\"a\": 1,}") << InvalidJson << u"line 1, "_s;
    QTest::newRow("two documents") << QByteArray("{} {}") << InvalidJson << u"line 1, "_s;
    QTest::newRow("a text") << QByteArray("\"a\"") << InvalidJson << u"line 1, "_s;
    QTest::newRow("a list") << QByteArray("[{}]") << SchemaViolation << u"the top level: a list is not an object"_s;
    QTest::newRow("deeper than any CV") << QByteArray("{\"a\":" + QByteArray(100'000, '[')) << InvalidJson
                                        << u"line 1, "_s;
    QTest::newRow("deep and whole") << QByteArray("{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}")
                                    << InvalidJson << u"line 1, "_s;
    QTest::newRow("a number without end") << QByteArray("{\"a\": 1e999}") << InvalidJson << u"line 1, "_s;
    QTest::newRow("a key twice") << QByteArray("{\"a\": 1,\n  \"b\": {\"a\": 2}, \"a\": 3}") << InvalidJson
                                 << u"line 2, column 18: the key \"a\""_s;
    QTest::newRow("a key twice, written differently")
        << QByteArray("{\"name\": 1, \"n\\u0061me\": 2}") << InvalidJson << u"line 1, column 13: "_s;
    QTest::newRow("a key twice in a list")
        << QByteArray("{\"a\": [{\"b\": 1}, {\"b\": 1, \"b\" : 2}]}") << InvalidJson << u"line 1, column 27: "_s;
    QTest::newRow("half a pair") << QByteArray("{\"a\": \"\\ud83d\"}") << InvalidJson << u"line 1, column 7: half"_s;
    QTest::newRow("the other half") << QByteArray("{\"a\": \"x\\ude00\"}") << InvalidJson
                                    << u"line 1, column 7: half"_s;
}

void TestJsonReader::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    const auto object = codec::readJsonObject(json);
    QVERIFY(!object);
    QCOMPARE(errorCodeName(object.error().code), errorCodeName(code));
    QVERIFY2(subject.isEmpty() || object.error().subject.startsWith(subject), qPrintable(object.error().subject));
}

void TestJsonReader::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QJsonValue>("value"); ///< of the key "a"
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{\"a\": 1}") << QJsonValue(1);
    QTest::newRow("equal keys in different objects")
        << QByteArray("{\"a\": [{\"a\": 1}, {\"a\": 1}]}")
        << QJsonValue(QJsonArray{QJsonObject{{u"a"_s, 1}}, QJsonObject{{u"a"_s, 1}}});
    QTest::newRow("a key as a value") << QByteArray("{\"a\": \"a\"}") << QJsonValue(u"a"_s);
    QTest::newRow("quotes and backslashes")
        << QByteArray("{\"a\": \"\\\\\\\"{[\", \"b\": 1}") << QJsonValue(u"\\\"{["_s);
    QTest::newRow("a pair") << QByteArray("{\"a\": \"\\ud83d\\ude00\"}") << QJsonValue(u"\U0001F600"_s);
    QTest::newRow("64 bits") << QByteArray("{\"a\": 9223372036854775807}")
                             << QJsonValue(std::numeric_limits<qint64>::max());
}

void TestJsonReader::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(QJsonValue, value);
    const auto object = codec::readJsonObject(json);
    QVERIFY2(object, qPrintable(object ? QString() : object.error().subject));
    QCOMPARE(object->value(u"a"_s), value);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "TestJsonReader.moc"
