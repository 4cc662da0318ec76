// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Paginator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

namespace {

constexpr qreal kLine = 100;
constexpr qreal kPage = 1000; ///< ten lines

struct Shape {
    int lines;
    bool keepWithNext = false;
    bool keepTogether = false;
    qreal before = 0;
};

LaidBlockPointer block(const Shape& shape)
{
    auto laid = std::make_shared<LaidBlock>();
    laid->lineCount = shape.lines;
    laid->lineHeight = kLine;
    laid->before = shape.before;
    laid->block.keepWithNext = shape.keepWithNext;
    laid->block.keepTogether = shape.keepTogether;
    return laid;
}

/// "0:0-3 1:0-2 | 1:2-4": block and lines on each page.
QString described(const QList<Page>& pages)
{
    QStringList texts;
    for (const Page& page : pages) {
        QStringList items;
        for (const PageItem& item : page.items) {
            items.append(u"%1:%2-%3"_s.arg(item.blockIndex).arg(item.firstLine).arg(item.endLine));
        }
        texts.append(items.join(u' '));
    }
    return texts.join(u" | "_s);
}

} // namespace

Q_DECLARE_METATYPE(QList<Shape>)

class TestPaginator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breaksLikeATypesetter_data();
    void breaksLikeATypesetter();
    void noSpaceAtTheTopOfAPage();
    void roomForARuleIsKept();
};

void TestPaginator::breaksLikeATypesetter_data()
{
    QTest::addColumn<QList<Shape>>("shapes");
    QTest::addColumn<QString>("pages");
    QTest::newRow("nothing") << QList<Shape>{} << u""_s;
    QTest::newRow("a full page") << QList<Shape>{{10}} << u"0:0-10"_s;
    QTest::newRow("a block higher than two pages") << QList<Shape>{{25}} << u"0:0-10 | 0:10-20 | 0:20-25"_s;
    QTest::newRow("an unbreakable block higher than a page")
        << QList<Shape>{{12, false, true}} << u"0:0-10 | 0:10-12"_s;
    QTest::newRow("no single line at the foot") << QList<Shape>{{9}, {5}} << u"0:0-9 | 1:0-5"_s;
    QTest::newRow("two lines at the foot are enough") << QList<Shape>{{8}, {5}} << u"0:0-8 1:0-2 | 1:2-5"_s;
    QTest::newRow("no single line at the top") << QList<Shape>{{6}, {5}} << u"0:0-6 1:0-3 | 1:3-5"_s;
    QTest::newRow("three lines stay together") << QList<Shape>{{8}, {3}} << u"0:0-8 | 1:0-3"_s;
    QTest::newRow("a heading goes with its text") << QList<Shape>{{9}, {1, true}, {4}} << u"0:0-9 | 1:0-1 2:0-4"_s;
    QTest::newRow("a heading with two lines below it")
        << QList<Shape>{{7}, {1, true}, {4}} << u"0:0-7 1:0-1 2:0-2 | 2:2-4"_s;
    QTest::newRow("heading, title and first lines")
        << QList<Shape>{{6}, {1, true}, {1, true}, {1, true}, {2}} << u"0:0-6 | 1:0-1 2:0-1 3:0-1 4:0-2"_s;
    QTest::newRow("a chain higher than a page still ends")
        << QList<Shape>{{8, true}, {8, true}, {2}} << u"0:0-8 1:0-2 | 1:2-8 2:0-2"_s;
    QTest::newRow("kept together") << QList<Shape>{{7}, {4, false, true}} << u"0:0-7 | 1:0-4"_s;
}

void TestPaginator::breaksLikeATypesetter()
{
    QFETCH(QList<Shape>, shapes);
    QFETCH(QString, pages);
    QList<LaidBlockPointer> blocks;
    std::ranges::transform(shapes, std::back_inserter(blocks), block);
    QCOMPARE(described(paginate(blocks, kPage)), pages);
}

void TestPaginator::noSpaceAtTheTopOfAPage()
{
    const QList<Page> pages = paginate({block({9, false, false, 50}), block({4, false, false, 50})}, kPage);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].items[0].y, 0.0);
    QCOMPARE(pages[1].items[0].y, 0.0);
}

void TestPaginator::roomForARuleIsKept()
{
    auto laid = std::make_shared<LaidBlock>(); // built here, as a laid block cannot be copied
    laid->lineCount = 1;
    laid->lineHeight = kLine;
    laid->block.rule = {RulePosition::Below, 1, 4, 0, Qt::black};
    const QList<Page> pages = paginate({laid, block({1})}, kPage);
    QCOMPARE(pages[0].items[1].y, kLine + 5 * 20); // five points in twips
}

QTEST_GUILESS_MAIN(TestPaginator)
#include "TestPaginator.moc"
