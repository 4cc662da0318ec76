// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/Normaliser.h"

#include <QTest>

using namespace cvenhancer::parsing;

class TestNormaliser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleansWords_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("icon only") << QString(QChar(0xF0E0)) << QString();
        QTest::newRow("plain") << QStringLiteral("C++20") << QStringLiteral("C++20");
        QTest::newRow("ligature") << QString::fromUtf8("e\xEF\xAC\x83" "cient") << QStringLiteral("efficient");
        QTest::newRow("soft hyphen") << QString::fromUtf8("man\xC2\xADual") << QStringLiteral("manual");
        QTest::newRow("no-break hyphen") << QString::fromUtf8("re\xE2\x80\x91run") << QStringLiteral("re-run");
        QTest::newRow("superscript stays") << QString::fromUtf8("m\xC2\xB2") << QString::fromUtf8("m\xC2\xB2");
        QTest::newRow("small capitals") << QStringLiteral("SENiOR") << QStringLiteral("SENIOR");
        QTest::newRow("small capitals, twice") << QStringLiteral("UNiVERSiTY,") << QStringLiteral("UNIVERSITY,");
        QTest::newRow("accented small capitals") << QString::fromUtf8("TÉCNiCO") << QString::fromUtf8("TÉCNICO");
        QTest::newRow("a name with a small i") << QStringLiteral("LiDAR") << QStringLiteral("LiDAR");
        QTest::newRow("a short name") << QStringLiteral("WiFi") << QStringLiteral("WiFi");
        QTest::newRow("mixed case") << QStringLiteral("DevOpsiA") << QStringLiteral("DevOpsiA");
        QTest::newRow("combining") << QString::fromUtf8("Jose\xCC\x81") << QString::fromUtf8("Jos\xC3\xA9");
    }

    void cleansWords()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        QCOMPARE(cleanWord(raw), clean);
    }

    void foldsKeys()
    {
        QCOMPARE(foldKey(QString::fromUtf8("Formación  ACADÉMICA:")), QStringLiteral("formacion academica"));
        QCOMPARE(foldKey(QStringLiteral("Honors & Awards")), QStringLiteral("honors and awards"));
        QCOMPARE(foldKey(QString::fromUtf8("Wykształcenie")), QStringLiteral("wyksztalcenie"));
    }

    void joinsDividedWordsOnly()
    {
        QVERIFY(isDividingHyphen(u"manage-", u"ment."));
        QVERIFY(!isDividingHyphen(u"Lindqvist-", u"Mori"));
        QVERIFY(!isDividingHyphen(u"-", u"x"));
        QVERIFY(!isDividingHyphen(u"2019-", u"now"));
    }
};

QTEST_GUILESS_MAIN(TestNormaliser)
#include "TestNormaliser.moc"
