// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/BlockBuilder.h"
#include "parsing/Layout.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::parsing;
using extraction::Word;

namespace {

/// Words of one page of a tagged PDF, line by line.
class TaggedPage {
public:
    /// Words of one run at a place; `block` -1: its element is no block.
    TaggedPage& text(const QString& text, double x, double baseline, int run, int block = -1, int rank = -1)
    {
        for (const QString& part : text.split(u' ')) {
            Word word;
            word.text = part;
            word.box = QRectF(x, baseline - 8, 5.0 * static_cast<double>(part.size()), 10);
            word.baseline = baseline;
            word.fontSize = 10;
            word.order = static_cast<int>(m_page.words.size());
            word.structure.run = run;
            word.structure.block = block;
            word.structure.rank = rank < 0 ? run : rank;
            m_page.words.append(word);
            x = word.box.right() + 3;
        }
        return *this;
    }

    TaggedPage& link(const QString& target)
    {
        m_page.words.last().link = target;
        return *this;
    }

    [[nodiscard]] QStringList blocks() const
    {
        QStringList texts;
        for (const Block& block : buildBlocks(layout().lines, 12, u"en"_s)) {
            texts.append(block.text);
        }
        return texts;
    }

    [[nodiscard]] Layout layout() const
    {
        extraction::PositionedText text;
        text.format = extraction::SourceFormat::Pdf;
        text.pages.append(m_page);
        return buildLayout(text);
    }

private:
    extraction::Page m_page{QSizeF(595, 842), {}, {}, 1};
};

} // namespace

/// What the tags of a PDF tell goes before what its geometry suggests.
class TestTaggedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortLinesOfOneRunAreOneText()
    {
        const TaggedPage page = TaggedPage().text(u"Complaints"_s, 500, 100, 1).text(u"management"_s, 498, 112, 1);
        QCOMPARE(page.blocks(), QStringList({u"Complaints management"_s}));
    }

    void fullLinesOfTwoBlocksAreTwoTexts()
    {
        const TaggedPage page = TaggedPage()
                                    .text(u"welding of frames and"_s, 50, 100, 1, 7)
                                    .text(u"turning of small parts"_s, 50, 112, 2, 8);
        QCOMPARE(page.blocks(), QStringList({u"welding of frames and"_s, u"turning of small parts"_s}));
    }

    void cellsKeepTheirWrappedText()
    {
        const TaggedPage page = TaggedPage()
                                    .text(u"Charge Nurse, Cardiovascular"_s, 50, 100, 1)
                                    .text(u"2022 - 2024"_s, 250, 100, 2)
                                    .text(u"Care"_s, 50, 112, 1);
        QCOMPARE(page.blocks(), QStringList({u"Charge Nurse, Cardiovascular Care 2022 - 2024"_s}));
    }

    void itemsOnOneLineAreCells()
    {
        const Layout layout =
            TaggedPage().text(u"Paid social"_s, 50, 100, 1, 5).text(u"Shopify"_s, 107, 100, 2, 6).layout();
        QCOMPARE(layout.lines.size(), 1);
        QCOMPARE(layout.lines.first().parts.size(), 2);
        QCOMPARE(layout.lines.first().parts.last().cell, 1);
    }

    void linesStandInTheOrderOfTheTags()
    {
        const TaggedPage page =
            TaggedPage().text(u"third"_s, 50, 100, 9).text(u"first"_s, 300, 100, 1).text(u"second"_s, 300, 160, 4);
        QStringList lines;
        for (const Line& line : page.layout().lines) {
            lines += line.text.split(u' ');
        }
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.indexOf(u"first"_s) < lines.indexOf(u"second"_s));
    }

    void fewTagsGiveNoOrder()
    {
        const TaggedPage page = TaggedPage()
                                    .text(u"one"_s, 50, 100, -1)
                                    .text(u"two"_s, 50, 160, 7)
                                    .text(u"three"_s, 50, 220, 3)
                                    .text(u"four"_s, 50, 280, -1);
        QStringList lines;
        for (const Line& line : page.layout().lines) {
            lines.append(line.text);
        }
        QCOMPARE(lines, QStringList({u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
    }

    void brokenAddressesAreWhole()
    {
        const QString target = u"https://www.linkedin.com/in/mary-example"_s;
        const TaggedPage page = TaggedPage()
                                    .text(u"www.linkedin.com/in/ma"_s, 50, 100, -1)
                                    .link(target)
                                    .text(u"ry-example"_s, 50, 112, -1)
                                    .link(target);
        QCOMPARE(page.blocks(), QStringList({u"www.linkedin.com/in/mary-example"_s}));
    }

    void twoLinksToOnePlaceAreTwoTexts()
    {
        const QString target = u"https://example.com/"_s;
        const TaggedPage page =
            TaggedPage().text(u"Homepage"_s, 50, 100, -1).link(target).text(u"Blog"_s, 50, 140, -1).link(target);
        QCOMPARE(page.blocks(), QStringList({u"Homepage"_s, u"Blog"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTaggedText)
#include "TestTaggedText.moc"
