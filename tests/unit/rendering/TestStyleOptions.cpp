// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "SampleCv.h"

#include "rendering/Pages.h"
#include "rendering/PdfText.h"
#include "rendering/Renderer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

namespace {

RenderOptions optionsFor(const QString& id)
{
    RenderOptions options;
    options.templateId = id;
    return options;
}

Pages laidOut(const sample::Cv& cv, const RenderOptions& options)
{
    LayoutCache cache;
    return layOutPages(cv, options, cache).value_or(Pages());
}

/// In points.
qreal smallestText(const Pages& pages)
{
    qreal smallest = 100;
    for (const Page& page : pages.pages) {
        for (const PageItem& item : page.items) {
            for (const LaidText& text : item.block->texts) {
                for (const auto& range : text.layout->formats()) {
                    smallest = std::min(smallest, range.format.font().pixelSize() / 20.0);
                }
            }
        }
    }
    return smallest;
}

QStringList headingsOf(const Pages& pages)
{
    QStringList headings;
    for (const PageItem& item : pages.pages.first().items) {
        if (item.block->block.tag == BlockTag::Heading) {
            headings.append(item.block->texts.front().layout->text());
        }
    }
    return headings;
}

} // namespace

class TestStyleOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsOnFewerPages_data();
    void fitsOnFewerPages();
    void whatCannotFitStaysAsItIs();
    void aFewLastLinesAreDrawnIn();
    void sectionsComeInTheWantedOrder();
    void datesAreWrittenAsWanted();
    void accentAndFontsChangeThePage();
    void aPhotoIsShownWhereThereIsAPlace();
    void afterTheSidebarTheTextIsWide();
};

void TestStyleOptions::fitsOnFewerPages_data()
{
    QTest::addColumn<QString>("id");
    for (const TemplateInfo& info : templates()) {
        QTest::newRow(qPrintable(info.id)) << info.id;
    }
}

void TestStyleOptions::fitsOnFewerPages()
{
    QFETCH(QString, id);
    RenderOptions options = optionsFor(id);
    int jobs = 4; // the fewest that need a third page
    while (laidOut(sample::longCv(jobs), options).count() < 3) {
        ++jobs;
    }
    options.style.fitPages = 2;
    const Pages pages = laidOut(sample::longCv(jobs), options);
    QCOMPARE(pages.count(), 2);
    QVERIFY(pages.fits);
    QVERIFY2(smallestText(pages) >= 8.95, qPrintable(QString::number(smallestText(pages))));
}

void TestStyleOptions::whatCannotFitStaysAsItIs()
{
    RenderOptions options = optionsFor(u"classic"_s);
    const int natural = laidOut(sample::longCv(20), options).count();
    options.style.fitPages = 1;
    const Pages pages = laidOut(sample::longCv(20), options);
    QCOMPARE(pages.count(), natural);
    QVERIFY(!pages.fits);
}

/// The last page of a CV that grows line by line never holds one line alone, as it did where the page is just full.
void TestStyleOptions::aFewLastLinesAreDrawnIn()
{
    sample::Cv cv = sample::longCv(2);
    for (int lines = 0; lines < 40; ++lines) {
        const Pages pages = laidOut(cv, optionsFor(u"plain"_s));
        if (pages.count() > 1) {
            QVERIFY(pages.pages.last().items.size() > 2);
            return;
        }
        sample::add(cv, sample::SectionKind::Certificates, sample::entry({{sample::Field::Name, u"Certificate"_s}}));
    }
    QFAIL("the CV never needed a second page");
}

void TestStyleOptions::sectionsComeInTheWantedOrder()
{
    RenderOptions options = optionsFor(u"plain"_s);
    QCOMPARE(headingsOf(laidOut(sample::shortCv(), options)).mid(0, 3),
             (QStringList{u"Profile"_s, u"Experience"_s, u"Education"_s}));
    options.style.sectionOrder = {u"skills"_s, u"education"_s};
    QCOMPARE(headingsOf(laidOut(sample::shortCv(), options)),
             (QStringList{u"Skills"_s, u"Education"_s, u"Profile"_s, u"Experience"_s, u"Languages"_s}));
}

void TestStyleOptions::datesAreWrittenAsWanted()
{
    RenderOptions options = optionsFor(u"plain"_s);
    options.style.dates = DateFormat::Number;
    QVERIFY(readPages(*renderPdf(sample::shortCv(), options))->join(u' ').contains(u"03/2021 – present"_s));
    options.style.dates = DateFormat::Year;
    QVERIFY(readPages(*renderPdf(sample::shortCv(), options))->join(u' ').contains(u"2021 – present"_s));
}

void TestStyleOptions::accentAndFontsChangeThePage()
{
    RenderOptions options = optionsFor(u"harbour"_s);
    const QImage before = pageImage(laidOut(sample::shortCv(), options), 0, 300);
    options.style.accent = QColor(0x80, 0x00, 0x20);
    const QImage after = pageImage(laidOut(sample::shortCv(), options), 0, 300);
    QCOMPARE(QColor(after.pixel(10, 400)), QColor(0x80, 0x00, 0x20));
    QVERIFY(before.pixel(10, 400) != after.pixel(10, 400));
    options.style.fontPair = u"garamond"_s;
    const Pages pages = laidOut(sample::shortCv(), options);
    const auto formats = pages.pages[0].items[0].block->texts[0].layout->formats();
    QCOMPARE(formats.first().format.font().families().first(), u"EB Garamond CV"_s);
}

void TestStyleOptions::aPhotoIsShownWhereThereIsAPlace()
{
    RenderOptions options = optionsFor(u"lebenslauf"_s);
    QVERIFY(laidOut(sample::shortCv(), options).photo.isNull());
    QImage photo(60, 60, QImage::Format_RGB32);
    photo.fill(Qt::red);
    options.style.photo = photo;
    const Pages pages = laidOut(sample::shortCv(), options);
    QVERIFY(!pages.photo.isNull());
    const QPointF middle = pages.photoPlace.center() / 20;
    QCOMPARE(QColor(pageImage(pages, 0, 595).pixel(middle.toPoint())), QColor(Qt::red));
    QVERIFY(renderPdf(sample::shortCv(), options));
    options.templateId = u"classic"_s;
    QVERIFY(laidOut(sample::shortCv(), options).photo.isNull());
}

void TestStyleOptions::afterTheSidebarTheTextIsWide()
{
    const Pages pages = laidOut(sample::longCv(10), optionsFor(u"meridian"_s));
    QVERIFY(pages.count() >= 2);
    const qreal narrow = pages.pages[0].items.last().block->flowWidth;
    const qreal wide = pages.pages[1].items.first().block->flowWidth;
    QVERIFY(narrow < wide);
    QCOMPARE(wide, pages.area.width());
}

QTEST_MAIN(TestStyleOptions)
#include "TestStyleOptions.moc"
