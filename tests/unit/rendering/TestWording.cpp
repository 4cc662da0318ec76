// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Wording.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using rendering::Wording;

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesDates_data();
    void writesDates();
    void writesRanges_data();
    void writesRanges();
    void everyLanguageHasItsWords_data();
    void everyLanguageHasItsWords();
    void fallsBackToEnglish();
};

void TestWording::writesDates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("written");
    QTest::newRow("not a date") << u"en"_s << u"soon"_s << u"soon"_s;
    QTest::newRow("no such month") << u"en"_s << u"2020-13"_s << u"2020-13"_s;
    QTest::newRow("no such day") << u"en"_s << u"2021-02-30"_s << u"2021-02-30"_s;
    QTest::newRow("empty") << u"en"_s << QString() << QString();
    QTest::newRow("year") << u"de"_s << u"2020"_s << u"2020"_s;
    QTest::newRow("month, English") << u"en"_s << u"2021-03"_s << u"Mar 2021"_s;
    QTest::newRow("month, region ignored") << u"pt-BR"_s << u"2021-03"_s << u"03/2021"_s;
    QTest::newRow("month, German") << u"de"_s << u"2021-03"_s << u"03/2021"_s;
    QTest::newRow("month, French") << u"fr"_s << u"2021-02"_s << u"févr. 2021"_s;
    QTest::newRow("month, Dutch without a dot") << u"nl"_s << u"2021-02"_s << u"feb 2021"_s;
    QTest::newRow("month, Hungarian") << u"hu"_s << u"2021-03"_s << u"2021.03."_s;
    QTest::newRow("day, English") << u"en"_s << u"2021-03-09"_s << u"9 Mar 2021"_s;
    QTest::newRow("day, Czech") << u"cs"_s << u"2021-03-09"_s << u"9. 3. 2021"_s;
}

void TestWording::writesDates()
{
    QFETCH(QString, language);
    QFETCH(QString, iso);
    QFETCH(QString, written);
    QCOMPARE(Wording::forLanguage(language).date(iso), written);
}

void TestWording::writesRanges_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("written");
    QTest::newRow("ongoing") << u"en"_s << u"2021-03"_s << QString() << u"Mar 2021 – present"_s;
    QTest::newRow("ongoing, Greek") << u"el"_s << u"2021-03"_s << QString() << u"03/2021 – σήμερα"_s;
    QTest::newRow("closed") << u"en"_s << u"2019"_s << u"2020-05"_s << u"2019 – May 2020"_s;
    QTest::newRow("days are left out") << u"en"_s << u"2019-02-01"_s << u"2020-05-31"_s << u"Feb 2019 – May 2020"_s;
    QTest::newRow("the same month twice") << u"en"_s << u"2019-02-01"_s << u"2019-02-28"_s << u"Feb 2019"_s;
    QTest::newRow("only an end") << u"en"_s << QString() << u"2019"_s << u"2019"_s;
}

void TestWording::writesRanges()
{
    QFETCH(QString, language);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, written);
    QCOMPARE(Wording::forLanguage(language).dateRange(start, end), written);
}

void TestWording::everyLanguageHasItsWords_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "fr", "es", "it", "pt", "nl", "pl", "el", "sv", "da",
                                 "nb", "fi", "cs", "ro", "hu", "tr", "ru", "uk", "ar", "he"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestWording::everyLanguageHasItsWords()
{
    QFETCH(QString, language);
    const Wording wording = Wording::forLanguage(language);
    const Wording english = Wording::forLanguage(u"en"_s);
    int same = 0;
    for (const model::SectionKind kind : model::standardSections()) {
        QVERIFY(!wording.heading(kind).isEmpty());
        same += wording.heading(kind) == english.heading(kind) ? 1 : 0;
    }
    QVERIFY2(same <= 2, "most headings are still English"); // "Publications" is French too
    QVERIFY(wording.dateRange(u"2020"_s, {}) != english.dateRange(u"2020"_s, {}));
    QVERIFY(wording.coursesLabel() != english.coursesLabel());
    QVERIFY(!wording.scoreLabel().isEmpty() && !wording.summaryHeading().isEmpty());
}

void TestWording::fallsBackToEnglish()
{
    QCOMPARE(Wording::forLanguage(u"tlh"_s).heading(model::SectionKind::Work), u"Experience"_s);
    QCOMPARE(Wording::forLanguage({}).dateRange(u"2020"_s, {}), u"2020 – present"_s);
    QCOMPARE(Wording::forLanguage(u"nn-NO"_s).heading(model::SectionKind::Skills), u"Ferdigheter"_s);
}

QTEST_GUILESS_MAIN(TestWording)
#include "TestWording.moc"
