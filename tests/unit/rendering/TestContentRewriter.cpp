// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ContentRewriter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

namespace {

/// A font with the letters a, b, c, a space and alef as codes 1 to 5, each half an em wide.
PdfFont letters()
{
    PdfFont font;
    font.widths = {0, 500, 500, 500, 500, 500};
    const QStringList texts{u"a"_s, u"b"_s, u"c"_s, u" "_s, u"\u0627"_s};
    for (int code = 1; code <= texts.size(); ++code) {
        font.unicode.set(code, texts[code - 1]);
    }
    return font;
}

QByteArray textItem(const QByteArray& shows)
{
    return "BT\n/F7 200 Tf 1 0 0 -1 0 0 Tm\n" + shows + "ET\n";
}

QByteArray sign(int number)
{
    return "-70000 -" + QByteArray::number(number) + " m\n-70001 -" + QByteArray::number(number) + " l\nS\n";
}

struct Rewritten {
    QByteArray content;
    QList<MarkedContent> marked;
};

Rewritten rewrite(const QByteArray& content, const QList<QRectF>& links = {})
{
    PdfFont font = letters();
    const PdfFontTable fonts{{"/F7", &font}};
    ContentRewriter rewriter(fonts, links, 842);
    const QByteArray rewritten = rewriter.rewrite(splitContent(content));
    return {rewritten.simplified(), rewriter.marked()};
}

} // namespace

class TestContentRewriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatItDoesNotKnow_data();
    void leavesAloneWhatItDoesNotKnow();
    void mergesLetters();
    void keepsGapsInTheMiddle();
    void leavesRightToLeftItemsAsTheyAre();
    void liftedMarksBeginAnew();
    void paintedTwiceIsReadOnce();
    void aMatrixBeginsAtItsOrigin();
    void marksTextAndLinks();
    void everythingElseIsAnArtifact();
};

void TestContentRewriter::leavesAloneWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("operands without an operator") << QByteArray("1 2 3");
    QTest::newRow("text without an end") << QByteArray("BT /F7 200 Tf");
    QTest::newRow("text without a font") << QByteArray("BT 1 0 Td <0001> Tj ET");
    QTest::newRow("a path without an end") << QByteArray("10 10 m");
    QTest::newRow("an open array") << QByteArray("[ <0001");
    QTest::newRow("an unknown font") << QByteArray("BT /F9 200 Tf 0 0 Td <0001> Tj ET");
}

void TestContentRewriter::leavesAloneWhatItDoesNotKnow()
{
    QFETCH(QByteArray, content);
    const Rewritten rewritten = rewrite(content);
    QVERIFY(rewritten.marked.isEmpty());
    QVERIFY(content.simplified().startsWith(rewritten.content));
}

void TestContentRewriter::mergesLetters()
{
    const Rewritten rewritten = rewrite(textItem("1000 -2000 Td <0001> Tj\n100 0 Td <0002> Tj\n100 0 Td <0003> Tj\n"));
    QCOMPARE(rewritten.content, "BT /F7 200 Tf 1 0 0 -1 0 0 Tm 1000.000 -2000 Td [<000100020003>] TJ ET");
}

void TestContentRewriter::keepsGapsInTheMiddle()
{
    // "b" begins 20 twips, a tenth of an em, after "a" ends
    const Rewritten rewritten = rewrite(textItem("1000 -2000 Td <0001> Tj\n120 0 Td <0002> Tj\n"));
    QVERIFY2(rewritten.content.contains("[<0001>-100<0002>] TJ"), rewritten.content);
}

void TestContentRewriter::leavesRightToLeftItemsAsTheyAre()
{
    const QByteArray item = textItem("1000 -2000 Td <0005> Tj\n100 0 Td <0005> Tj\n");
    QCOMPARE(rewrite(item).content, item.simplified());
}

void TestContentRewriter::liftedMarksBeginAnew()
{
    // a mark above the line (a diaeresis set by itself) and the next letter back on the line
    const Rewritten rewritten = rewrite(textItem("1000 -2000 Td <0001> Tj\n50 30 Td <0002> Tj\n50 -30 Td <0003> Tj\n"));
    QVERIFY2(rewritten.content.contains("[<0001>] TJ 50.000 30 Td [<0002>] TJ 50.000 -30 Td [<0003>] TJ"),
             rewritten.content);
}

void TestContentRewriter::paintedTwiceIsReadOnce()
{
    const QByteArray twice = textItem("1000 -2000 Td <0001> Tj\n1 0 0 -1 0 0 Tm\n/Span << /ActualText () >> BDC\n"
                                      "995 -2000 Td <0001> Tj\nEMC\n");
    std::vector<ContentOperation> operations = splitContent(twice);
    removeDoubledLetters(operations);
    const auto shows = std::ranges::count(operations, "Tj", &ContentOperation::name);
    QCOMPARE(shows, 1);
    QCOMPARE(operations[1].written, "2 Tr");
    QVERIFY(std::ranges::none_of(operations, [](const auto& op) { return op.name == "BDC" || op.name == "EMC"; }));
}

void TestContentRewriter::aMatrixBeginsAtItsOrigin()
{
    const Rewritten rewritten = rewrite(textItem("1000 -2000 Td <0001> Tj\n1 0 0 -1 0 0 Tm\n500 -3000 Td <0002> Tj\n"));
    QVERIFY2(rewritten.content.contains("500.000 -3000 Td [<0002>] TJ"), rewritten.content);
}

void TestContentRewriter::marksTextAndLinks()
{
    const QByteArray content = sign(2) + textItem("1000 -2000 Td <0001> Tj\n") + textItem("2000 -2000 Td <0002> Tj\n")
        + sign(3) + sign(4) + textItem("1000 -4000 Td <0003> Tj\n") + sign(5);
    const Rewritten rewritten = rewrite(content, {QRectF(99, 740, 20, 12)});
    QCOMPARE(rewritten.marked.size(), 3);
    QCOMPARE(rewritten.marked[0].link, -1);
    QCOMPARE(rewritten.marked[1].link, 0);
    QCOMPARE(rewritten.marked[1].mark, 0);
    QCOMPARE(rewritten.marked[2].mark, 1);
    QCOMPARE(rewritten.marked[2].id, 2);
    QCOMPARE(rewritten.content.count(" BDC"), 3);
    QCOMPARE(rewritten.content.count("EMC"), 3);
    QVERIFY(!rewritten.content.contains("-70000"));
    QVERIFY(rewritten.content.contains("/Link <</MCID 1>> BDC"));
}

void TestContentRewriter::everythingElseIsAnArtifact()
{
    const Rewritten rewritten = rewrite("q\n1 w\n10 10 m\n200 10 l\nS\nQ\n0 0 5 5 re\nW n\n");
    QCOMPARE(rewritten.content, "q 1 w /Artifact BMC 10 10 m 200 10 l S EMC Q 0 0 5 5 re W n");
}

QTEST_GUILESS_MAIN(TestContentRewriter)
#include "TestContentRewriter.moc"
