// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/ResumeCodec.h"
#include "rendering/PageMaker.h"
#include "rendering/Pages.h"
#include "rendering/PdfText.h"
#include "rendering/ReadabilityCheck.h"
#include "rendering/Renderer.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::rendering;

namespace {

const QString kResumes = QStringLiteral(CVENH_SOURCE_DIR "/tests/data/resumes");

/// The CVs every template has to bear: short and long ones, German, and scripts that are joined, reordered or read from
/// the right.
QMap<QString, model::Cv> readCvs()
{
    QMap<QString, model::Cv> cvs;
    for (const QString& name : {u"short-nurse"_s, u"long-operations"_s, u"german-engineer"_s, u"arabic-architect"_s,
                                u"hebrew-teacher"_s, u"hindi-accountant"_s, u"thai-chef"_s}) {
        QFile file(kResumes + u'/' + name + u".json"_s);
        if (file.open(QIODevice::ReadOnly)) {
            if (auto cv = codec::decodeResume(file.readAll())) {
                cvs.insert(name, *cv);
            }
        }
    }
    return cvs;
}

/// What a page shows beside its shapes, as a box.
QRect inkOf(const Pages& pages, int page)
{
    const QImage all = pageImage(pages, page, qRound(pages.size.width() / 20));
    QImage behind(all.size(), QImage::Format_RGB32);
    behind.fill(Qt::white);
    QPainter painter(&behind);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.05, 0.05);
    paintShapes(painter, pages, page);
    QRect box;
    for (int y = 0; y < all.height(); ++y) {
        for (int x = 0; x < all.width(); ++x) {
            if (std::abs(qGray(all.pixel(x, y)) - qGray(behind.pixel(x, y))) > 90) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return box;
}

/// Items of one page and one flow (flows differ in their left edge and width).
bool sameFlow(const PageItem& a, const PageItem& b)
{
    return a.block->block.flow == b.block->block.flow;
}

} // namespace

/// Every template with every kind of CV on both page sizes.
class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough();
    void wordsComeBack_data() { matrix(); }
    void wordsComeBack();
    void pagesAreWellMade_data() { matrix(); }
    void pagesAreWellMade();
    void ownLooksComeBack_data();
    void ownLooksComeBack();
    void filesStaySmall();

private:
    void matrix();

    QMap<QString, model::Cv> m_cvs = readCvs();
};

void TestTemplates::matrix()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("cv");
    QTest::addColumn<int>("size");
    for (const TemplateInfo& info : templates()) {
        for (const QString& name : m_cvs.keys()) {
            QTest::newRow(qPrintable(info.id + u' ' + name + u" A4"_s)) << info.id << name << int(PageSize::A4);
            if (name == u"long-operations"_s || name == u"arabic-architect"_s) {
                QTest::newRow(qPrintable(info.id + u' ' + name + u" Letter"_s))
                    << info.id << name << int(PageSize::Letter);
            }
        }
    }
}

void TestTemplates::thereAreEnough()
{
    QCOMPARE(m_cvs.size(), 7);
    QVERIFY(templates().size() >= 16);
}

/// renderPdf reads the file back and compares all words with what was painted; checkPdf compares with the CV.
void TestTemplates::wordsComeBack()
{
    QFETCH(QString, id);
    QFETCH(QString, cv);
    QFETCH(int, size);
    RenderOptions options;
    options.templateId = id;
    options.pageSize = static_cast<PageSize>(size);
    const auto pdf = renderPdf(m_cvs[cv], options);
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
    if (options.pageSize == PageSize::Letter) {
        QCOMPARE(*renderPdf(m_cvs[cv], options), *pdf);
    }
    static const QRegularExpression kBad(u"[\\x{FB00}-\\x{FB06}\\p{Co}\\t\\x{FFFD}]"_s);
    const QString text = readPages(*pdf)->join(u'\n');
    const auto bad = kBad.match(text);
    QVERIFY2(!bad.hasMatch(), text.mid(bad.capturedStart() - 12, 24).toUtf8().toPercentEncoding().constData());
    const auto report = checkPdf(*pdf, m_cvs[cv], {});
    for (const Finding& finding : report->findings) {
        QVERIFY2(finding.severity == Severity::Note, qPrintable(finding.id + u": "_s + finding.text));
    }
}

void TestTemplates::pagesAreWellMade()
{
    QFETCH(QString, id);
    QFETCH(QString, cv);
    QFETCH(int, size);
    RenderOptions options;
    options.templateId = id;
    options.pageSize = static_cast<PageSize>(size);
    LayoutCache cache;
    const auto pages = layOutPages(m_cvs[cv], options, cache);
    QVERIFY(pages);
    for (int page = 0; page < pages->count(); ++page) {
        QRectF area(pages->origin / 20, pages->area / 20);
        area.setTop(std::min(area.top(), 34.0)); // later pages may begin higher
        const QRect ink = inkOf(*pages, page);
        QVERIFY2(area.adjusted(-2, -2, 2, 2).contains(ink),
                 qPrintable(u"ink outside the margins on page %1"_s.arg(page + 1)));
        const QList<PageItem>& items = pages->pages[page].items;
        QVERIFY2(!items.isEmpty(), "an empty page");
        for (qsizetype i = 0; i < items.size(); ++i) {
            const bool lastOfFlow = i + 1 == items.size() || !sameFlow(items[i], items[i + 1]);
            const LaidBlock& block = *items[i].block;
            const bool isHeader = block.block.flow == Flow::Header || block.block.flow == Flow::HeaderEnd;
            QVERIFY2(isHeader || !lastOfFlow || !block.block.keepWithNext,
                     qPrintable(u"stranded on page %1: "_s.arg(page + 1) + block.texts.front().layout->text()));
            const int lines = items[i].endLine - items[i].firstLine;
            QVERIFY2(lines == block.lineCount || lines >= 2, "a single line of a broken paragraph");
        }
    }
}

void TestTemplates::ownLooksComeBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("first"); // font pairs go round, three a template
    int first = 0;
    for (const TemplateInfo& info : templates()) {
        QTest::newRow(qPrintable(info.id)) << info.id << first++;
    }
}

void TestTemplates::ownLooksComeBack()
{
    QFETCH(QString, id);
    QFETCH(int, first);
    const QList<FontPair> pairs = fontPairs();
    for (int i = 0; i < 3; ++i) {
        const FontPair& pair = pairs[(first + 4 * i) % pairs.size()];
        RenderOptions options;
        options.templateId = id;
        options.style.accent = QColor(0x88, 0x10, 0x40);
        options.style.fontPair = pair.id;
        options.style.size = 1.06;
        options.style.spacing = 0.8;
        options.style.dates = DateFormat::Number;
        const auto pdf = renderPdf(m_cvs[u"german-engineer"_s], options);
        QVERIFY2(pdf, qPrintable(pair.id + u": "_s + (pdf ? QString() : pdf.error().detail)));
    }
}

void TestTemplates::filesStaySmall()
{
    for (const TemplateInfo& info : templates()) {
        RenderOptions options;
        options.templateId = info.id;
        const auto pdf = renderPdf(m_cvs[u"german-engineer"_s], options);
        QVERIFY2(pdf && pdf->size() < 60 * 1024, qPrintable(info.id));
    }
}

QTEST_MAIN(TestTemplates)
#include "TestTemplates.moc"
