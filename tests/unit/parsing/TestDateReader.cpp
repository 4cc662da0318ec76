// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/DateReader.h"

#include <QTest>

using namespace cvenhancer::parsing;

class TestDateReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("Senior Engineer");
        QTest::newRow("norm") << QStringLiteral("ISO9001 and BS 7671:2018");
        QTest::newRow("money") << QStringLiteral("$2015");
        QTest::newRow("short number") << QStringLiteral("12 months");
        QTest::newRow("long number") << QStringLiteral("call 20201234567");
    }

    void findsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(findDates(text, {}).isEmpty());
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("ongoing");
        const auto row = [](const char* text, const char* start, const char* end, bool ongoing) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(start) << QString::fromUtf8(end) << ongoing;
        };
        row("03/2021 – present", "2021-03", "", true);
        row("März 2020 – heute", "2020-03", "", true);
        row("2019–2021", "2019", "2021", false);
        row("Sept. 2018 – Jun. 2020", "2018-09", "2020-06", false);
        row("since 2020", "2020", "", true);
        row("2020-07-15", "2020-07-15", "", false);
        row("15 July 2019", "2019-07-15", "", false);
        row("July 15, 2019", "2019-07-15", "", false);
        row("2018 - 20", "2018", "", false);
        row("2018-20", "2018", "2020", false);
        row("Jan – Mar 2020", "2020-01", "2020-03", false);
        row("janvier 2019 à aujourd'hui", "2019-01", "", true);
        row("março de 2020 – atualmente", "2020-03", "", true);
        row("gennaio 2017 - dicembre 2019", "2017-01", "2019-12", false);
        row("styczeń 2015 – obecnie", "2015-01", "", true);
        row("Ιανουάριος 2018 – σήμερα", "2018-01", "", true);
        row("май 2016 – по настоящее время", "2016-05", "", true);
        row("2020. március – jelenleg", "2020-03", "", true);
        row("05 2021 - atualmente", "2021-05", "", true);
        row("01.10.2014 – 31.08.2016", "2014-10-01", "2016-08-31", false);
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(bool, ongoing);
        const QList<DateSpan> spans = findDates(text, {});
        QVERIFY(!spans.isEmpty());
        QCOMPARE(spans.first().start, start);
        QCOMPARE(spans.first().end, end);
        QCOMPARE(spans.first().isOngoing, ongoing);
    }

    void tellsWhereTheDateStands()
    {
        const QString text = QStringLiteral("Cook (2019 – 2021), Leith");
        const QList<DateSpan> spans = findDates(text, {});
        QCOMPARE(spans.size(), 1);
        QCOMPARE(text.mid(spans.first().position, spans.first().length), QStringLiteral("2019 – 2021"));
        QVERIFY(isDateOnly(QStringLiteral("(2019 – 2021)"), {}));
        QVERIFY(!isDateOnly(text, {}));
    }
};

QTEST_GUILESS_MAIN(TestDateReader)
#include "TestDateReader.moc"
