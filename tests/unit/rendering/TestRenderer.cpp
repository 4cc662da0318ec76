// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "SampleCv.h"

#include "rendering/Pages.h"
#include "rendering/PdfInspector.h"
#include "rendering/PdfText.h"
#include "rendering/ReadabilityCheck.h"
#include "rendering/Renderer.h"
#include "support/RandomCv.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <qpdf/QPDF.hh>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::rendering;

namespace {

const QByteArray kResume = "{\n  \"basics\": {}\n}\n";

RenderOptions optionsFor(const QString& id)
{
    RenderOptions options;
    options.templateId = id;
    options.resumeJson = kResume;
    return options;
}

QByteArray checksum(const QString& id)
{
    const auto pdf = renderPdf(sample::longCv(4), optionsFor(id));
    return pdf ? QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex() : QByteArray("failed");
}

void eachTemplate()
{
    QTest::addColumn<QString>("id");
    for (const TemplateInfo& info : templates()) {
        QTest::newRow(qPrintable(info.id)) << info.id;
    }
}

QImage onWhite(const QImage& drawn)
{
    QImage image(drawn.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, drawn);
    return image;
}

/// The share of pixels that are dark in one picture and light in the other. Two engines smooth the same letters
/// differently (0.5 to 0.8 % at this size); a letter out of its place shows.
double differingShare(const QImage& a, const QImage& b)
{
    qsizetype differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            differing += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 128 ? 1 : 0;
        }
    }
    return static_cast<double>(differing) / (static_cast<double>(a.width()) * a.height());
}

/// The types of the structure elements below `element`, depth first.
QStringList structureOf(QPDFObjectHandle element)
{
    QStringList types;
    if (element.isDictionary() && element.getKey("/S").isName()) {
        types.append(QString::fromStdString(element.getKey("/S").getName()));
    }
    QPDFObjectHandle kids = element.isDictionary() ? element.getKey("/K") : QPDFObjectHandle::newNull();
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
        types += structureOf(kids.getArrayItem(i));
    }
    return types;
}

} // namespace

class TestRenderer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAnUnknownTemplate();
    void rendersAnEmptyCv();
    void wordsInAreWordsOut_data() { eachTemplate(); }
    void wordsInAreWordsOut();
    void everyFieldComesBack_data() { eachTemplate(); }
    void everyFieldComesBack();
    void noSignsThatReadersMisread_data() { eachTemplate(); }
    void noSignsThatReadersMisread();
    void manyAlphabetsComeBack_data() { eachTemplate(); }
    void manyAlphabetsComeBack();
    void arabicWordsComeBack_data() { eachTemplate(); }
    void arabicWordsComeBack();
    void oddCvsRender_data() { eachTemplate(); }
    void oddCvsRender();
    void screenAndPaperAgree_data() { eachTemplate(); }
    void screenAndPaperAgree();
    void theResumeIsAttached();
    void nothingIsAttachedWithoutAResume();
    void linksAreLive();
    void fontsAreEmbeddedAndNamed();
    void theFileSaysWhatItIs();
    void theFileIsTagged();
    void headingsAreBookmarks();
    void theSameBytesInEveryProcess_data() { eachTemplate(); }
    void theSameBytesInEveryProcess();
};

void TestRenderer::refusesAnUnknownTemplate()
{
    const auto pdf = renderPdf(sample::shortCv(), optionsFor(u"no-such"_s));
    QCOMPARE(pdf.error().code, ErrorCode::NotFound);
}

void TestRenderer::rendersAnEmptyCv()
{
    const auto pdf = renderPdf({}, {});
    QVERIFY(pdf);
    QCOMPARE(readPages(*pdf)->size(), 1);
}

void TestRenderer::wordsInAreWordsOut()
{
    QFETCH(QString, id);
    for (const sample::Cv& cv : {sample::shortCv(), sample::longCv(8)}) {
        const auto pdf = renderPdf(cv, optionsFor(id));
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
        const auto report = checkPdf(*pdf, cv, kResume);
        QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).id + report->findings.value(0).text));
    }
}

void TestRenderer::everyFieldComesBack()
{
    QFETCH(QString, id);
    const sample::Cv cv = sample::fullCv();
    const auto pdf = renderPdf(cv, optionsFor(id));
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
    const auto report = checkPdf(*pdf, cv, kResume);
    QVERIFY2(report->ok, qPrintable(report->findings.value(0).id + report->findings.value(0).text));
}

void TestRenderer::noSignsThatReadersMisread()
{
    QFETCH(QString, id);
    const auto pdf = renderPdf(sample::shortCv(), optionsFor(id));
    const QString text = readPages(*pdf)->join(u'\n');
    static const QRegularExpression kBad(u"[\\x{FB00}-\\x{FB06}\\p{Co}\\t\\x{FFFD}]"_s);
    QVERIFY2(!kBad.match(text).hasMatch(), qPrintable(text));
    QVERIFY(text.simplified().contains(u"efficient, difficult and fifty-fifth shifts; https first."_s));
}

void TestRenderer::manyAlphabetsComeBack()
{
    QFETCH(QString, id);
    const QStringList words{u"Zażółć gęślą jaźń"_s,
                            u"Příliš žluťoučký kůň"_s,
                            u"İğüşöç ışık"_s,
                            u"Nguyễn Thị Ngọc Ánh"_s,
                            u"Μεταφράστρια Ωμέγα"_s,
                            u"Съешь ещё булок, ґанок"_s,
                            u"Árvíztűrő tükörfúrógép"_s,
                            u"Îmbunătățire și țară"_s,
                            u"Ærøskøbing Åse þorn"_s,
                            u"5 µΩ, 20 °C, 3 × 4, ½, № 7"_s,
                            u"€ ₺ ₽ £ – — „x“ «y» …"_s};
    sample::Cv cv;
    cv.language = u"en"_s;
    cv.basics = sample::entry({{sample::Field::Name, words.first()}, {sample::Field::Label, words.last()}});
    sample::add(cv, sample::SectionKind::Work,
                sample::entry({{sample::Field::Position, words[1]}}, {{sample::Field::Highlights, words}}));
    const auto pdf = renderPdf(cv, optionsFor(id));
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
    const QString text = readPages(*pdf)->join(u' ');
    for (const QString& word : words) {
        QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
    }
}

void TestRenderer::arabicWordsComeBack()
{
    QFETCH(QString, id);
    const QString line = u"خفض زمن الاستجابة من 840 إلى 210 خلال العام الأول حتى الآن"_s;
    sample::Cv cv;
    cv.language = u"ar"_s;
    sample::add(cv, sample::SectionKind::Work,
                sample::entry({{sample::Field::Position, u"مهندسة"_s}}, {{sample::Field::Highlights, {line}}}));
    const auto pdf = renderPdf(cv, optionsFor(id));
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
    const QStringList words = wordsOf(readPages(*pdf)->join(u' '));
    for (const QString& word : wordsOf(line)) {
        QVERIFY2(words.contains(word), qPrintable(word + u" in "_s + words.join(u' ')));
    }
}

void TestRenderer::oddCvsRender()
{
    QFETCH(QString, id);
    cvenhancer::test::RandomCv random(20261125);
    for (int i = 0; i < 8; ++i) {
        const auto pdf = renderPdf(random.next(), optionsFor(id));
        QVERIFY2(pdf, qPrintable(u"CV %1: "_s.arg(i) + (pdf ? QString() : pdf.error().detail)));
    }
}

void TestRenderer::screenAndPaperAgree()
{
    QFETCH(QString, id);
    LayoutCache cache;
    const auto pages = layOutPages(sample::longCv(8), optionsFor(id), cache);
    QByteArray pdf = *renderPdf(sample::longCv(8), optionsFor(id));
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.pageCount(), pages->count());
    for (int page = 0; page < pages->count(); ++page) {
        const QImage screen = pageImage(*pages, page, 1190);
        QVERIFY2(differingShare(screen, onWhite(document.render(page, screen.size()))) < 0.012,
                 qPrintable(u"page %1"_s.arg(page)));
    }
}

void TestRenderer::theResumeIsAttached()
{
    const auto inspected = inspectPdf(*renderPdf(sample::shortCv(), optionsFor({})));
    QVERIFY(inspected->resumeJson.has_value());
    QCOMPARE(*inspected->resumeJson, kResume);
}

void TestRenderer::nothingIsAttachedWithoutAResume()
{
    QVERIFY(!inspectPdf(*renderPdf(sample::shortCv(), {}))->resumeJson.has_value());
}

void TestRenderer::linksAreLive()
{
    const auto inspected = inspectPdf(*renderPdf(sample::shortCv(), optionsFor({})));
    QStringList addresses;
    for (const InspectedLink& link : inspected->links) {
        addresses.append(link.address);
    }
    QCOMPARE(addresses,
             (QStringList{u"tel:+442079460147"_s, u"mailto:robin@example.com"_s, u"https://www.robin.example.com/"_s,
                          u"https://github.com/robin-fn"_s}));
}

void TestRenderer::fontsAreEmbeddedAndNamed()
{
    const auto inspected = inspectPdf(*renderPdf(sample::shortCv(), optionsFor(u"classic"_s)));
    QVERIFY(inspected->fonts.size() >= 3);
    for (const InspectedFont& font : inspected->fonts) {
        QVERIFY2(font.embedded && font.hasUnicodeMap, qPrintable(font.name));
        QVERIFY2(font.name.startsWith(u"VollkornCV-"_s), qPrintable(font.name));
    }
}

void TestRenderer::theFileSaysWhatItIs()
{
    sample::Cv cv = sample::shortCv();
    cv.language = u"sv"_s;
    const auto inspected = inspectPdf(*renderPdf(cv, optionsFor({})));
    QCOMPARE(inspected->title, u"Robin Fjellström-Núñez – Certification Officer"_s);
    QCOMPARE(inspected->language, u"sv"_s);
    QVERIFY(inspected->tagged);
}

void TestRenderer::theFileIsTagged()
{
    const QByteArray pdf = *renderPdf(sample::shortCv(), optionsFor(u"classic"_s));
    QPDF document;
    document.processMemoryFile("pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QStringList types = structureOf(document.getRoot().getKey("/StructTreeRoot"));
    QVERIFY(types.contains(u"/NonStruct"_s)); // says that the lines of a text only wrap
    types.removeAll(u"/NonStruct"_s);
    QCOMPARE(types.mid(0, 3), (QStringList{u"/Document"_s, u"/H1"_s, u"/P"_s}));
    QCOMPARE(types.count(u"/H1"_s), 1);
    QCOMPARE(types.count(u"/H2"_s), 5); // profile, experience, education, skills, languages
    QCOMPARE(types.count(u"/H3"_s), 2);
    QCOMPARE(types.count(u"/L"_s), 1);
    QCOMPARE(types.count(u"/LI"_s), 2);
    QCOMPARE(types.count(u"/Link"_s), 4);
}

void TestRenderer::headingsAreBookmarks()
{
    const QByteArray pdf = *renderPdf(sample::shortCv(), optionsFor(u"modern"_s));
    QPDF document;
    document.processMemoryFile("pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFObjectHandle outline = document.getRoot().getKey("/Outlines");
    QCOMPARE(outline.getKey("/Count").getIntValueAsInt(), 5);
    QCOMPARE(outline.getKey("/First").getKey("/Title").getUTF8Value(), std::string("Profile"));
}

void TestRenderer::theSameBytesInEveryProcess()
{
    QFETCH(QString, id);
    const QByteArray here = checksum(id);
    QCOMPARE(checksum(id), here);
    for (int i = 0; i < 2; ++i) {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_HASH_SEED"_s); // hashes in an order of their own, as in the programs
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {u"--checksum"_s, id});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.readAllStandardOutput(), here);
    }
}

/// Runs the tests, or with --checksum ID prints what this process makes of the sample.
int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--checksum"_s) {
        std::fputs(checksum(arguments.value(2)).constData(), stdout);
        return 0;
    }
    TestRenderer test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestRenderer.moc"
