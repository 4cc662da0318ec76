// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::extraction;

class TestFormatDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void recognises_data();
    void recognises();
    void refusesLargeFiles();
};

void TestFormatDetector::refuses_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"cv.pdf"_s << u"EmptyFile"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"cv.png"_s << u"UnsupportedFormat"_s;
    QTest::newRow("picture called text") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"cv.txt"_s
                                         << u"UnsupportedFormat"_s;
    QTest::newRow("old Word file") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"cv.doc"_s
                                   << u"UnsupportedFormat"_s;
    QTest::newRow("other archive") << QByteArray("PK\x03\x04\x14\0\0\0 photos/1.jpg", 21) << u"cv.zip"_s
                                   << u"UnsupportedFormat"_s;
}

void TestFormatDetector::refuses()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, fileName);
    const auto format = detectFormat(data, fileName);
    QVERIFY(!format);
    QTEST(errorCodeName(format.error().code), "code");
}

void TestFormatDetector::recognises_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<SourceFormat>("format");
    const auto row = [](const char* name, const QByteArray& data, const QString& fileName, SourceFormat format) {
        QTest::newRow(name) << data << fileName << format;
    };
    using enum SourceFormat;
    const QByteArray word("PK\x03\x04\x14\0\0\0 word/document.xml", 27);
    const QByteArray openDocument("PK\x03\x04\x14\0 mimetypeapplication/vnd.oasis.opendocument.text", 54);
    row("PDF", "%PDF-1.4\n", u"cv.pdf"_s, Pdf);
    row("PDF without a name", "%PDF-1.4\n", QString(), Pdf);
    row("PDF after other bytes", QByteArray(900, 'x') + "%PDF-1.4\n", u"cv"_s, Pdf);
    row("PDF called text", "%PDF-1.4\n", u"cv.txt"_s, Pdf);
    row("text called PDF", "Mary Example", u"cv.pdf"_s, Pdf);
    row("Word", word, QString(), Docx);
    row("Word cut short", "PK\x03\x04", u"CV.DOCX"_s, Docx);
    row("OpenDocument", openDocument, u"cv"_s, Odt);
    row("RTF", "{\\rtf1 Mary}", QString(), Rtf);
    row("HTML", "\n<!DOCTYPE html><p>", u"cv.txt"_s, Html);
    row("JSON", "{\n  \"basics\": {}}", QString(), JsonResume);
    row("JSON with a mark", "\xEF\xBB\xBF{\"basics\": {}}", u"cv"_s, JsonResume);
    row("broken JSON", "[1", u"cv.json"_s, JsonResume);
    row("Markdown", "# Mary Example", u"cv.md"_s, Markdown);
    row("text", "Mary Example\n{\"x\": 1}", QString(), PlainText);
    row("text in UTF-16", QByteArray("\xFF\xFEM\0a\0", 6), QString(), PlainText);
    row("text in braces", "{Mary}", u"cv.txt"_s, PlainText);
}

void TestFormatDetector::recognises()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, fileName);
    const auto format = detectFormat(data, fileName);
    QVERIFY(format);
    QTEST(*format, "format");
}

void TestFormatDetector::refusesLargeFiles()
{
    ExtractOptions options;
    options.limits.maxBytes = 1024 * 1024;
    const auto text = extract(QByteArray(1024 * 1024 + 1, 'x'), u"cv.txt"_s, options);
    QVERIFY(!text);
    QCOMPARE(errorCodeName(text.error().code), u"FileTooLarge"_s);
    QCOMPARE(text.error().subject, u"1 MB"_s);
}

QTEST_GUILESS_MAIN(TestFormatDetector)
#include "TestFormatDetector.moc"
