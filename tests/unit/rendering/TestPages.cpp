// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "SampleCv.h"

#include "rendering/Pages.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::rendering;

namespace {

RenderOptions optionsFor(const QString& id, PageSize size = PageSize::A4)
{
    RenderOptions options;
    options.templateId = id;
    options.pageSize = size;
    return options;
}

/// The dark pixels' box of a picture.
QRect inkOf(const QImage& image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 160) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return box;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAnUnknownTemplate();
    void anEmptyCvHasOneEmptyPage();
    void pagesHaveTheirSizeAndMargins_data();
    void pagesHaveTheirSizeAndMargins();
    void aKeystrokeLaysOneBlockOut_data();
    void aKeystrokeLaysOneBlockOut();
    void anotherSettingLaysEverythingOut();
    void longTitlesSendTheirDatesToTheNextLine();
    void wordsAreNotBroken();
    void rightToLeftPagesAreMirrored();
};

void TestPages::refusesAnUnknownTemplate()
{
    LayoutCache cache;
    QCOMPARE(layOutPages(sample::shortCv(), optionsFor(u"no-such"_s), cache).error().code, ErrorCode::NotFound);
}

void TestPages::anEmptyCvHasOneEmptyPage()
{
    LayoutCache cache;
    const auto pages = layOutPages(model::Cv(), optionsFor({}), cache);
    QCOMPARE(pages->count(), 1);
    QVERIFY(inkOf(pageImage(*pages, 0, 200)).isEmpty());
}

void TestPages::pagesHaveTheirSizeAndMargins_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("size");
    QTest::addColumn<QSizeF>("points");
    for (const TemplateInfo& info : templates()) {
        QTest::newRow(qPrintable(info.id + u" A4"_s)) << info.id << int(PageSize::A4) << QSizeF(595, 842);
        QTest::newRow(qPrintable(info.id + u" Letter"_s)) << info.id << int(PageSize::Letter) << QSizeF(612, 792);
    }
}

void TestPages::pagesHaveTheirSizeAndMargins()
{
    QFETCH(QString, id);
    QFETCH(int, size);
    QFETCH(QSizeF, points);
    LayoutCache cache;
    const auto pages = layOutPages(sample::longCv(24), optionsFor(id, static_cast<PageSize>(size)), cache);
    QCOMPARE(pages->size, points * 20);
    QVERIFY(pages->count() >= 3);
    for (int page = 0; page < pages->count(); ++page) {
        QVERIFY(!pages->pages[page].items.isEmpty());
        for (const PageItem& item : pages->pages[page].items) {
            const qreal bottom = item.y + (item.endLine - item.firstLine) * item.block->lineHeight;
            QVERIFY2(bottom <= pages->area.height() + 1, qPrintable(u"page %1"_s.arg(page)));
        }
    }
}

void TestPages::aKeystrokeLaysOneBlockOut_data()
{
    QTest::addColumn<QString>("id");
    for (const TemplateInfo& info : templates()) {
        QTest::newRow(qPrintable(info.id)) << info.id;
    }
}

void TestPages::aKeystrokeLaysOneBlockOut()
{
    QFETCH(QString, id);
    sample::Cv cv = sample::longCv(5);
    LayoutCache cache;
    QVERIFY(layOutPages(cv, optionsFor(id), cache));
    QVERIFY(cache.misses() > 20);
    QVERIFY(layOutPages(cv, optionsFor(id), cache));
    QCOMPARE(cache.misses(), 0);
    cv.find(sample::SectionKind::Work)->entries[2].lists[sample::Field::Highlights][0].text += u'x';
    QVERIFY(layOutPages(cv, optionsFor(id), cache));
    QVERIFY(cache.misses() == 1 || cache.misses() == 2); // two where pages have two widths
}

void TestPages::anotherSettingLaysEverythingOut()
{
    LayoutCache cache;
    QVERIFY(layOutPages(sample::shortCv(), optionsFor(u"classic"_s), cache));
    const int all = cache.misses();
    QVERIFY(layOutPages(sample::shortCv(), optionsFor(u"classic"_s, PageSize::Letter), cache));
    QCOMPARE(cache.misses(), all);
}

void TestPages::longTitlesSendTheirDatesToTheNextLine()
{
    sample::Cv cv;
    cv.language = u"en"_s;
    sample::add(cv, sample::SectionKind::Work,
                sample::entry({{sample::Field::Position, u"Deputy Head of the Department of "_s.repeated(5)},
                               {sample::Field::StartDate, u"2020"_s}}));
    LayoutCache cache;
    const auto pages = layOutPages(cv, optionsFor(u"classic"_s), cache);
    const LaidBlock& title = *pages->pages[0].items.last().block;
    QCOMPARE(title.texts.size(), 2U);
    QVERIFY(title.texts[0].layout->lineCount() > 1);
    QCOMPARE(title.texts[1].firstLine, title.texts[0].layout->lineCount());
}

void TestPages::wordsAreNotBroken()
{
    sample::Cv cv;
    cv.basics = sample::entry(
        {{sample::Field::Summary, u"well-known long-running trunk-based and/or state-of-the-art "_s.repeated(8)}});
    LayoutCache cache;
    const auto pages = layOutPages(cv, optionsFor(u"modern"_s), cache);
    const LaidBlock& text = *pages->pages[0].items.last().block;
    const QTextLayout& layout = *text.texts[0].layout;
    QVERIFY(layout.lineCount() > 3);
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        QVERIFY(layout.text()[line.textStart() + line.textLength() - 1].isSpace());
    }
}

void TestPages::rightToLeftPagesAreMirrored()
{
    sample::Cv cv;
    cv.language = u"he"_s;
    cv.basics = sample::entry({{sample::Field::Summary, u"שלום"_s}});
    LayoutCache cache;
    const auto pages = layOutPages(cv, optionsFor(u"modern"_s), cache);
    const QRect ink = inkOf(pageImage(*pages, 0, 600).copy(0, 80, 600, 200));
    QVERIFY(ink.left() > 300);
}

QTEST_MAIN(TestPages)
#include "TestPages.moc"
