// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"
#include "support/DocxBuilder.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::extraction;
using test::DocxBuilder;

namespace {

QByteArray repeated(const QByteArray& text, int count)
{
    return text.repeated(count);
}

PositionedText textOf(const DocxBuilder& builder)
{
    const Result<PositionedText> read = readDocx(builder.build(), {});
    return read ? *read : PositionedText();
}

/// The text without the blank lines between blocks.
QString linesOf(const PositionedText& text)
{
    return plainText(text).split(u'\n', Qt::SkipEmptyParts).join(u'\n');
}

/// The first word that reads so; an empty one when there is none.
Word wordOf(const PositionedText& text, const QString& wanted)
{
    const QList<Word> words = text.pages.isEmpty() ? QList<Word>() : text.pages.first().words;
    const auto found =
        std::find_if(words.cbegin(), words.cend(), [&wanted](const Word& word) { return word.text == wanted; });
    return found == words.cend() ? Word() : *found;
}

QString errorOf(const QByteArray& data, const ExtractOptions& options = {})
{
    const Result<PositionedText> read = readDocx(data, options);
    return read
        ? u"read"_s
        : errorCodeName(read.error().code) + (read.error().subject.isEmpty() ? QString() : u' ' + read.error().subject);
}

QByteArray compoundFile(const QString& stream)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(504, '\0')
        + QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
}

QByteArray nested(const QByteArray& tag, int depth)
{
    return repeated("<" + tag + ">", depth) + repeated("</" + tag + ">", depth);
}

QByteArray cell(const QByteArray& content, const QByteArray& properties = {})
{
    return "<w:tc>" + (properties.isEmpty() ? QByteArray() : "<w:tcPr>" + properties + "</w:tcPr>")
        + (content.startsWith('<') ? content : DocxBuilder::paragraph(content)) + "</w:tc>";
}

QByteArray table(const QList<QByteArray>& rows, const QByteArray& grid = {})
{
    QByteArray xml = "<w:tbl><w:tblPr/><w:tblGrid>" + grid + "</w:tblGrid>";
    for (const QByteArray& row : rows) {
        xml += "<w:tr>" + row + "</w:tr>";
    }
    return xml + "</w:tbl>";
}

QByteArray textBox(const QByteArray& text)
{
    return "<w:txbxContent>" + DocxBuilder::paragraph(text) + "</w:txbxContent>";
}

QByteArray anchored(const QByteArray& text, int yPoints, int widthPoints, int heightPoints)
{
    const auto emus = [](int points) { return QByteArray::number(points * 12700); };
    return "<w:r><w:drawing><wp:anchor><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>" + emus(yPoints)
        + "</wp:posOffset></wp:positionV><wp:extent cx=\"" + emus(widthPoints) + "\" cy=\"" + emus(heightPoints)
        + "\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>" + textBox(text)
        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
}

QByteArray style(const QByteArray& id, const QByteArray& name, const QByteArray& content,
                 const QByteArray& attributes = {})
{
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\" " + attributes + "><w:name w:val=\"" + name + "\"/>"
        + content + "</w:style>";
}

const QByteArray kFieldBegin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
const QByteArray kFieldSeparate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
const QByteArray kFieldEnd = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

QByteArray instruction(const QByteArray& text)
{
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
}

} // namespace

class TestDocxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("error");
        const QByteArray good = DocxBuilder(DocxBuilder::paragraph("Ada Example")).build();
        QTest::newRow("no zip") << QByteArray("PK\x03\x04 and then nothing of a zip") << u"DamagedFile"_s;
        QTest::newRow("cut in half") << good.first(good.size() / 2) << u"DamagedFile"_s;
        QTest::newRow("last bytes missing") << good.chopped(10) << u"DamagedFile"_s;
        QTest::newRow("another zip") << test::zipped({{"notes.txt", "hello"}}) << u"UnsupportedFormat"_s;
        QTest::newRow("empty archive member") << test::zipped({{"word/document.xml", ""}}) << u"DamagedFile"_s;
        QTest::newRow("main part is no XML") << test::zipped({{"word/document.xml", "hello"}}) << u"DamagedFile"_s;
        QTest::newRow("main part is no document")
            << test::zipped({{"word/document.xml", "<workbook/>"}}) << u"UnsupportedFormat"_s;
        QTest::newRow("no text") << DocxBuilder("<w:p/>").build() << u"EmptyFile"_s;
        QTest::newRow("pictures only") << DocxBuilder("<w:p/>").relation("p1", "image", "media/scan.png").build()
                                       << u"NoTextLayer"_s;
        QTest::newRow("encrypted") << compoundFile(u"EncryptedPackage"_s) << u"UnsupportedFormat encrypted DOCX"_s;
        QTest::newRow("Word 97") << compoundFile(u"WordDocument"_s) << u"UnsupportedFormat DOC"_s;
        QTest::newRow("entities") << test::zipped(
            {{"word/document.xml",
              "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><document>&b;</document>"}})
                                  << u"DamagedFile"_s;
        QTest::newRow("70 000 nested elements") << DocxBuilder(nested("w:sdt", 70'000)).build() << u"ResourceLimit"_s;
        QTest::newRow("300 nested tables")
            << DocxBuilder(repeated("<w:tbl><w:tr><w:tc>", 300) + repeated("</w:tc></w:tr></w:tbl>", 300)).build()
            << u"ResourceLimit"_s;
        QTest::newRow("zip bomb") << DocxBuilder(repeated(" ", 60 * 1024 * 1024)).build() << u"ResourceLimit"_s;
        QTest::newRow("too much text")
            << DocxBuilder(repeated(DocxBuilder::paragraph("word word word word word"), 25'000)).build()
            << u"ResourceLimit"_s;
    }

    void refuses()
    {
        QFETCH(const QByteArray, data);
        QTEST(errorOf(data), "error");
    }

    void countsWhatIsInflatedAndNotWhatTheHeaderSays()
    {
        ExtractOptions options;
        options.limits.maxDecodedBytes = 2000;
        QByteArray text;
        for (int i = 0; i < 400; ++i) { // numbers shrink little, so the ratio is no help
            text += QByteArray::number(i * 7919) + ' ';
        }
        QByteArray data = DocxBuilder(DocxBuilder::paragraph(text)).build();
        QCOMPARE(errorOf(data, options), u"ResourceLimit"_s);
        QCOMPARE(errorOf(data), u"read"_s);
    }

    void refusesTooManyMembers()
    {
        QList<std::pair<QByteArray, QByteArray>> members;
        for (int i = 0; i < 5001; ++i) {
            members << std::pair("m" + QByteArray::number(i), QByteArray());
        }
        QCOMPARE(errorOf(test::zipped(members)), u"ResourceLimit"_s);
    }

    void readsOnWithoutADamagedStylePart()
    {
        DocxBuilder builder(DocxBuilder::paragraph("Ada Example"));
        builder.relation("s", "styles", "styles.xml").member("word/styles.xml", "<w:styles");
        QCOMPARE(linesOf(textOf(builder)), u"Ada Example"_s);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto p = [](const QByteArray& inlines) { return "<w:p>" + inlines + "</w:p>"; };
        const auto r = [](const QByteArray& text) { return DocxBuilder::run(text); };
        QTest::newRow("a word in two runs") << p(r("Soft") + r("ware")) << u"Software"_s;
        QTest::newRow("two paragraphs") << DocxBuilder::paragraph("one") + DocxBuilder::paragraph("two")
                                        << u"one\ntwo"_s;
        QTest::newRow("line break") << p("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>") << u"one\ntwo"_s;
        QTest::newRow("line feed in the markup") << p("<w:r><w:t>one\ntwo</w:t></w:r>") << u"one two"_s;
        QTest::newRow("hyphens") << p(
            "<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>oper</w:t><w:softHyphen/><w:t>ate</w:t></w:r>")
                                 << u"co-operate"_s;
        QTest::newRow("symbol") << p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>" + r(" done"))
                                << u"✓ done"_s;
        QTest::newRow("text in a symbol font")
            << p(DocxBuilder::run("\xEF\x82\xB7", "<w:rFonts w:ascii=\"Symbol\"/>") + r(" item")) << u"• item"_s;
        QTest::newRow("bullet that touches its text") << p(r("•Led a team")) << u"• Led a team"_s;
        QTest::newRow("letters spaced by hand") << p(r("S K I L L S")) << u"SKILLS"_s;
        QTest::newRow("two words spaced by hand") << p(r("W O R K   H I S T O R Y")) << u"WORK HISTORY"_s;
        QTest::newRow("initials are no spaced word") << p(r("J R R Tolkien")) << u"J R R Tolkien"_s;
        QTest::newRow("tracked changes") << p(r("kept ") + "<w:ins>" + r("added")
                                              + "</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>")
                                         << u"kept added"_s;
        QTest::newRow("moved text") << p("<w:moveFrom>" + r("there") + "</w:moveFrom><w:moveTo>" + r("here")
                                         + "</w:moveTo>")
                                    << u"here"_s;
        QTest::newRow("deleted paragraph end")
            << "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("one ") + "</w:p>" + p(r("line")) << u"one line"_s;
        QTest::newRow("content controls") << "<w:sdt><w:sdtContent>"
                + p("<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>" + r("Ada") + "</w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>"
                                          << u"Ada"_s;
        QTest::newRow("smart tag") << p("<w:smartTag>" + r("Leeds") + "</w:smartTag>") << u"Leeds"_s;
        QTest::newRow("formula is left out") << p(r("a") + "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>") << u"a"_s;
        QTest::newRow("field instruction is no text")
            << p(kFieldBegin + instruction("DATE") + kFieldSeparate + r("May 2021") + kFieldEnd) << u"May 2021"_s;
        QTest::newRow("page number is left out")
            << p(r("CV ") + kFieldBegin + instruction(" PAGE ") + kFieldSeparate + r("1") + kFieldEnd) << u"CV"_s;
        QTest::newRow("field in a field's instruction")
            << p(kFieldBegin + instruction("IF ") + kFieldBegin + instruction("X") + kFieldSeparate + r("hidden")
                 + kFieldEnd + kFieldSeparate + r("shown") + kFieldEnd)
            << u"shown"_s;
        QTest::newRow("nested tables") << table({cell("a") + cell(table({cell("b") + cell("c")}) + "<w:p/>")})
                                       << u"a\nb c"_s;
        QTest::newRow("deleted row") << table({cell("a"), "<w:trPr><w:del/></w:trPr>" + cell("gone")}) << u"a"_s;
        QTest::newRow("one of two alternatives")
            << p("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + textBox("new")
                 + "</wps:txbx></w:drawing></mc:Choice>"
                   "<mc:Fallback><w:pict><v:shape><v:textbox>"
                 + textBox("old") + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>")
            << u"new"_s;
        QTest::newRow("fallback of an unknown alternative")
            << p("<w:r><mc:AlternateContent><mc:Choice "
                 "Requires=\"xyz\"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></"
                 "mc:AlternateContent></w:r>")
            << u"old"_s;
        QTest::newRow("text box below its paragraph")
            << p(r("first") + anchored("second", 20, 400, 50)) << u"first\nsecond"_s;
        QTest::newRow("text box above its paragraph")
            << p(r("second") + anchored("first", -20, 400, 50)) << u"first\nsecond"_s;
        QTest::newRow("boxes from top to bottom")
            << p(anchored("low", 90, 400, 50) + anchored("high", 10, 400, 50)) << u"high\nlow"_s;
        QTest::newRow("sidebar after the text")
            << p(r("Ada") + anchored("sidebar", 0, 150, 500)) + p(r("end")) << u"Ada\nend\nsidebar"_s;
    }

    void reads()
    {
        QFETCH(const QByteArray, body);
        QTEST(linesOf(textOf(DocxBuilder(body))), "text");
    }

    void looks_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<Word>("expected");
        const auto word = [](const std::function<void(Word&)>& change) {
            Word expected;
            expected.fontSize = 11;
            expected.fontFamily = u"Body Face"_s;
            change(expected);
            return expected;
        };
        QTest::newRow("document's defaults") << QByteArray() << word([](Word&) {});
        QTest::newRow("bold") << QByteArray("<w:b/>") << word([](Word& w) { w.bold = true; });
        QTest::newRow("not bold") << QByteArray("<w:b w:val=\"0\"/>") << word([](Word&) {});
        QTest::newRow("italic, 9 points") << QByteArray("<w:i/><w:sz w:val=\"18\"/>") << word([](Word& w) {
            w.italic = true;
            w.fontSize = 9;
        });
        QTest::newRow("colour") << QByteArray("<w:color w:val=\"1F4E79\"/>")
                                << word([](Word& w) { w.colour = 0xff1f4e79; });
        QTest::newRow("colour of the theme")
            << QByteArray("<w:color w:themeColor=\"accent1\"/>") << word([](Word& w) { w.colour = 0xff4472c4; });
        QTest::newRow("face of the theme") << QByteArray("<w:rFonts w:asciiTheme=\"majorHAnsi\"/>")
                                           << word([](Word& w) { w.fontFamily = u"Head Face"_s; });
        QTest::newRow("face of its own") << QByteArray("<w:rFonts w:ascii=\"Mono\"/>")
                                         << word([](Word& w) { w.fontFamily = u"Mono"_s; });
        QTest::newRow("letter-spaced") << QByteArray("<w:spacing w:val=\"40\"/>")
                                       << word([](Word& w) { w.tracked = true; });
        QTest::newRow("hidden") << QByteArray("<w:vanish/>") << word([](Word& w) { w.hidden = true; });
        QTest::newRow("white on white") << QByteArray("<w:color w:val=\"FFFFFF\"/>") << word([](Word& w) {
            w.hidden = true;
            w.colour = 0xffffffff;
        });
        QTest::newRow("white on blue") << QByteArray("<w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"1F4E79\"/>")
                                       << word([](Word& w) { w.colour = 0xffffffff; });
        QTest::newRow("character style based on another")
            << QByteArray("<w:rStyle w:val=\"Strong2\"/>") << word([](Word& w) { w.bold = w.italic = true; });
    }

    void looks()
    {
        QFETCH(const QByteArray, properties);
        QFETCH(const Word, expected);
        DocxBuilder builder("<w:p>" + DocxBuilder::run("word", properties) + "</w:p>");
        builder.part(
            "styles",
            "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/><w:sz w:val=\"22\"/></w:rPr>"
            "</w:rPrDefault></w:docDefaults>"
            "<w:style w:type=\"character\" w:styleId=\"Strong1\"><w:rPr><w:b/></w:rPr></w:style>"
            "<w:style w:type=\"character\" w:styleId=\"Strong2\"><w:basedOn "
            "w:val=\"Strong1\"/><w:rPr><w:i/></w:rPr></w:style>",
            "w:styles");
        builder.part("theme",
                     "<a:themeElements><a:clrScheme><a:accent1><a:srgbClr "
                     "val=\"4472C4\"/></a:accent1></a:clrScheme><a:fontScheme>"
                     "<a:majorFont><a:latin typeface=\"Head Face\"/></a:majorFont><a:minorFont><a:latin "
                     "typeface=\"Body Face\"/></a:minorFont>"
                     "</a:fontScheme></a:themeElements>",
                     "a:theme");
        const Word word = wordOf(textOf(builder), u"word"_s);
        QCOMPARE(word.fontSize, expected.fontSize);
        QCOMPARE(word.fontFamily, expected.fontFamily);
        QCOMPARE(word.bold, expected.bold);
        QCOMPARE(word.italic, expected.italic);
        QCOMPARE(word.hidden, expected.hidden);
        QCOMPARE(word.tracked, expected.tracked);
        QCOMPARE(word.colour, expected.colour);
    }

    void headings_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<int>("level");
        QTest::newRow("body text") << QByteArray() << 0;
        QTest::newRow("built-in") << QByteArray("<w:pStyle w:val=\"berschrift1\"/>") << 1;
        QTest::newRow("based on a heading") << QByteArray("<w:pStyle w:val=\"CvHead\"/>") << 2;
        QTest::newRow("outline level of a style") << QByteArray("<w:pStyle w:val=\"Outlined\"/>") << 3;
        QTest::newRow("outline level of the paragraph") << QByteArray("<w:outlineLvl w:val=\"1\"/>") << 2;
        QTest::newRow("outlined as body text")
            << QByteArray("<w:pStyle w:val=\"berschrift1\"/><w:outlineLvl w:val=\"9\"/>") << 0;
        QTest::newRow("localised name") << QByteArray("<w:pStyle w:val=\"Other\"/>") << 4;
        QTest::newRow("style that is not described") << QByteArray("<w:pStyle w:val=\"Heading3\"/>") << 3;
        QTest::newRow("style based on itself") << QByteArray("<w:pStyle w:val=\"Loop\"/>") << 0;
    }

    void headings()
    {
        QFETCH(const QByteArray, properties);
        DocxBuilder builder(DocxBuilder::paragraph("word", properties));
        builder.part("styles",
                     style("berschrift1", "heading 1", "") + style("Heading2", "heading 2", "")
                         + style("CvHead", "CV head", "<w:basedOn w:val=\"Heading2\"/>")
                         + style("Outlined", "Outlined", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
                         + style("Other", "Überschrift 4", "") + style("Loop", "Loop", "<w:basedOn w:val=\"Loop\"/>"),
                     "w:styles");
        QTEST(wordOf(textOf(builder), u"word"_s).structure.headingLevel, "level");
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<int>("level");
        const auto number = [](int id, int level) {
            return "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\""
                + QByteArray::number(id) + "\"/></w:numPr>";
        };
        QTest::newRow("no list") << QByteArray() << -1;
        QTest::newRow("bullets") << number(1, 0) << 0;
        QTest::newRow("second level") << number(1, 1) << 1;
        QTest::newRow("level without a mark") << number(1, 2) << -1;
        QTest::newRow("overridden to have none") << number(2, 0) << -1;
        QTest::newRow("list of a list style") << number(3, 1) << 1;
        QTest::newRow("list that is not described") << number(9, 0) << 0;
        QTest::newRow("taken out of the style's list") << QByteArray("<w:pStyle w:val=\"Item\"/>") + number(0, 0) << -1;
        QTest::newRow("list of the style") << QByteArray("<w:pStyle w:val=\"Item\"/>") << 0;
        QTest::newRow("numbered heading") << QByteArray("<w:pStyle w:val=\"Heading1\"/>") + number(1, 0) << -1;
    }

    void lists()
    {
        QFETCH(const QByteArray, properties);
        const auto level = [](int number, const QByteArray& format, int left) {
            return "<w:lvl w:ilvl=\"" + QByteArray::number(number) + "\"><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"x\"/><w:pPr><w:ind w:left=\"" + QByteArray::number(left)
                + "\" w:hanging=\"360\"/></w:pPr></w:lvl>";
        };
        DocxBuilder builder(DocxBuilder::paragraph("word", properties));
        builder.part("styles", style("Item", "Item", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"),
                     "w:styles");
        builder.part("numbering",
                     "<w:abstractNum w:abstractNumId=\"5\"><w:styleLink w:val=\"L\"/>" + level(0, "bullet", 720)
                         + level(1, "decimal", 1440) + level(2, "none", 0)
                         + "</w:abstractNum>"
                           "<w:abstractNum w:abstractNumId=\"6\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                           "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
                           "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\">"
                         + level(0, "none", 0)
                         + "</w:lvlOverride></w:num>"
                           "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"6\"/></w:num>",
                     "w:numbering");
        QTEST(wordOf(textOf(builder), u"word"_s).structure.listLevel, "level");
    }

    void breaksInListItemsStayInTheItem()
    {
        const QByteArray broken = "<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>";
        const PositionedText item =
            textOf(DocxBuilder("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + broken));
        QCOMPARE(wordOf(item, u"two"_s).structure.paragraph, wordOf(item, u"one"_s).structure.paragraph);
        const PositionedText lines = textOf(DocxBuilder("<w:p>" + broken));
        QVERIFY(wordOf(lines, u"two"_s).structure.paragraph > wordOf(lines, u"one"_s).structure.paragraph);
    }

    void longParagraphsWrapAndStayOneParagraph()
    {
        const PositionedText text =
            textOf(DocxBuilder(DocxBuilder::paragraph(repeated("several words ", 40) + "last")));
        const Word first = text.pages.first().words.first();
        const Word last = wordOf(text, u"last"_s);
        QVERIFY(last.baseline > first.baseline + 20);
        QCOMPARE(last.structure.paragraph, first.structure.paragraph);
        const QList<Word>& words = text.pages.first().words;
        QVERIFY(std::all_of(words.cbegin(), words.cend(),
                            [](const Word& word) { return word.box.right() <= 595 - 72 + 20; }));
    }

    void tablesStandSideBySide()
    {
        const QByteArray grid = "<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"6000\"/>";
        const PositionedText text =
            textOf(DocxBuilder(table({cell("2019") + cell("Engineer"), cell("2015") + cell("Clerk")}, grid)));
        const Word date = wordOf(text, u"2019"_s);
        const Word title = wordOf(text, u"Engineer"_s);
        const Word older = wordOf(text, u"2015"_s);
        QCOMPARE(title.baseline, date.baseline);
        QCOMPARE(title.box.left() - date.box.left(), 100.0);
        QCOMPARE(older.box.left(), date.box.left());
        QVERIFY(older.baseline > date.baseline + 10);
        QCOMPARE(title.structure.column, 1);
        QCOMPARE(older.structure.row, 1);
        QCOMPARE(older.structure.table, date.structure.table);
    }

    void mergedCells()
    {
        const QByteArray span = "<w:gridSpan w:val=\"2\"/>";
        const PositionedText text =
            textOf(DocxBuilder(table({cell("wide", span) + cell("right"),
                                      cell("tall", "<w:vMerge w:val=\"restart\"/>") + cell("upper") + cell("x"),
                                      cell("<w:p/>", "<w:vMerge/>") + cell("lower") + cell("y")},
                                     "<w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/>")));
        QCOMPARE(wordOf(text, u"right"_s).structure.column, 2);
        QCOMPARE(wordOf(text, u"right"_s).box.left(), wordOf(text, u"x"_s).box.left());
        QCOMPARE(wordOf(text, u"upper"_s).baseline, wordOf(text, u"tall"_s).baseline);
        QCOMPARE(wordOf(text, u"lower"_s).structure.column, 1);
        QCOMPARE(wordOf(text, u"lower"_s).box.left(), wordOf(text, u"upper"_s).box.left());
    }

    void tabs_data()
    {
        QTest::addColumn<QByteArray>("stops");
        QTest::addColumn<double>("left"); // of the word after the tab, from the margin; negative: its right edge
        QTest::newRow("default stops") << QByteArray() << 36.0;
        QTest::newRow("left") << QByteArray("<w:tab w:val=\"left\" w:pos=\"4000\"/>") << 200.0;
        QTest::newRow("right") << QByteArray("<w:tab w:val=\"right\" w:pos=\"9000\"/>") << -450.0;
        QTest::newRow("strict names and units") << QByteArray("<w:tab w:val=\"end\" w:pos=\"450pt\"/>") << -450.0;
        QTest::newRow("cleared") << QByteArray(
            "<w:tab w:val=\"clear\" w:pos=\"1000\"/><w:tab w:val=\"left\" w:pos=\"6000\"/>")
                                 << 300.0;
    }

    void tabs()
    {
        QFETCH(const QByteArray, stops);
        QFETCH(const double, left);
        DocxBuilder builder("<w:p><w:pPr><w:pStyle w:val=\"T\"/><w:tabs>" + stops
                            + "</w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>");
        const bool clears = stops.contains("clear");
        builder.part("styles",
                     clears ? style("T", "T", "<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1000\"/></w:tabs></w:pPr>")
                            : QByteArray(),
                     "w:styles");
        const PositionedText text = textOf(builder);
        const QRectF box = wordOf(text, u"b"_s).box;
        QCOMPARE(wordOf(text, u"b"_s).baseline, wordOf(text, u"a"_s).baseline);
        QCOMPARE((left < 0 ? box.right() : box.left()) - 72, qAbs(left));
    }

    void aTabIsAlwaysAWideGap()
    {
        const PositionedText text = textOf(DocxBuilder("<w:p><w:r><w:t>aaaaaaa</w:t><w:tab/><w:t>b</w:t></w:r></w:p>"));
        QVERIFY(wordOf(text, u"b"_s).box.left() - wordOf(text, u"aaaaaaa"_s).box.right() >= 10);
    }

    void alignment()
    {
        const PositionedText text = textOf(DocxBuilder(DocxBuilder::paragraph("mid", "<w:jc w:val=\"center\"/>")
                                                       + DocxBuilder::paragraph("end", "<w:jc w:val=\"right\"/>")));
        QCOMPARE(wordOf(text, u"mid"_s).box.center().x(), 595.0 / 2);
        QCOMPARE(wordOf(text, u"end"_s).box.right(), 595.0 - 72);
    }

    void spacingBetweenParagraphs()
    {
        const QByteArray spaced = "<w:spacing w:before=\"200\" w:after=\"400\"/>";
        const PositionedText text = textOf(DocxBuilder(
            DocxBuilder::paragraph("a", spaced) + DocxBuilder::paragraph("b", spaced) + DocxBuilder::paragraph("c")));
        QCOMPARE(wordOf(text, u"b"_s).baseline - wordOf(text, u"a"_s).baseline, 12.0 + 20);
        const QByteArray contextual = spaced + "<w:contextualSpacing/>";
        const PositionedText items =
            textOf(DocxBuilder(DocxBuilder::paragraph("a", contextual) + DocxBuilder::paragraph("b", contextual)));
        QCOMPARE(wordOf(items, u"b"_s).baseline - wordOf(items, u"a"_s).baseline, 12.0);
    }

    void ruleUnderAParagraph()
    {
        const PositionedText text =
            textOf(DocxBuilder(DocxBuilder::paragraph("Skills", "<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>")));
        QCOMPARE(text.pages.first().rules.size(), 1);
        const QRectF rule = text.pages.first().rules.first().box;
        QVERIFY(rule.top() > wordOf(text, u"Skills"_s).baseline);
        QVERIFY(rule.width() > 400);
    }

    void links_data()
    {
        QTest::addColumn<QByteArray>("inlines");
        QTest::addColumn<QString>("link");
        const QByteArray word = DocxBuilder::run("word");
        QTest::newRow("none") << word << QString();
        QTest::newRow("relation") << "<w:hyperlink r:id=\"site\">" + word + "</w:hyperlink>"
                                  << u"https://ada.example.com/"_s;
        QTest::newRow("inside the document") << "<w:hyperlink w:anchor=\"top\">" + word + "</w:hyperlink>" << QString();
        QTest::newRow("unknown relation") << "<w:hyperlink r:id=\"x\">" + word + "</w:hyperlink>" << QString();
        QTest::newRow("field") << kFieldBegin + instruction(" HYPERLINK &quot;mailto:ada@example.com&quot; ")
                + kFieldSeparate + word
                + kFieldEnd << u"mailto:ada@example.com"_s;
        QTest::newRow("field in pieces") << kFieldBegin + instruction("HYPER")
                + instruction("LINK https://a.example.com") + kFieldSeparate + word
                + kFieldEnd << u"https://a.example.com"_s;
        QTest::newRow("field to an anchor")
            << kFieldBegin + instruction("HYPERLINK \\l &quot;top&quot;") + kFieldSeparate + word + kFieldEnd
            << QString();
        QTest::newRow("simple field") << "<w:fldSimple w:instr=\"HYPERLINK &quot;https://b.example.com&quot;\">" + word
                + "</w:fldSimple>" << u"https://b.example.com"_s;
    }

    void links()
    {
        QFETCH(const QByteArray, inlines);
        DocxBuilder builder("<w:p>" + inlines + "</w:p>");
        builder.relation("site", "hyperlink", "https://ada.example.com/", true);
        QTEST(wordOf(textOf(builder), u"word"_s).link, "link");
    }

    void linksThatTouchStayApart()
    {
        DocxBuilder builder("<w:p><w:hyperlink r:id=\"a\">" + DocxBuilder::run("one")
                            + "</w:hyperlink><w:hyperlink r:id=\"b\">" + DocxBuilder::run("|two")
                            + "</w:hyperlink></w:p>");
        builder.relation("a", "hyperlink", "https://a.example.com/", true)
            .relation("b", "hyperlink", "https://b.example.com/", true);
        const Word second = wordOf(textOf(builder), u"|two"_s);
        QCOMPARE(second.link, u"https://b.example.com/"_s);
        QVERIFY(!second.spaceBefore);
    }

    void headersAndFootersOnce()
    {
        const QByteArray sections =
            "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr></w:pPr></w:p>"
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:headerReference w:type=\"first\" "
            "r:id=\"first\"/>"
            "<w:footerReference w:type=\"default\" r:id=\"footer\"/></w:sectPr>";
        DocxBuilder builder(DocxBuilder::paragraph("body") + sections);
        builder.part("header", DocxBuilder::paragraph("Ada"), "w:hdr")
            .part("footer", DocxBuilder::paragraph("phone"), "w:ftr");
        builder.member("word/first.xml", "<broken").relation("first", "header", "first.xml");
        const PositionedText text = textOf(builder);
        QCOMPARE(linesOf(text), u"Ada\nbody\nphone"_s);
        QVERIFY(wordOf(text, u"Ada"_s).structure.inHeaderOrFooter);
        QVERIFY(wordOf(text, u"phone"_s).structure.inHeaderOrFooter);
        QVERIFY(!wordOf(text, u"body"_s).structure.inHeaderOrFooter);
    }

    void headersWithTheSameTextOnce()
    {
        DocxBuilder builder(DocxBuilder::paragraph("body")
                            + "<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"header\"/></w:sectPr></w:pPr></w:p>"
                              "<w:sectPr><w:headerReference r:id=\"copy\"/></w:sectPr>");
        builder.part("header", DocxBuilder::paragraph("Ada"), "w:hdr")
            .part("copy", DocxBuilder::paragraph("Ada"), "w:hdr");
        QCOMPARE(linesOf(textOf(builder)), u"Ada\nbody"_s);
    }

    void headerOfTheFirstPage()
    {
        DocxBuilder builder(DocxBuilder::paragraph("body")
                            + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header\"/><w:titlePg/></w:sectPr>");
        builder.part("header", DocxBuilder::paragraph("Ada"), "w:hdr");
        QCOMPARE(linesOf(textOf(builder)), u"Ada\nbody"_s);
    }

    void footnotesFollowTheText()
    {
        DocxBuilder builder("<w:p>" + DocxBuilder::run("body") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");
        builder.part("footnotes",
                     "<w:footnote w:type=\"separator\" w:id=\"0\">" + DocxBuilder::paragraph("----")
                         + "</w:footnote><w:footnote w:id=\"2\">" + DocxBuilder::paragraph("note") + "</w:footnote>",
                     "w:footnotes");
        QCOMPARE(linesOf(textOf(builder)), u"body\nnote"_s);
    }

    void sidebarWithTheNameComesFirst()
    {
        const QByteArray large =
            "<w:txbxContent><w:p>" + DocxBuilder::run("Ada", "<w:sz w:val=\"48\"/>") + "</w:p></w:txbxContent>";
        QByteArray box = anchored("x", 0, 150, 500);
        box.replace(textBox("x"), large);
        QCOMPARE(linesOf(textOf(DocxBuilder("<w:p>" + DocxBuilder::run("body") + box + "</w:p>"))), u"Ada\nbody"_s);
    }

    void strictNamespaces()
    {
        const QByteArray rels = "<Relationships><Relationship Id=\"m\" "
                                "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" "
                                "Target=\"/word/main.xml\"/></Relationships>";
        const QByteArray body =
            "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:pPr><w:ind "
            "w:start=\"1in\"/></w:pPr>"
            "<w:r><w:rPr><w:b w:val=\"true\"/></w:rPr><w:t>Ada</w:t></w:r></w:p></w:body></w:document>";
        const Result<PositionedText> read =
            readDocx(test::zipped({{"_rels/.rels", rels}, {"word/main.xml", body}}), {});
        QVERIFY(read);
        QVERIFY(wordOf(*read, u"Ada"_s).bold);
        QCOMPARE(wordOf(*read, u"Ada"_s).box.left(), 72.0 + 72);
    }

    void properties()
    {
        const QByteArray rels = "<Relationships><Relationship Id=\"c\" Type=\"x/core-properties\" "
                                "Target=\"docProps/core.xml\"/></Relationships>";
        const QByteArray core =
            "<p><title>CV of Ada</title><creator>Ada Example</creator><language>en-GB</language></p>";
        const QByteArray body = "<document><body><p><r><t>Ada</t></r></p></body></document>";
        const Result<PositionedText> read = readDocx(
            test::zipped({{"_rels/.rels", rels}, {"word/document.xml", body}, {"docProps/core.xml", core}}), {});
        QVERIFY(read);
        QCOMPARE(read->format, SourceFormat::Docx);
        QCOMPARE(read->title, u"CV of Ada"_s);
        QCOMPARE(read->author, u"Ada Example"_s);
        QCOMPARE(read->language, u"en-GB"_s);
    }

    void languageOfTheStyles()
    {
        DocxBuilder builder(DocxBuilder::paragraph("Ada"));
        builder.part(
            "styles",
            "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr></w:rPrDefault></w:docDefaults>",
            "w:styles");
        QCOMPARE(textOf(builder).language, u"de-DE"_s);
    }

    void pageOfTheFirstSection()
    {
        const PositionedText text = textOf(DocxBuilder(DocxBuilder::paragraph("Ada")
                                                       + "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar "
                                                         "w:left=\"720\" w:right=\"720\" w:top=\"720\"/></w:sectPr>"));
        QCOMPARE(text.pages.first().size.width(), 612.0);
        QCOMPARE(wordOf(text, u"Ada"_s).box.left(), 36.0);
    }

    void documents_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qsizetype>("words");
        QTest::addColumn<QString>("heading");
        QTest::newRow("paragraphs and list styles") << u"docx-plain.docx"_s << qsizetype(452) << u"Summary"_s;
        QTest::newRow("tables") << u"docx-datetable.docx"_s << qsizetype(222) << u"Education"_s;
        QTest::newRow("from pandoc") << u"docx-pandoc.docx"_s << qsizetype(327) << u"Profil"_s;
    }

    /// The number of words is that of another reader (LibreOffice's text export).
    void documents()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, heading);
        QFile document(QStringLiteral(CVENH_TEST_DATA "/documents/") + file);
        QVERIFY(document.open(QIODevice::ReadOnly));
        const Result<PositionedText> read = readDocx(document.readAll(), {});
        QVERIFY(read);
        QTEST(read->pages.first().words.size(), "words");
        QVERIFY(wordOf(*read, heading).structure.headingLevel > 0);
    }
};

QTEST_GUILESS_MAIN(TestDocxReader)
#include "TestDocxReader.moc"
