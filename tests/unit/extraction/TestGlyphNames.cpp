// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/FontNames.h"
#include "extraction/pdf/GlyphNames.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::extraction::pdf;

class TestGlyphNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNames_data();
    void readsNames();
    void knowsNetworks_data();
    void knowsNetworks();
    void readsFontNames_data();
    void readsFontNames();
};

void TestGlyphNames::readsNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << QByteArray(name) << text; };
    row("", {});
    row(".notdef", {});
    row("g17", {});
    row("uniD800", {});
    row("uniXYZW", {});
    row("u110000", {});
    row("f_unknown", {});
    row("A", u"A"_s);
    row("eacute", u"é"_s);
    row("Scommaaccent", u"Ş"_s);
    row("ohungarumlaut", u"ő"_s);
    row("Acircumflexdotbelow", u"Ậ"_s);
    row("iotatonos", u"ί"_s);
    row("germandbls", u"ß"_s);
    row("quoteright", u"’"_s);
    row("Euro", u"€"_s);
    row("f_f_i", u"ffi"_s);
    row("A.sc", u"A"_s);
    row("one.oldstyle", u"1"_s);
    row("nineoldstyle", u"9"_s);
    row("Eacutesmall", u"É"_s);
    row("uni20AC", u"€"_s);
    row("uni00660069", u"fi"_s);
    row("u1F4DE", u"\U0001F4DE"_s);
    row("afii10017", u"А"_s);
    row("afii10049", u"Я"_s);
    row("afii10023", u"Ё"_s);
    row("afii10097", u"я"_s);
    row("afii57690", u"ת"_s);
}

void TestGlyphNames::readsNames()
{
    QFETCH(QByteArray, name);
    QTEST(unicodeOfGlyphName(name), "text");
}

void TestGlyphNames::knowsNetworks_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("network");
    const auto row = [](const char* name, const QString& network) {
        QTest::newRow(name) << QByteArray(name) << network;
    };
    row("envelope", {});
    row("githubber", {});
    row("github", u"GitHub"_s);
    row("github-alt", u"GitHub"_s);
    row("linkedin-in", u"LinkedIn"_s);
    row("Xing.alt", u"Xing"_s);
}

void TestGlyphNames::knowsNetworks()
{
    QFETCH(QByteArray, name);
    QTEST(networkOfIcon(name), "network");
    QCOMPARE(networkOfIcon(U'\uf0e0'), QString());
    QCOMPARE(networkOfIcon(U'\uf09b'), u"GitHub"_s);
    QCOMPARE(networkOfIcon(U'\0'), QString());
}

void TestGlyphNames::readsFontNames_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("weight");
    QTest::addColumn<bool>("italic");
    const auto row = [](const char* name, const QString& family, int weight, bool italic) {
        QTest::newRow(name) << family << weight << italic;
    };
    row("", {}, 0, false);
    row("ABCDEF+Lato-Regular", u"Lato"_s, 400, false);
    row("ABCDEF+Lato-SemiboldItalic", u"Lato"_s, 600, true);
    row("Arial,BoldItalic", u"Arial"_s, 700, true);
    row("TimesNewRomanPS-BoldMT", u"TimesNewRomanPS"_s, 700, false);
    row("YRVBMR+SourceSansPro-LightIt-Identity-H", u"SourceSansPro"_s, 300, true);
    row("Inter-Medium", u"Inter"_s, 500, false);
    row("NimbusSanL-Medi", u"NimbusSanL"_s, 700, false);
    row("CMBX12", u"CMBX12"_s, 700, false);
    row("SFTI1095", u"SFTI1095"_s, 0, true);
    row("Helvetica", u"Helvetica"_s, 0, false);
}

void TestGlyphNames::readsFontNames()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QTEST(familyOf(name), "family");
    QTEST(weightOf(name).value_or(0), "weight");
    QTEST(isItalic(name), "italic");
}

QTEST_GUILESS_MAIN(TestGlyphNames)
#include "TestGlyphNames.moc"
