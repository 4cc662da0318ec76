// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/TextMerge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::sync;

class TestTextMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void merges_data();
    void merges();
    void refusesWhatIsTooLong();
    void keepsItsPromises();
};

void TestTextMerge::refuses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::newRow("same word") << u"Led a team of 7"_s << u"Led a team of 8"_s << u"Led a team of 9"_s;
    QTest::newRow("words that touch") << u"Led a small team well"_s << u"Led a large team well"_s
                                      << u"Led a small department well"_s;
    QTest::newRow("both add at one place") << u"Led a team"_s << u"Led a team in Leeds"_s << u"Led a team of 7"_s;
    QTest::newRow("removed here, changed there") << u"Led a team of 7"_s << u"Led a team"_s << u"Led a team of 9"_s;
    QTest::newRow("nothing in common") << u"Led"_s << u"Ran"_s << u"Built"_s;
}

void TestTextMerge::refuses()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QVERIFY(!mergeTexts(base, mine, theirs));
    QVERIFY(!mergeTexts(base, theirs, mine));
}

void TestTextMerge::merges_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("different words") << u"Led a team of 7 in Leeds, saving costs"_s
                                     << u"Ran a team of 7 in Leeds, saving costs"_s
                                     << u"Led a team of 7 in York, saving costs"_s
                                     << u"Ran a team of 7 in York, saving costs"_s;
    QTest::newRow("same change") << u"Led a team"_s << u"Ran a team"_s << u"Ran a team"_s << u"Ran a team"_s;
    QTest::newRow("start and end") << u"Led a team"_s << u"Also led a team"_s.replace(u"led"_s, u"Led"_s)
                                   << u"Led a team of 7"_s << u"Also Led a team of 7"_s;
    QTest::newRow("from nothing") << u""_s << u""_s << u"New"_s << u"New"_s;
    QTest::newRow("right to left") << u"قاد فريقا من سبعة أشخاص في دبي"_s << u"أدار فريقا من سبعة أشخاص في دبي"_s
                                   << u"قاد فريقا من سبعة أشخاص في عمان"_s << u"أدار فريقا من سبعة أشخاص في عمان"_s;
    QTest::newRow("no spaces") << u"\U0001F600 東京で働く、\U0001F600大阪で学ぶ"_s
                               << u"\U0001F680 東京で働く、\U0001F600大阪で学ぶ"_s
                               << u"\U0001F600 東京で働く、\U0001F600京都で学ぶ"_s
                               << u"\U0001F680 東京で働く、\U0001F600京都で学ぶ"_s;
}

void TestTextMerge::merges()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    QCOMPARE(mergeTexts(base, mine, theirs).value_or(u"-"_s), merged);
    QCOMPARE(mergeTexts(base, theirs, mine).value_or(u"-"_s), merged);
}

void TestTextMerge::refusesWhatIsTooLong()
{
    const QString base = u"word "_s.repeated(5000);
    QVERIFY(!mergeTexts(base, base + u"mine"_s, u"theirs "_s + base));
}

/// Random texts of few different words, so that all sorts of matches come up.
void TestTextMerge::keepsItsPromises()
{
    QRandomGenerator random(2026);
    const auto text = [&random] {
        QString result;
        for (int i = random.bounded(7); i > 0; --i) {
            result += QChar(u'a' + random.bounded(4)) + QString(random.bounded(2), u' ') + u' ';
        }
        return result;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString base = text();
        const QString mine = text();
        const QString theirs = text();
        QCOMPARE(mergeTexts(base, mine, mine).value_or(u"-"_s), mine);
        QCOMPARE(mergeTexts(base, base, mine).value_or(u"-"_s), mine);
        QCOMPARE(mergeTexts(base, mine, base).value_or(u"-"_s), mine);
        QCOMPARE(mergeTexts(base, mine, theirs), mergeTexts(base, theirs, mine));
    }
}

QTEST_APPLESS_MAIN(TestTextMerge)
#include "TestTextMerge.moc"
