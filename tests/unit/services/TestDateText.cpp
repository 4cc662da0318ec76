// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/DateText.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using services::DateRange;

class TestDateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void readsRanges_data();
    void readsRanges();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void oneDateIsNoRange();
};

void TestDateText::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"some time ago"_s;
    QTest::newRow("month 13") << u"2021-13"_s;
    QTest::newRow("a date and more") << u"March 2021, in Leeds"_s;
    QTest::newRow("half a word") << u"Mar"_s;
    QTest::newRow("three dates") << u"2019, 2020, 2021"_s;
}

void TestDateText::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QCOMPARE(services::readDateRange(text, u"en"_s), std::nullopt);
    QCOMPARE(services::readDate(text, u"en"_s), std::nullopt);
}

void TestDateText::readsRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("empty") << u"  "_s << u"en"_s << QString() << QString();
    QTest::newRow("one date") << u"June 2019"_s << u"en"_s << QString() << u"2019-06"_s;
    QTest::newRow("months") << u"March 2021 – Feb 2022"_s << u"en"_s << u"2021-03"_s << u"2022-02"_s;
    QTest::newRow("open") << u"03/2021 - present"_s << u"en"_s << u"2021-03"_s << QString();
    QTest::newRow("years") << u"2018-2020"_s << u"en"_s << u"2018"_s << u"2020"_s;
    QTest::newRow("German") << u"Oktober 2019 bis heute"_s << u"de"_s << u"2019-10"_s << QString();
    QTest::newRow("French") << u"févr. 2020 – déc. 2021"_s << u"fr"_s << u"2020-02"_s << u"2021-12"_s;
}

void TestDateText::readsRanges()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QCOMPARE(services::readDateRange(text, language), std::optional(DateRange{start, end}));
}

void TestDateText::readsBackWhatItWrites_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi",
                                 "cs", "tr", "ru", "uk", "el", "ar", "he", "zh", "ja", "ko", "hi"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestDateText::readsBackWhatItWrites()
{
    QFETCH(QString, language);
    for (int month = 1; month <= 12; ++month) {
        const QString date = QDate(2021, month, 1).toString(u"yyyy-MM"_s);
        for (const DateRange& range : {DateRange{date, {}}, DateRange{date, u"2022-05"_s}, DateRange{{}, date}}) {
            const QString text = services::dateRangeText(range, language);
            const auto read = services::readDateRange(text, language);
            QVERIFY2(read == range,
                     qPrintable(text + u" reads "_s + (read ? read->start + u'/' + read->end : u"no"_s)));
        }
    }
}

void TestDateText::oneDateIsNoRange()
{
    QCOMPARE(services::readDate(u"2019 – 2020"_s, u"en"_s), std::nullopt);
    QCOMPARE(services::readDate(u"14 June 2019"_s, u"en"_s), std::optional(u"2019-06-14"_s));
    QCOMPARE(services::readDate({}, u"en"_s), std::optional(QString()));
}

QTEST_GUILESS_MAIN(TestDateText)
#include "TestDateText.moc"
