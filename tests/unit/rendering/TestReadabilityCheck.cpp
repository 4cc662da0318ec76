// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "SampleCv.h"

#include "rendering/ReadabilityCheck.h"
#include "rendering/Renderer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::rendering;

namespace {

/// A PDF as Qt writes it by itself: no language, no tags.
QByteArray plainPdf(const QString& text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.setFont(QFont(u"DejaVu Sans"_s, 12));
    if (!text.isEmpty()) {
        painter.drawText(QPointF(500, 500), text);
    }
    painter.end();
    return bytes;
}

/// One page with this content and Helvetica, which is not embedded, as /F1.
/// A, B and C mean what `unicode`, three code units in hexadecimal, says.
QByteArray handMadePdf(const std::string& content, const std::string& unicode = "004100420043")
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox [0 0 595 842] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 "
        "/BaseFont /Helvetica >> >> >> /Annots [ << /Type /Annot /Subtype /Link /Rect [0 0 9 9] "
        "/A << /S /URI /URI (file:///tmp/x) >> >> ] >>"));
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content));
    QPDFPageDocumentHelper(pdf).addPage(page, false);
    const std::string map = "1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <41> <"
        + unicode.substr(0, 4) + "> <42> <" + unicode.substr(4, 4) + "> <43> <" + unicode.substr(8, 4) + "> endbfchar";
    page.getKey("/Resources")
        .getKey("/Font")
        .getKey("/F1")
        .replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, map));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QStringList idsOf(const CheckReport& report)
{
    QStringList ids;
    for (const Finding& finding : report.findings) {
        ids.append(finding.id);
    }
    return ids;
}

} // namespace

class TestReadabilityCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoPdf_data();
    void refusesWhatIsNoPdf();
    void findsWhatReadersStumbleOver();
    void findsSignsWithoutMeaning_data();
    void findsSignsWithoutMeaning();
    void findsAPageWithoutText();
    void findsHiddenText();
    void findsSpacedOutHeadings();
    void aFinishedFileIsClean();
    void saysWhatCouldNotBeChecked();
    void findsMissingWords();
    void findsMissingLinks();
    void findsAnotherAttachment();
    void severitiesHaveNames();
};

void TestReadabilityCheck::refusesWhatIsNoPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::EmptyFile;
    QTest::newRow("words") << QByteArray("this is not a PDF") << ErrorCode::DamagedFile;
    QTest::newRow("a header only") << QByteArray("%PDF-1.7\n") << ErrorCode::DamagedFile;
    QTest::newRow("half a file") << plainPdf(u"x"_s).left(900) << ErrorCode::DamagedFile;
}

void TestReadabilityCheck::refusesWhatIsNoPdf()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto report = checkPdf(bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
}

void TestReadabilityCheck::findsWhatReadersStumbleOver()
{
    const auto report = checkPdf(handMadePdf("BT /F1 12 Tf 50 700 Td (Words on a page) Tj ET"));
    QVERIFY(report->ok);
    const QStringList ids = idsOf(*report);
    for (const QString& id :
         {u"font-not-embedded"_s, u"link-dead"_s, u"title-missing"_s, u"language-missing"_s, u"not-tagged"_s}) {
        QVERIFY2(ids.contains(id), qPrintable(id));
    }
}

void TestReadabilityCheck::findsSignsWithoutMeaning_data()
{
    QTest::addColumn<QByteArray>("unicode");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("ligature") << QByteArray("FB0100420043") << QStringList{u"ligature"_s};
    QTest::newRow("tab") << QByteArray("004100090043") << QStringList{u"tab-for-space"_s};
    QTest::newRow("icon") << QByteArray("E0BA00420043") << QStringList{u"private-use"_s};
    QTest::newRow("unknown") << QByteArray("FFFD00420043") << QStringList{u"unknown-character"_s};
    QTest::newRow("letters") << QByteArray("004100420043") << QStringList{};
}

void TestReadabilityCheck::findsSignsWithoutMeaning()
{
    QFETCH(QByteArray, unicode);
    QFETCH(QStringList, ids);
    const auto report = checkPdf(handMadePdf("BT /F1 12 Tf 50 700 Td (ABC) Tj ET", unicode.toStdString()));
    static const QStringList kOfTheSample{u"font-not-embedded"_s, u"link-dead"_s, u"title-missing"_s,
                                          u"language-missing"_s, u"not-tagged"_s};
    QStringList found = idsOf(*report);
    found.removeIf([](const QString& id) { return kOfTheSample.contains(id); });
    QCOMPARE(found, ids);
}

void TestReadabilityCheck::findsAPageWithoutText()
{
    const auto report = checkPdf(plainPdf({}));
    QVERIFY(!report->ok);
    QVERIFY(idsOf(*report).contains(u"no-text"_s));
}

void TestReadabilityCheck::findsHiddenText()
{
    const auto report = checkPdf(handMadePdf("BT /F1 12 Tf 50 700 Td (Shown) Tj 3 Tr 0 -20 Td (Hidden) Tj ET"));
    const auto it = std::ranges::find(report->findings, u"hidden-text"_s, &Finding::id);
    QVERIFY(it != report->findings.end());
    QCOMPARE(it->page, 1);
    QVERIFY(!idsOf(*checkPdf(handMadePdf("BT /F1 12 Tf 3 Tr 0 Tr (Shown) Tj ET"))).contains(u"hidden-text"_s));
}

void TestReadabilityCheck::findsSpacedOutHeadings()
{
    const auto report = checkPdf(handMadePdf("BT /F1 12 Tf 50 700 Td (E X P E R I E N C E) Tj ET"));
    QVERIFY(idsOf(*report).contains(u"spaced-out"_s));
}

void TestReadabilityCheck::aFinishedFileIsClean()
{
    RenderOptions options;
    options.resumeJson = "{}";
    const auto report = checkPdf(*renderPdf(sample::shortCv(), options), sample::shortCv(), "{}");
    QVERIFY(report->ok);
    QCOMPARE(idsOf(*report), QStringList());
}

void TestReadabilityCheck::saysWhatCouldNotBeChecked()
{
    const auto report = checkPdf(plainPdf(u"words"_s));
    QCOMPARE(report->skipped.size(), 4);
    QVERIFY(report->skipped.first().startsWith(u"words: "_s));
}

void TestReadabilityCheck::findsMissingWords()
{
    sample::Cv cv = sample::shortCv();
    const QByteArray pdf = *renderPdf(cv, {});
    cv.find(sample::SectionKind::Work)->entries[0].lists[sample::Field::Highlights][0].text += u" Zanzibar"_s;
    const auto report = checkPdf(pdf, cv, {});
    QVERIFY(!report->ok);
    QCOMPARE(report->findings.size(), 1);
    QCOMPARE(report->findings.first().id, u"word-missing"_s);
    QCOMPARE(report->findings.first().text, u"Zanzibar"_s);
}

void TestReadabilityCheck::findsMissingLinks()
{
    sample::Cv cv = sample::shortCv();
    cv.basics.texts.remove(sample::Field::Url);
    const QByteArray pdf = *renderPdf(cv, {});
    const auto report = checkPdf(pdf, sample::shortCv(), {});
    QVERIFY(idsOf(*report).contains(u"link-missing"_s));
}

void TestReadabilityCheck::findsAnotherAttachment()
{
    RenderOptions options;
    options.resumeJson = "{}";
    const QByteArray with = *renderPdf(sample::shortCv(), options);
    QCOMPARE(idsOf(*checkPdf(with, sample::shortCv(), "{ }")), QStringList{u"attachment-differs"_s});
    const QByteArray without = *renderPdf(sample::shortCv(), {});
    QCOMPARE(idsOf(*checkPdf(without, sample::shortCv(), "{}")), QStringList{u"attachment-missing"_s});
}

void TestReadabilityCheck::severitiesHaveNames()
{
    QCOMPARE(severityName(Severity::Error), u"error"_s);
    QCOMPARE(severityName(Severity::Warning), u"warning"_s);
    QCOMPARE(severityName(Severity::Note), u"note"_s);
}

QTEST_MAIN(TestReadabilityCheck)
#include "TestReadabilityCheck.moc"
