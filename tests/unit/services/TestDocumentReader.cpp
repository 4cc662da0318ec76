// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/DocumentReader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

/// One page with these words on one line.
extraction::PositionedText pageOf(const QString& words)
{
    extraction::Page page;
    page.size = QSizeF(595, 842);
    double x = 50;
    for (const QString& word : words.split(u' ')) {
        extraction::Word placed;
        placed.text = word;
        placed.box = QRectF(x, 50, 40, 12);
        placed.baseline = 60;
        placed.fontSize = 10;
        placed.order = static_cast<int>(page.words.size());
        page.words.append(placed);
        x += 45;
    }
    extraction::PositionedText text;
    text.format = extraction::SourceFormat::Pdf;
    text.pages.append(page);
    return text;
}

constexpr auto kResume = R"({"basics": {"name": "Ada Example"}})";

services::DocumentReader readerOf(const extraction::PositionedText& text)
{
    return services::DocumentReader([text](const QByteArray&, const QString&, const extraction::ExtractOptions&) {
        return platform::importedFrom(text);
    });
}

services::DocumentReader failingReader()
{
    return services::DocumentReader(
        [](const QByteArray&, const QString&, const extraction::ExtractOptions&) -> Result<platform::ImportedDocument> {
            return failure(ErrorCode::DamagedFile);
        });
}

} // namespace

class TestDocumentReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesErrorsOn();
    void givesThePasswordToTheImporter();
    void readsJsonWithoutTheImporter();
    void prefersTheAttachment();
    void refusesABrokenAttachment();
    void takesPlainAdvertsAsTheyStand_data();
    void takesPlainAdvertsAsTheyStand();
    void readsOtherAdvertsInOrder();
};

void TestDocumentReader::passesErrorsOn()
{
    const services::Document pdf{"%PDF-1.7 ...", u"cv.pdf"_s, {}};
    QCOMPARE(failingReader().readCv(pdf).error().code, ErrorCode::DamagedFile);
    QCOMPARE(failingReader().readText(pdf).error().code, ErrorCode::DamagedFile);
    QCOMPARE(failingReader().readAdvert(pdf).error().code, ErrorCode::DamagedFile);
    QCOMPARE(failingReader().readCv({"", u"cv.pdf"_s, {}}).error().code, ErrorCode::EmptyFile);
    QCOMPARE(failingReader()
                 .readAdvert({"Stra\xdf"
                              "e",
                              u"job.txt"_s,
                              {}})
                 .error()
                 .code,
             ErrorCode::NotUtf8);
}

void TestDocumentReader::givesThePasswordToTheImporter()
{
    QString password;
    const services::DocumentReader reader(
        [&password](const QByteArray&, const QString&, const extraction::ExtractOptions& options) {
            password = options.password;
            return platform::importedFrom(pageOf(u"Ada"_s));
        });
    QVERIFY(reader.read({"%PDF-1.7", u"cv.pdf"_s, u"Schlüssel"_s}));
    QCOMPARE(password, u"Schlüssel"_s);
}

void TestDocumentReader::readsJsonWithoutTheImporter()
{
    const auto parsed = failingReader().readCv({kResume, u"cv.json"_s, {}});
    QVERIFY(parsed);
    QCOMPARE(parsed->cv.basics.text(model::Field::Name), u"Ada Example"_s);
}

void TestDocumentReader::prefersTheAttachment()
{
    extraction::PositionedText text = pageOf(u"Somebody Else"_s);
    text.attachedResume = kResume;
    const auto parsed = readerOf(text).readCv({"%PDF-1.7", u"cv.pdf"_s, {}});
    QVERIFY(parsed);
    QCOMPARE(parsed->cv.basics.text(model::Field::Name), u"Ada Example"_s);
    QVERIFY(parsed->fields.isEmpty());
}

void TestDocumentReader::refusesABrokenAttachment()
{
    extraction::PositionedText text = pageOf(u"Ada"_s);
    text.attachedResume = R"({"work": 1})";
    const auto parsed = readerOf(text).readCv({"%PDF-1.7", u"cv.pdf"_s, {}});
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::SchemaViolation);
}

void TestDocumentReader::takesPlainAdvertsAsTheyStand_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("advert");
    QTest::newRow("spaces and lines") << QByteArray("  a \r\n\n\tb  \n") << u"job.txt"_s << u"  a \r\n\n\tb  \n"_s;
    QTest::newRow("Markdown") << QByteArray("# Job\n\n* **Go**\n") << u"job.md"_s << u"# Job\n\n* **Go**\n"_s;
    QTest::newRow("no name") << QByteArray("Z\xc3\xbcrich") << QString() << u"Zürich"_s;
}

void TestDocumentReader::takesPlainAdvertsAsTheyStand()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, fileName);
    QFETCH(QString, advert);
    const auto text = failingReader().readAdvert({data, fileName, {}});
    QVERIFY(text);
    QCOMPARE(*text, advert);
}

void TestDocumentReader::readsOtherAdvertsInOrder()
{
    const auto text = readerOf(pageOf(u"We need Go"_s)).readAdvert({"%PDF-1.7", u"job.pdf"_s, {}});
    QVERIFY(text);
    QCOMPARE(text->trimmed(), u"We need Go"_s);
}

QTEST_GUILESS_MAIN(TestDocumentReader)
#include "TestDocumentReader.moc"
