// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ReadBack.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

class TestReadBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesTexts_data();
    void comparesTexts();
    void holdsExactlyWhatWasPainted_data();
    void holdsExactlyWhatWasPainted();
    void saysWhatIsMissing();
};

void TestReadBack::comparesTexts_data()
{
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<QStringList>("ids");
    const QStringList cv{u"Led a team"_s, u"Cut costs by 28%."_s};
    QTest::newRow("an empty page") << cv << QString() << true << QStringList{u"word-missing"_s, u"word-missing"_s};
    QTest::newRow("a lost ligature") << cv << u"Led a team Cut coss by 28%."_s << true
                                     << QStringList{u"word-missing"_s};
    QTest::newRow("a word in between") << cv << u"Led a 2019 team Cut costs by 28%."_s << true
                                       << QStringList{u"word-order"_s};
    QTest::newRow("texts exchanged") << cv << u"Cut costs by 28%. Led a team"_s << true << QStringList{u"text-order"_s};
    QTest::newRow("another case is another word")
        << cv << u"led a team Cut costs by 28%."_s << true << QStringList{u"word-order"_s};
    QTest::newRow("a sign too many, exactly")
        << cv << u"Led a team, Cut costs by 28%."_s << true << QStringList{u"word-missing"_s};
    QTest::newRow("a sign too many, inner") << cv << u"Led a team, Cut costs by 28%."_s << false << QStringList{};
    QTest::newRow("as it should be") << cv << u"Led a\r\nteam\nCut  costs by 28%."_s << true << QStringList{};
    QTest::newRow("hyphen at a line's end")
        << QStringList{u"trunk-based work"_s} << u"trunk\uFFFEbased work"_s << true << QStringList{};
    QTest::newRow("nothing expected") << QStringList{QString(), u" "_s} << u"words"_s << true << QStringList{};
}

void TestReadBack::comparesTexts()
{
    QFETCH(QStringList, expected);
    QFETCH(QString, page);
    QFETCH(bool, exact);
    QFETCH(QStringList, ids);
    QList<ExpectedText> texts;
    for (const QString& text : expected) {
        texts.append({text});
    }
    QStringList found;
    for (const Finding& finding : compareTexts(texts, {page}, false, exact ? Punctuation::Exact : Punctuation::Inner)) {
        found.append(finding.id);
    }
    QCOMPARE(found, ids);
}

void TestReadBack::holdsExactlyWhatWasPainted_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("holds");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a letter lost") << u"Led a tem of 7 in 東京"_s << false;
    QTest::newRow("a letter twice") << u"Led a team of 77 in 東京"_s << false;
    QTest::newRow("words exchanged") << u"Led team a of 7 in 東京"_s << false;
    QTest::newRow("words joined") << u"Led ateam of7 in 東京"_s << false;
    QTest::newRow("as painted") << u"Led a team\r\nof 7 in 東京"_s << true;
    QTest::newRow("blanks among ideographs") << u"Led a team of 7 in 東 京"_s << true;
}

void TestReadBack::holdsExactlyWhatWasPainted()
{
    QFETCH(QString, page);
    QFETCH(bool, holds);
    QCOMPARE(holdsExactly({{u"Led a team of 7"_s}, {u"in 東京"_s}}, {page}), holds);
}

void TestReadBack::saysWhatIsMissing()
{
    const auto findings =
        compareTexts({{u"fine software"_s}}, {u"page one"_s, u"fine hardware"_s}, false, Punctuation::Exact);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].text, u"software"_s);
    QCOMPARE(findings[0].severity, Severity::Error);
}

QTEST_GUILESS_MAIN(TestReadBack)
#include "TestReadBack.moc"
