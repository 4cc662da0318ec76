// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CvSearch.h"

#include "codec/ResumeCodec.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestCvSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void replacesAll();
    void countsWhatIsShown();

private:
    model::Cv m_cv;
};

void TestCvSearch::initTestCase()
{
    const auto cv = codec::decodeResume(QByteArray(R"({"basics":{"name":"Zoë Go","summary":"Go and go, Golang"},
        "work":[{"position":"Go engineer","startDate":"2021-03","highlights":["Wrote Go","Led Go, and Go again"]}]})"));
    QVERIFY(cv);
    m_cv = *cv;
}

void TestCvSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<int>("hits");
    QTest::newRow("nothing") << QString() << false << false << 0;
    QTest::newRow("no pattern") << u".*"_s << false << false << 0;
    QTest::newRow("no date") << u"2021"_s << false << false << 0;
    QTest::newRow("any case") << u"go"_s << false << false << 8;
    QTest::newRow("this case") << u"Go"_s << true << false << 7;
    QTest::newRow("whole words") << u"Go"_s << true << true << 6;
    QTest::newRow("accents") << u"ZOË"_s << false << true << 1;
}

void TestCvSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeWords);
    QFETCH(int, hits);
    const auto found = services::findInCv(m_cv, text, {matchCase, wholeWords});
    QCOMPARE(found.size(), hits);
    for (const services::SearchHit& hit : found) {
        QCOMPARE(services::textAt(m_cv, hit.path).mid(hit.position, hit.length).toLower(), text.toLower());
    }
}

void TestCvSearch::replacesAll()
{
    const auto hits = services::findInCv(m_cv, u"Go"_s, {true, true});
    const auto changed = model::apply(m_cv, services::replaceEdits(m_cv, hits, u"Rust (2024)"_s));
    QVERIFY(changed);
    QCOMPARE(services::findInCv(*changed, u"Rust (2024)"_s, {}).size(), hits.size());
    QCOMPARE(changed->basics.text(model::Field::Summary), u"Rust (2024) and go, Golang"_s);
    QVERIFY(services::replaceEdits(m_cv, {}, u"x"_s).isEmpty());
}

void TestCvSearch::countsWhatIsShown()
{
    QCOMPARE(services::countWords(u"  one, two-and-a-half – 3 "), 3);
    QCOMPARE(services::countWords(u""), 0);
    const int all = services::countWords(m_cv);
    model::Cv hidden = m_cv;
    hidden.find(model::SectionKind::Work)->visible = false;
    QCOMPARE(all - services::countWords(hidden), 9);
}

QTEST_GUILESS_MAIN(TestCvSearch)
#include "TestCvSearch.moc"
