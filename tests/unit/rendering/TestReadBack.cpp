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
