// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/EditCodec.h"
#include "model/Diff.h"
#include "support/RandomCv.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::model;

class TestEditCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void tellsAbsentFromEmpty_data();
    void tellsAbsentFromEmpty();
    void decodesWhatItEncoded();
};

void TestEditCodec::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject"); ///< how it begins
    const QByteArray id = "01234567-89ab-7def-8123-456789abcdef";
    const QByteArray insert = R"({"op": "insert", "path": "work/)" + id + R"(", "after": )";
    QTest::newRow("nothing") << QByteArray("{}") << u"op: "_s;
    QTest::newRow("no such op") << QByteArray(R"({"op": "explode", "path": "work"})") << u"op: "_s;
    QTest::newRow("no path") << QByteArray(R"({"op": "move"})") << u"path: "_s;
    QTest::newRow("no such path") << QByteArray(R"({"op": "move", "path": "work/1"})") << u"path: "_s;
    QTest::newRow("a position in words") << QByteArray(R"({"op": "move", "path": "work", "from": "1"})") << u"from: "_s;
    QTest::newRow("a position before the first")
        << QByteArray(R"({"op": "move", "path": "work", "to": -2})") << u"to: "_s;
    QTest::newRow("an object for a text")
        << QByteArray(R"({"op": "setText", "path": "basics/name", "before": {}})") << u"before: "_s;
    QTest::newRow("a number for a text") << QByteArray(R"({"op": "setText", "path": "basics/name", "before": 1})")
                                         << u"before: "_s;
    QTest::newRow("an entry without id") << insert + "{}}" << u"after.id: "_s;
    QTest::newRow("a list for an entry") << insert + "[]}" << u"after.id: "_s;
    QTest::newRow("an item without text") << insert + R"({"id": ")" + id + R"(", "lists": {"highlights": [{"id": ")"
            + id + R"("}]}}})" << u"after.highlights[0].text: "_s;
    QTest::newRow("a section of no kind")
        << QByteArray(R"({"op": "insert", "path": "work", "after": {"id": ")" + id + R"(", "kind": "x"}})")
        << u"after.kind: "_s;
}

void TestEditCodec::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    const auto edit = codec::decodeEdit(QJsonDocument::fromJson(json).object());
    QVERIFY(!edit);
    QCOMPARE(errorCodeName(edit.error().code), u"SchemaViolation"_s);
    QVERIFY2(edit.error().subject.startsWith(subject), qPrintable(edit.error().subject));
}

void TestEditCodec::tellsAbsentFromEmpty_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("absent, empty") << QString() << u""_s;
    QTest::newRow("empty, absent") << u""_s << QString();
    QTest::newRow("empty, text") << u""_s << u"x"_s;
}

void TestEditCodec::tellsAbsentFromEmpty()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Edit edit;
    edit.path.field = Field::Email;
    edit.before = before;
    edit.after = after;
    const QByteArray wire = QJsonDocument(codec::toJson(edit)).toJson();
    const auto again = codec::decodeEdit(QJsonDocument::fromJson(wire).object());
    QVERIFY(again);
    QCOMPARE(std::get<QString>(again->before).isNull(), before.isNull());
    QCOMPARE(std::get<QString>(again->after).isNull(), after.isNull());
}

void TestEditCodec::decodesWhatItEncoded()
{
    test::RandomCv random(3);
    for (int i = 0; i < 100; ++i) {
        const Cv before = random.next();
        const Cv after = random.chance(30) ? random.next() : random.changed(before);
        for (const Edit& edit : diff(before, after)) {
            const QByteArray wire = QJsonDocument(codec::toJson(edit)).toJson();
            const auto again = codec::decodeEdit(QJsonDocument::fromJson(wire).object());
            QVERIFY2(again, wire.constData());
            QVERIFY2(*again == edit, wire.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestEditCodec)
#include "TestEditCodec.moc"
