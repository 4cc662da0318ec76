// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/JsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestJsonWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
};

void TestJsonWriter::writes_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QJsonObject() << QByteArray("{}\n");
    QTest::newRow("keys in order") << QJsonObject{{u"a"_s, 1}, {u"name"_s, 2}, {u"id"_s, 3}, {u"B"_s, 4}}
                                   << QByteArray("{\n  \"name\": 2,\n  \"id\": 3,\n  \"B\": 4,\n  \"a\": 1\n}\n");
    QTest::newRow("nested") << QJsonObject{{u"a"_s, QJsonArray{QJsonObject{{u"b"_s, true}}, QJsonValue::Null}}}
                            << QByteArray("{\n  \"a\": [\n    {\n      \"b\": true\n    },\n    null\n  ]\n}\n");
    QTest::newRow("numbers on one line") << QJsonObject{{u"a"_s, QJsonArray{1, 2.5, -3}}}
                                         << QByteArray("{\n  \"a\": [1, 2.5, -3]\n}\n");
    QTest::newRow("empty list and object") << QJsonObject{{u"a"_s, QJsonArray()}, {u"b"_s, QJsonObject()}}
                                           << QByteArray("{\n  \"a\": [],\n  \"b\": {}\n}\n");
    QTest::newRow("odd characters") << QJsonObject{{u"\"\n"_s, u"Zürich \U0001F600 \\"_s}}
                                    << QByteArray("{\n  \"\\\"\\n\": \"Zürich \U0001F600 \\\\\"\n}\n");
}

void TestJsonWriter::writes()
{
    QFETCH(QJsonObject, object);
    QFETCH(QByteArray, text);
    constexpr std::array kOrder{QLatin1StringView("name"), QLatin1StringView("id")};
    QCOMPARE(codec::writeJson(object, kOrder), text);
    QCOMPARE(QJsonDocument::fromJson(text).object(), object);
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "TestJsonWriter.moc"
