// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/UnbrokenText.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

class TestUnbrokenText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gluesNumbers_data();
    void gluesNumbers();
    void gluesDates();
};

/// "_" stands for a no-break space.
void TestUnbrokenText::gluesNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("glued");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("no numbers") << u"led the team to the coast"_s << u"led the team to the coast"_s;
    QTest::newRow("per cent") << u"rose by 94,6 % in May"_s << u"rose by 94,6_% in May"_s;
    QTest::newRow("a unit") << u"from 1840 ms to 1210 ms."_s << u"from 1840_ms to 1210_ms."_s;
    QTest::newRow("currency before") << u"saved € 2400 a year"_s << u"saved €_2400 a year"_s;
    QTest::newRow("currency code") << u"EUR 2400 and 3000 CHF then"_s << u"EUR_2400 and 3000_CHF then"_s;
    QTest::newRow("a word that begins as a unit") << u"in 2020 managed teams"_s << u"in 2020 managed teams"_s;
    QTest::newRow("what is counted") << u"grew to 240 people and 3 sites"_s << u"grew to 240_people and 3_sites"_s;
    QTest::newRow("a year is no count") << u"in 2021 sales rose"_s << u"in 2021 sales rose"_s;
    QTest::newRow("a dash") << u"calm – and exact"_s << u"calm_– and exact"_s;
    QTest::newRow("the last two letters") << u"Project manager, level D"_s << u"Project manager, level_D"_s;
}

void TestUnbrokenText::gluesNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, glued);
    QCOMPARE(unbrokenNumbers(text).replace(QChar::Nbsp, u'_'), glued);
    QCOMPARE(unbrokenNumbers(text).size(), text.size());
}

void TestUnbrokenText::gluesDates()
{
    QCOMPARE(unbrokenDates(u"12 Mar 2021"_s).replace(QChar::Nbsp, u'_'), u"12_Mar_2021"_s);
    QCOMPARE(unbrokenDates(u"Mar 2021 – present"_s).replace(QChar::Nbsp, u'_'), u"Mar_2021_– present"_s);
}

QTEST_GUILESS_MAIN(TestUnbrokenText)
#include "TestUnbrokenText.moc"
