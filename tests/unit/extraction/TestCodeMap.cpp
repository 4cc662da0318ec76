// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/CodeMap.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::extraction::pdf;

class TestCodeMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothing_data();
    void findsNothing();
    void mapsToUnicode_data();
    void mapsToUnicode();
    void mapsToGlyphs();
    void knowsTheLengthOfCodes();
};

void TestCodeMap::findsNothing_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray("1 beginbfchar <0041>");
    QTest::newRow("outside any section") << QByteArray("<0041> <0042>");
    QTest::newRow("turned range") << QByteArray("1 beginbfrange <0050> <0041> <0061> endbfrange");
    QTest::newRow("another code") << QByteArray("1 beginbfchar <0040> <0061> endbfchar");
}

void TestCodeMap::findsNothing()
{
    QFETCH(QByteArray, source);
    QCOMPARE(CodeMap::parse(source).unicodeOf(0x41), QString());
}

void TestCodeMap::mapsToUnicode_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("character") << QByteArray("1 beginbfchar <0041> <0061> endbfchar") << u"a"_s;
    QTest::newRow("one byte") << QByteArray("1 beginbfchar <41> <e9> endbfchar") << u"é"_s;
    QTest::newRow("several characters") << QByteArray("1 beginbfchar <41> <00660066> endbfchar") << u"ff"_s;
    QTest::newRow("surrogates") << QByteArray("1 beginbfchar <41> <D83DDCDE> endbfchar") << u"\U0001F4DE"_s;
    QTest::newRow("range") << QByteArray("1 beginbfrange <0040> <0042> <0061> endbfrange") << u"b"_s;
    QTest::newRow("range beyond a surrogate")
        << QByteArray("1 beginbfrange <40> <42> <D83DDFFF> endbfrange") << u"\U0001F800"_s;
    QTest::newRow("range of several characters")
        << QByteArray("1 beginbfrange <40> <42> <00660069> endbfrange") << u"fj"_s;
    QTest::newRow("array") << QByteArray("1 beginbfrange <0040> <0042> [<0061> <007A>] endbfrange") << u"z"_s;
    QTest::newRow("sections mixed") << QByteArray("2 beginbfchar <40> <78> <41> <79> endbfchar 1 beginbfrange <42> "
                                                  "<50> <7A> endbfrange")
                                    << u"y"_s;
}

void TestCodeMap::mapsToUnicode()
{
    QFETCH(QByteArray, source);
    QTEST(CodeMap::parse(source).unicodeOf(0x41), "text");
}

void TestCodeMap::mapsToGlyphs()
{
    const CodeMap map =
        CodeMap::parse("1 begincidrange <0020> <007e> 5 endcidrange 1 begincidchar <0100> 900 endcidchar");
    QCOMPARE(map.cidOf(0x41), std::optional<quint32>(0x41 - 0x20 + 5));
    QCOMPARE(map.cidOf(0x100), std::optional<quint32>(900));
    QVERIFY(!map.cidOf(0x200));
}

void TestCodeMap::knowsTheLengthOfCodes()
{
    const CodeMap map = CodeMap::parse("2 begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange");
    QCOMPARE(map.codeLength("A", 2), 1);
    QCOMPARE(map.codeLength(QByteArrayView("\x81\x50", 2), 1), 2);
    QCOMPARE(map.codeLength(QByteArrayView("\xF0\x50", 2), 2), 2);
    QCOMPARE(map.codeLength(QByteArrayView("\xF0", 1), 2), 1);
}

QTEST_GUILESS_MAIN(TestCodeMap)
#include "TestCodeMap.moc"
