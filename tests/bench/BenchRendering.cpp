// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "Ratios.h"
#include "unit/rendering/SampleCv.h"

#include "rendering/Pages.h"
#include "rendering/PdfFinisher.h"
#include "rendering/PdfText.h"
#include "rendering/PdfWriter.h"
#include "rendering/Renderer.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

namespace {

/// Two pages in the first template.
const sample::Cv& twoPages()
{
    static const sample::Cv cv = sample::longCv(9);
    return cv;
}

Pages laidOut()
{
    LayoutCache cache;
    return *layOutPages(twoPages(), {}, cache);
}

/// The same words as a QTextDocument, the plain way to a PDF in Qt.
QString asHtml()
{
    QString html;
    for (const sample::Section& section : twoPages().sections) {
        html += u"<h2>Section</h2>"_s;
        for (const sample::Entry& entry : section.entries) {
            for (const QString& text : entry.texts) {
                html += u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
            }
            for (const auto& items : entry.lists) {
                for (const sample::Item& item : items) {
                    html += u"<ul><li>"_s + item.text.toHtmlEscaped() + u"</li></ul>"_s;
                }
            }
        }
    }
    return html;
}

void textDocumentToPdf(benchmark::State& state)
{
    const QString html = asHtml();
    for (auto step : state) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QTextDocument document;
        document.setHtml(html);
        document.print(&writer);
        benchmark::DoNotOptimize(bytes.size());
    }
}

void layoutFull(benchmark::State& state)
{
    for (auto step : state) {
        benchmark::DoNotOptimize(laidOut().count());
    }
}

void layoutCached(benchmark::State& state)
{
    LayoutCache cache;
    for (auto step : state) {
        benchmark::DoNotOptimize(layOutPages(twoPages(), {}, cache)->count());
    }
}

/// What a keystroke in the editor costs before painting.
void layoutAfterKeystroke(benchmark::State& state)
{
    LayoutCache cache;
    sample::Cv cv = twoPages();
    QString& line = cv.find(sample::SectionKind::Work)->entries[2].lists[sample::Field::Highlights][0].text;
    const QString before = line;
    int typed = 0;
    for (auto step : state) {
        line = before + QString(++typed % 20, u'x');
        benchmark::DoNotOptimize(layOutPages(cv, {}, cache)->count());
    }
}

void paintOnScreen(benchmark::State& state)
{
    const Pages pages = laidOut();
    for (auto step : state) {
        benchmark::DoNotOptimize(pageImage(pages, 0, 793).width());
    }
}

void paintToPdf(benchmark::State& state)
{
    const Pages pages = laidOut();
    for (auto step : state) {
        benchmark::DoNotOptimize(paintPdf(pages).bytes.size());
    }
}

void finish(benchmark::State& state)
{
    const PaintedPdf painted = paintPdf(laidOut());
    for (auto step : state) {
        benchmark::DoNotOptimize(finishPdf(painted, {})->size());
    }
}

void readBackByQtPdf(benchmark::State& state)
{
    const QByteArray pdf = *finishPdf(paintPdf(laidOut()), {});
    for (auto step : state) {
        benchmark::DoNotOptimize(readPages(pdf)->size());
    }
}

void exportTwoPages(benchmark::State& state)
{
    for (auto step : state) {
        benchmark::DoNotOptimize(renderPdf(twoPages(), {})->size());
    }
}

BENCHMARK(textDocumentToPdf)->Unit(benchmark::kMillisecond);
BENCHMARK(layoutFull)->Unit(benchmark::kMillisecond);
BENCHMARK(layoutCached)->Unit(benchmark::kMillisecond);
BENCHMARK(layoutAfterKeystroke)->Unit(benchmark::kMillisecond);
BENCHMARK(paintOnScreen)->Unit(benchmark::kMillisecond);
BENCHMARK(paintToPdf)->Unit(benchmark::kMillisecond);
BENCHMARK(finish)->Unit(benchmark::kMillisecond);
BENCHMARK(readBackByQtPdf)->Unit(benchmark::kMillisecond);
BENCHMARK(exportTwoPages)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QGuiApplication application(argc, argv);
    return bench::runWithRatios(argc, argv,
                                {{"layoutCached", "layoutFull"},
                                 {"layoutAfterKeystroke", "layoutFull"},
                                 {"paintOnScreen", "layoutFull"},
                                 {"finish", "paintToPdf"},
                                 {"readBackByQtPdf", "paintToPdf"},
                                 {"exportTwoPages", "textDocumentToPdf"}});
}
