// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/UnicodeMap.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using cvenhancer::rendering::UnicodeMap;

class TestUnicodeMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesBadInput_data();
    void survivesBadInput();
    void readsAllForms();
    void repairs_data();
    void repairs();
    void comesBackAsWritten();
};

void TestUnicodeMap::survivesBadInput_data()
{
    QTest::addColumn<QByteArray>("cmap");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no end") << QByteArray("1 beginbfrange <0000> <0001> [<0041>");
    QTest::newRow("an open string") << QByteArray("1 beginbfchar <0001> <00 endbfchar");
    QTest::newRow("half an entry") << QByteArray("1 beginbfchar <0001> endbfchar");
    QTest::newRow("an open list") << QByteArray("1 beginbfrange <0000> <0001> [ endbfrange");
    QTest::newRow("a range of nothing") << QByteArray("1 beginbfrange <0000> <0001> <> endbfrange");
}

void TestUnicodeMap::survivesBadInput()
{
    QFETCH(QByteArray, cmap);
    UnicodeMap map = UnicodeMap::fromCMap(cmap);
    map.repair();
    QVERIFY(map.toCMap().contains("begincmap"));
}

void TestUnicodeMap::readsAllForms()
{
    const UnicodeMap map = UnicodeMap::fromCMap("2 beginbfchar\n<0001> <0041>\n<0002> <00660066>\nendbfchar\n"
                                                "2 beginbfrange\n<0010> <0012> <0061>\n"
                                                "<0020> <0021> [<0078> <D835DC00>]\nendbfrange");
    QCOMPARE(map.text(1), u"A"_s);
    QCOMPARE(map.text(2), u"ff"_s);
    QCOMPARE(map.text(0x12), u"c"_s);
    QCOMPARE(map.text(0x20), u"x"_s);
    QCOMPARE(map.text(0x21), u"\U0001D400"_s);
    QVERIFY(map.text(0x99).isEmpty());
}

void TestUnicodeMap::repairs_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("repaired");
    QTest::newRow("space as tab") << u"\t"_s << u" "_s;
    QTest::newRow("space as no-break space") << u"\u00A0"_s << u" "_s;
    QTest::newRow("Kangxi radical") << u"\u2F47"_s << u"日"_s;
    QTest::newRow("Ohm") << u"\u2126"_s << u"Ω"_s;
    QTest::newRow("ligature") << u"\uFB01"_s << u"fi"_s;
    QTest::newRow("Arabic final form") << u"\uFE8E"_s << u"\u0627"_s;
    QTest::newRow("lam with alef stays one sign") << u"\uFEFB"_s << u"\uFEFB"_s;
    QTest::newRow("a letter") << u"ł"_s << u"ł"_s;
}

void TestUnicodeMap::repairs()
{
    QFETCH(QString, written);
    QFETCH(QString, repaired);
    UnicodeMap map;
    map.set(7, written);
    map.repair();
    QCOMPARE(map.text(7), repaired);
}

void TestUnicodeMap::comesBackAsWritten()
{
    UnicodeMap map;
    for (int code = 1; code < 300; ++code) { // more than one block of a hundred
        map.set(code, QString(QChar(0x100 + code)));
    }
    map.set(300, u"ffi"_s);
    const UnicodeMap again = UnicodeMap::fromCMap(map.toCMap());
    for (int code = 1; code <= 300; ++code) {
        QCOMPARE(again.text(code), map.text(code));
    }
}

QTEST_GUILESS_MAIN(TestUnicodeMap)
#include "TestUnicodeMap.moc"
