// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/GlyphReader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

namespace {

/// A font of half-em glyphs; code 1 is a space, the codes from 10 on mean a, b, c ...; the others mean nothing.
PdfFont smallFont()
{
    PdfFont font;
    font.widths = QList<double>(30, 500);
    font.unicode.set(1, u" "_s);
    for (int i = 0; i < 10; ++i) {
        font.unicode.set(10 + i, QString(QChar(u'a' + i)));
    }
    return font;
}

/// Mark 0 with these glyphs, one after the other from x = 1000, base line 2000 twips below the page's top.
QByteArray painted(const QList<int>& codes)
{
    QByteArray content = "-70000 -2 m -70001 -2 l S BT /F7 200 Tf 1 0 0 -1 0 0 Tm 1000 -2000 Td\n";
    for (qsizetype i = 0; i < codes.size(); ++i) {
        content +=
            (i == 0 ? "" : "100 0 Td ") + ("<" + QByteArray::number(codes[i], 16).rightJustified(4, '0') + "> Tj\n");
    }
    return content + "ET -70000 -3 m -70001 -3 l S";
}

PdfFont read(const PaintedPdf& pdf, const QList<int>& codes)
{
    PdfFont font = smallFont();
    const QByteArray content = painted(codes);
    GlyphReader reader(pdf);
    reader.read(splitContent(content), {{"/F7", &font}});
    reader.finish();
    return font;
}

PaintedPdf textOf(const QString& text, const QList<PaintedCluster>& clusters = {}, bool rightToLeft = false)
{
    PaintedPdf pdf;
    pdf.marks.append({BlockTag::Paragraph, Flow::Main, 0, 0, text, clusters});
    pdf.rightToLeft = rightToLeft;
    return pdf;
}

} // namespace

class TestGlyphReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLearntWhereCountsDiffer();
    void lettersAreCountedOff();
    void digitsOfRightToLeftPagesStay();
    void aGapGetsTheLetterInItsPlace();
    void aGapGetsWhatIsLeftOver();
    void twoGlyphsOfALigature();
    void brokenContentIsNoCrash();
};

void TestGlyphReader::nothingIsLearntWhereCountsDiffer()
{
    const PdfFont font = read(textOf(u"abc"_s), {10, 2});
    QVERIFY(font.unicode.text(2).isEmpty());
}

void TestGlyphReader::lettersAreCountedOff()
{
    // code 2 is another b, as some fonts have before certain letters; the second space is not painted at a line's end
    const PdfFont font = read(textOf(u"a b a "_s), {10, 1, 2, 1, 10});
    QCOMPARE(font.unicode.text(2), u"b"_s);
    QCOMPARE(font.unicode.text(10), u"a"_s);
    QCOMPARE(font.unicode.text(1), u" "_s);
}

void TestGlyphReader::digitsOfRightToLeftPagesStay()
{
    // painted from left to right, read from right to left: counting off would turn them round
    const PdfFont font = read(textOf(u"ab"_s, {}, true), {11, 10});
    QCOMPARE(font.unicode.text(10), u"a"_s);
    QCOMPARE(font.unicode.text(11), u"b"_s);
}

void TestGlyphReader::aGapGetsTheLetterInItsPlace()
{
    const QList<PaintedCluster> clusters{{u"\u0644"_s, 1100, 1200, 2000}, {u"\u0627"_s, 1000, 1100, 2000}};
    const PdfFont font = read(textOf(u"\u0644\u0627"_s, clusters, true), {3, 2});
    QCOMPARE(font.unicode.text(2), u"\u0644"_s);
    QCOMPARE(font.unicode.text(3), u"\u0627"_s);
}

void TestGlyphReader::aGapGetsWhatIsLeftOver()
{
    // a half form before the letter it joins: the letter is known, the rest belongs to the half form
    const QList<PaintedCluster> clusters{{u"\u0938\u094Da"_s, 1000, 1200, 2000}};
    const PdfFont font = read(textOf(u"\u0938\u094Da"_s, clusters), {2, 10});
    QCOMPARE(font.unicode.text(2), u"\u0938\u094D"_s);
}

void TestGlyphReader::twoGlyphsOfALigature()
{
    // both glyphs' middles lie in the first letter's half; the second letter's meaning is known from elsewhere
    const QList<PaintedCluster> clusters{{u"\u0627"_s, 1000, 1010, 2000}, {u"b"_s, 1010, 1200, 2000}};
    const PdfFont font = read(textOf(u"b\u0627"_s, clusters, true), {2, 11});
    QCOMPARE(font.unicode.text(2), u"\u0627"_s);
}

void TestGlyphReader::brokenContentIsNoCrash()
{
    PdfFont font = smallFont();
    const QByteArray content = "-70000 -2 m S Tf Td Tj <0001> Tj BT 7 Td /F9 1 Tf <> Tj";
    const PaintedPdf pdf = textOf(u"a"_s);
    GlyphReader reader(pdf);
    reader.read(splitContent(content), {{"/F7", &font}});
    reader.finish();
    QVERIFY(font.unicode.text(2).isEmpty());
}

QTEST_GUILESS_MAIN(TestGlyphReader)
#include "TestGlyphReader.moc"
