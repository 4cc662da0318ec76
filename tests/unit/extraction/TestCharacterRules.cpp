// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/CharacterRules.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::extraction::pdf;

class TestCharacterRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesReadable_data();
    void makesReadable();
    void recomposesAccents_data();
    void recomposesAccents();
};

void TestCharacterRules::makesReadable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readable");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("private use") << u"a\uE0A0b\uF8FF"_s << u"ab"_s;
    QTest::newRow("private plane") << QString::fromUcs4(U"\U000F0123x") << u"x"_s;
    QTest::newRow("controls") << u"\u0001a\u0085\uFEFF\uFFFD"_s << u"a"_s;
    QTest::newRow("half a character") << QString(QChar(0xD83D)) << QString();
    QTest::newRow("ligatures") << u"o\uFB03ce \uFB01t"_s << u"office fit"_s;
    QTest::newRow("soft hyphen") << u"co\u00ADop"_s << u"co-op"_s;
    QTest::newRow("emoji") << u"\U0001F4DE"_s << u"\U0001F4DE"_s;
}

void TestCharacterRules::makesReadable()
{
    QFETCH(QString, text);
    QTEST(readable(text), "readable");
}

void TestCharacterRules::recomposesAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("recomposed");
    QTest::newRow("none") << u"Zoe"_s << u"Zoe"_s;
    QTest::newRow("at the end") << u"e\u00A8"_s << u"e\u00A8"_s;
    QTest::newRow("before a space") << u"\u00B4 e"_s << u"\u00B4 e"_s;
    QTest::newRow("diaeresis") << u"Zo\u00A8e"_s << u"Zo\u00EB"_s;
    QTest::newRow("dotless i") << u"Garc\u00B4\u0131a"_s << u"Garc\u00EDa"_s;
    QTest::newRow("cedilla") << u"Fran\u00B8cois"_s << u"Fran\u00E7ois"_s;
    QTest::newRow("caron") << u"\u02C7Sana"_s << u"\u0160ana"_s;
}

void TestCharacterRules::recomposesAccents()
{
    QFETCH(QString, text);
    QTEST(recomposedAccents(text), "recomposed");
}

QTEST_GUILESS_MAIN(TestCharacterRules)
#include "TestCharacterRules.moc"
