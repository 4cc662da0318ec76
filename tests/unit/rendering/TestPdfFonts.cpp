// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PdfFonts.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

namespace {

/// Puts a page with an embedded font into `pdf`; `font` is what its descendant says of widths.
QPDFObjectHandle pageWithFont(QPDF& pdf, const std::string& widths, const std::string& name)
{
    using Handle = QPDFObjectHandle;
    pdf.emptyPDF();
    Handle font = pdf.makeIndirectObject(
        Handle::parse("<< /Type /Font /Subtype /Type0 /BaseFont /Lato-Regular /DescendantFonts [ << /Type /Font "
                      "/Subtype /CIDFontType2 /BaseFont /Lato-Regular "
                      + widths + " /FontDescriptor << /Type /FontDescriptor /FontName " + name + " >> >> ] >>"));
    Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    descendant.getKey("/FontDescriptor").replaceKey("/FontFile2", Handle::newStream(&pdf, "the font's bytes"));
    font.replaceKey("/ToUnicode", Handle::newStream(&pdf, "1 beginbfchar <0001> <0009> endbfchar"));
    Handle page = pdf.makeIndirectObject(Handle::parse("<< /Type /Page /Resources << /Font << >> >> >>"));
    page.getKey("/Resources").getKey("/Font").replaceKey("/F7", font);
    return page;
}

} // namespace

class TestPdfFonts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWidths_data();
    void readsWidths();
    void repairsAndNamesFonts();
    void ignoresOtherFonts();
};

void TestPdfFonts::readsWidths_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QList<double>>("widths"); // of the codes 0 to 4
    QTest::newRow("none") << QByteArray() << QList<double>{1000, 1000, 1000, 1000, 1000};
    QTest::newRow("not a table") << QByteArray("/W 7") << QList<double>{1000, 1000, 1000, 1000, 1000};
    QTest::newRow("half a run") << QByteArray("/W [ 1 3 ]") << QList<double>{1000, 1000, 1000, 1000, 1000};
    QTest::newRow("an endless run") << QByteArray("/W [ 3 99999999 500 ]") << QList<double>{1000, 1000, 1000, 500, 500};
    QTest::newRow("a list") << QByteArray("/W [ 0 [ 300 400 ] ] /DW 600") << QList<double>{300, 400, 600, 600, 600};
    QTest::newRow("a list, then a run") << QByteArray("/W [ 0 [ 300 ] 1 3 580 4 [ 250 ] ]")
                                        << QList<double>{300, 580, 580, 580, 250};
}

void TestPdfFonts::readsWidths()
{
    QFETCH(QByteArray, table);
    QFETCH(QList<double>, widths);
    QPDF pdf;
    QPDFObjectHandle page = pageWithFont(pdf, table.toStdString(), "/Lato");
    PdfFonts fonts(pdf);
    const PdfFont* font = fonts.of(page).value("/F7");
    QVERIFY(font);
    for (int code = 0; code < widths.size(); ++code) {
        QCOMPARE(font->width(code), widths[code]);
    }
}

void TestPdfFonts::repairsAndNamesFonts()
{
    QStringList names;
    for (const std::string name : {"/QDAAAA+Lato-Regular", "/QZZZZZ+Lato-Regular"}) {
        QPDF pdf;
        QPDFObjectHandle page = pageWithFont(pdf, {}, name);
        PdfFonts fonts(pdf);
        fonts.repair();
        fonts.write();
        PdfFonts again(pdf);
        QCOMPARE(again.of(page).value("/F7")->unicode.text(1), u" "_s);
        QPDFObjectHandle font = page.getKey("/Resources").getKey("/Font").getKey("/F7");
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        QCOMPARE(font.getKey("/BaseFont").getName(), descendant.getKey("/BaseFont").getName());
        QCOMPARE(font.getKey("/BaseFont").getName(),
                 descendant.getKey("/FontDescriptor").getKey("/FontName").getName());
        names.append(QString::fromStdString(font.getKey("/BaseFont").getName()));
    }
    QVERIFY2(names[0].endsWith(u"+Lato-Regular"_s) && names[0].size() == 20, qPrintable(names[0]));
    QCOMPARE(names[0], names[1]); // the tag depends on the font's content alone
}

void TestPdfFonts::ignoresOtherFonts()
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Page /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"));
    PdfFonts fonts(pdf);
    QVERIFY(fonts.of(page).isEmpty());
    QVERIFY(fonts.of(QPDFObjectHandle::parse("<< >>")).isEmpty());
}

QTEST_GUILESS_MAIN(TestPdfFonts)
#include "TestPdfFonts.moc"
