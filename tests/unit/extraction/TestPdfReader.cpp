// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"
#include "support/PdfBuilder.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::extraction;
using cvenhancer::test::PdfBuilder;

namespace {

QByteArray dataOf(const QString& path)
{
    QFile file(QStringLiteral(CVENH_TEST_DATA "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<PositionedText> read(const QByteArray& data, const ExtractOptions& options = {})
{
    return extract(data, u"cv.pdf"_s, options);
}

/// Both readers of a page must agree on nine words of ten: a case stands beside a usual page's text, which `ownWords`
/// leaves out again.
const QByteArray kUsualText = " BT 0 g 0 Tr 0 Tc 100 Tz /F1 8 Tf 1 0 0 1 50 30 Tm ("
    + QByteArray("The usual text of a page. ").repeated(10) + ") Tj ET";

QList<Word> ownWords(const Page& page)
{
    QList<Word> words;
    for (const Word& word : page.words) {
        if (word.baseline < page.size.height() - 31) {
            words.append(word);
        }
    }
    return words;
}

/// The words of a one-page file with this content; empty when it cannot be read.
QList<Word> wordsOf(const QByteArray& content, const QByteArray& entries = {})
{
    const auto text = read(PdfBuilder::onePage("q " + content + " Q" + kUsualText, entries));
    return text && text->pages.size() == 1 ? ownWords(text->pages.first()) : QList<Word>();
}

QStringList textsOf(const QList<Word>& words)
{
    QStringList texts;
    for (const Word& word : words) {
        texts.append(word.text);
    }
    return texts;
}

/// The words of a page that shows `content` in a font /F3 with these dictionary entries (objects may stand in `pdf`).
QList<Word> wordsInFont(PdfBuilder& pdf, const QByteArray& entries, const QByteArray& content)
{
    const int font = pdf.add("<</Type/Font" + entries + ">>");
    const int usual = pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    pdf.addPage(content + kUsualText,
                "/Font<</F3 " + PdfBuilder::reference(font) + "/F1 " + PdfBuilder::reference(usual) + ">>");
    const auto text = read(pdf.build());
    return text ? ownWords(text->pages.first()) : QList<Word>();
}

const Word* find(const PositionedText& text, const QString& wanted)
{
    for (const Page& page : text.pages) {
        for (const Word& word : page.words) {
            if (word.text == wanted) {
                return &word;
            }
        }
    }
    return nullptr;
}

} // namespace

class TestPdfReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void keepsToItsLimits_data();
    void keepsToItsLimits();
    void asksForThePassword();
    void cutsWords_data();
    void cutsWords();
    void findsHiddenText_data();
    void findsHiddenText();
    void placesWords();
    void turnsPages_data();
    void turnsPages();
    void readsStyles();
    void joinsSpacedHeadings();
    void mapsFonts_data();
    void mapsFonts();
    void readsType3Fonts();
    void readsCompositeFonts();
    void ordersRightToLeftText_data();
    void ordersRightToLeftText();
    void findsLinks();
    void findsRules_data();
    void findsRules();
    void replacesTextOnlyWhereNeeded();
    void paintsForms();
    void readsTags();
    void ignoresBrokenTags_data();
    void ignoresBrokenTags();
    void readsProperties();
    void readsAttachments_data();
    void readsAttachments();
    void readsDocumentsOfOtherPrograms_data();
    void readsDocumentsOfOtherPrograms();
    void knowsListMarkersFromIconFonts();
};

void TestPdfReader::refuses_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("code");
    const QByteArray good = PdfBuilder::onePage("BT /F1 12 Tf 50 700 Td (Mary) Tj ET");
    QByteArray loop = good;
    loop.replace("/Kids[", "/Kids[ 5 0 R ");
    QTest::newRow("empty") << QByteArray() << u"EmptyFile"_s;
    QTest::newRow("text") << QByteArray("Mary Example") << u"DamagedFile"_s;
    QTest::newRow("header only") << dataOf(u"hostile/header.pdf"_s) << u"DamagedFile"_s;
    QTest::newRow("cut in the middle") << good.first(good.size() / 2) << u"DamagedFile"_s;
    QTest::newRow("picture of a page") << dataOf(u"hostile/scanned.pdf"_s) << u"NoTextLayer"_s;
    QTest::newRow("empty page") << PdfBuilder::onePage("") << u"NoTextLayer"_s;
    QTest::newRow("stream that swells") << dataOf(u"hostile/bomb4g_double.pdf"_s) << u"ResourceLimit"_s;
    QTest::newRow("forms that paint forms") << dataOf(u"hostile/forms_exp.pdf"_s) << u"ResourceLimit"_s;
}

void TestPdfReader::refuses()
{
    QFETCH(QByteArray, data);
    const auto text = read(data);
    QVERIFY(!text);
    QTEST(errorCodeName(text.error().code), "code");
}

void TestPdfReader::keepsToItsLimits_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("too many pages") << 61 << 1 << u"TooManyPages"_s;
    QTest::newRow("too many glyphs") << 2 << 200 << u"ResourceLimit"_s;
    QTest::newRow("just right") << 2 << 100 << u"none"_s;
}

void TestPdfReader::keepsToItsLimits()
{
    QFETCH(int, pages);
    QFETCH(int, words);
    PdfBuilder pdf;
    const QByteArray fonts = pdf.usualFonts();
    for (int i = 0; i < pages; ++i) {
        pdf.addPage("BT /F1 9 Tf 50 700 Td 12 TL " + QByteArray("(Mary) ' ").repeated(words) + "ET", fonts);
    }
    ExtractOptions options;
    options.limits.maxGlyphs = 1000;
    const auto text = read(pdf.build(), options);
    QTEST(text ? u"none"_s : errorCodeName(text.error().code), "code");
}

void TestPdfReader::asksForThePassword()
{
    const QByteArray data = dataOf(u"hostile/encrypted.pdf"_s);
    ExtractOptions options;
    QCOMPARE(errorCodeName(read(data, options).error().code), u"PasswordRequired"_s);
    options.password = u"Geheim"_s;
    QCOMPARE(errorCodeName(read(data, options).error().code), u"WrongPassword"_s);
    options.password = u"Schlüssel"_s;
    const auto text = read(data, options);
    QVERIFY(text);
    QCOMPARE(plainText(*text), u"rotated ninety\n"_s);
    QCOMPARE(text->pages.first().words.first().fontFamily, u"Helvetica"_s); // read by ourselves, too
}

void TestPdfReader::cutsWords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const QByteArray& show, const QStringList& words) {
        QTest::newRow(name) << QByteArray("BT /F1 10 Tf 50 700 Td " + show + " ET") << words;
    };
    row("space characters", "(Mary Example) Tj", {u"Mary"_s, u"Example"_s});
    row("gaps", "[(Mary)-300(Example)] TJ", {u"Mary"_s, u"Example"_s});
    row("kerning", "[(M)20(a)-40(ry)] TJ", {u"Mary"_s});
    row("word by word", "(Mary) Tj 40 0 Td (Example) Tj", {u"Mary"_s, u"Example"_s});
    row("letter by letter", "(M) Tj 8.33 0 Td (a) Tj 5.56 0 Td (ry) Tj", {u"Mary"_s});
    row("style inside a word", "(Example) Tj /F2 10 Tf (Ltd) Tj", {u"ExampleLtd"_s});
    row("bullet without space", "(\x95) Tj (Led a team) Tj", {u"•"_s, u"Led"_s, u"a"_s, u"team"_s});
    row("lines", "12 TL (Mary) Tj (Example) '", {u"Mary"_s, u"Example"_s});
    row("drawn twice", "(Mary) Tj 1 0 0 1 50.3 700 Tm (Mary) Tj", {u"Mary"_s});
    row("said twice", "(Mary) Tj 40 0 Td (Mary) Tj", {u"Mary"_s, u"Mary"_s});
    row("accent over a letter", "(Zo) Tj 0.8 0 Td 10 0 Td (\xa8) Tj 1 0 0 1 61.1 700 Tm (e) Tj", {u"Zoë"_s});
    row("accent beside a letter",
        "(L\xb4Or\xe9"
        "al) Tj",
        {u"L´Oréal"_s});
    row("letter-spaced", "2.5 Tc (SKILLS AND TOOLS) Tj", {u"SKILLS"_s, u"AND"_s, u"TOOLS"_s});
    row("typed with spaces", "(E D U C A T I O N) Tj", {u"EDUCATION"_s});
    row("two words typed with spaces", "(W O R K   H I S T O R Y) Tj", {u"WORK"_s, u"HISTORY"_s});
    row("classes of a driving licence", "(Licence A B C E) Tj", {u"Licence"_s, u"A"_s, u"B"_s, u"C"_s, u"E"_s});
    row("figures in a row", "6 Tc (12345) Tj", {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
}

void TestPdfReader::cutsWords()
{
    QFETCH(QByteArray, content);
    QTEST(textsOf(wordsOf(content)), "words");
}

void TestPdfReader::findsHiddenText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("hidden");
    const auto row = [](const char* name, const QByteArray& before, bool hidden) {
        QTest::newRow(name) << QByteArray(before + " BT /F1 10 Tf 50 700 Td (Mary) Tj ET") << hidden;
    };
    row("black on white", "", false);
    row("invisible mode", "3 Tr", true);
    row("white on white", "1 g", true);
    row("nearly white", "0.97 0.98 0.97 rg", true);
    row("white on a dark box", "0 g 40 690 200 30 re f 1 g", false);
    row("dark on a dark box", "0.2 g 40 690 200 30 re f", true);
    row("white beside a dark box", "0 g 400 690 100 30 re f 1 g", true);
    row("white on a picture", "q 500 0 0 500 0 400 cm /X Do Q BI /W 1 /H 1 /BPC 8 /CS /G ID a EI 1 g", true);
    row("white on a round shape", "0 g 40 690 m 60 740 200 740 240 690 c f 1 g", false);
    row("dark in a shape's corner", "0.2 g 40 690 m 400 690 l 400 300 l f", false);
    row("dark in a frame", "0 g 20 600 400 200 re 30 610 380 180 re f*", false);
    row("drawn by lines", "0.2 g 40 690 m 240 690 l 240 720 l 40 720 l h f", true);
    row("on a pattern", "/Pattern cs /P1 scn 40 690 200 30 re f 0 g", false);
    row("tiny", "0.1 0 0 0.1 40 600 cm", true);
    row("outside the page", "1 0 0 1 -500 0 cm", true);
}

void TestPdfReader::findsHiddenText()
{
    QFETCH(QByteArray, content);
    const QList<Word> words = wordsOf(content);
    QCOMPARE(words.size(), 1);
    QTEST(words.first().hidden, "hidden");
}

void TestPdfReader::placesWords()
{
    const QList<Word> words = wordsOf("2 0 0 2 10 20 cm BT /F1 10 Tf 20 300 Td (Mary) Tj ET");
    QCOMPARE(words.size(), 1);
    const Word& word = words.first();
    QCOMPARE(word.fontSize, 20.0);
    QCOMPARE(word.baseline, 842.0 - 620);
    QCOMPARE(word.box.left(), 50.0);
    QVERIFY(qAbs(word.box.width() - 20 * (0.833 + 0.556 + 0.333 + 0.5)) < 0.01); // Helvetica's widths
    QVERIFY(word.box.top() < word.baseline && word.box.bottom() > word.baseline);
    QCOMPARE(word.order, 0);
}

void TestPdfReader::turnsPages_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<QPointF>("start"); // of the word's baseline
    const QSizeF upright(595, 842);
    QTest::newRow("upright") << QByteArray() << upright << QPointF(50, 142);
    QTest::newRow("a box of its own") << QByteArray("/MediaBox[0 0 595 842]/CropBox[40 100 440 800]")
                                      << QSizeF(400, 700) << QPointF(10, 100);
    QTest::newRow("corners swapped") << QByteArray("/MediaBox[595 842 0 0]") << upright << QPointF(50, 142);
    QTest::newRow("senseless box") << QByteArray("/MediaBox[0 0 0 0]") << upright << QPointF(50, 142);
    QTest::newRow("turned and turned back") << QByteArray("/Rotate 180") << upright << QPointF(545, 700);
    QTest::newRow("sideways") << QByteArray("/Rotate 90") << upright << QPointF(50, 142);
    QTest::newRow("sideways the other way") << QByteArray("/Rotate -90") << upright << QPointF(50, 142);
    QTest::newRow("senseless turn") << QByteArray("/Rotate 91") << upright << QPointF(50, 142);
}

void TestPdfReader::turnsPages()
{
    QFETCH(QByteArray, entries);
    const QByteArray matrix = entries.contains("180") ? "-1 0 0 -1 50 700 Tm" : "50 700 Td";
    const auto text = read(PdfBuilder::onePage("BT /F1 10 Tf " + matrix + " (Mary Example) Tj ET", entries));
    QVERIFY(text);
    const Page& page = text->pages.first();
    QTEST(page.size, "size");
    QCOMPARE(textsOf(page.words), QStringList({u"Mary"_s, u"Example"_s}));
    QTEST(QPointF(page.words.first().box.left(), page.words.first().baseline), "start");
}

void TestPdfReader::readsStyles()
{
    const QList<Word> words = wordsOf("BT /F1 10 Tf 50 700 Td (one two three) Tj 0 -20 Td /F2 14 Tf 1 0 0 rg (bold) Tj "
                                      "0 -20 Td /F1 10 Tf 0 0 1 rg 1 0 0.25 1 50 600 Tm (slanted) Tj "
                                      "1 0 0 1 50 500 Tm 2 Tr 0.5 w (thick) Tj ET");
    QCOMPARE(textsOf(words), QStringList({u"one"_s, u"two"_s, u"three"_s, u"bold"_s, u"slanted"_s, u"thick"_s}));
    QVERIFY(!words.at(0).bold && !words.at(0).italic);
    QVERIFY(words.at(3).bold);
    QCOMPARE(words.at(3).fontSize, 14.0);
    QCOMPARE(words.at(3).colour, qRgb(255, 0, 0));
    QVERIFY(words.at(4).italic && !words.at(4).bold);
    QCOMPARE(words.at(4).colour, qRgb(0, 0, 255));
    QVERIFY(words.at(5).bold);
}

void TestPdfReader::joinsSpacedHeadings()
{
    const QList<Word> words = wordsOf("BT /F2 10 Tf 3 Tc 50 700 Td (SKILLS) Tj 0 Tc 0 -20 Td (Welding) Tj ET");
    QCOMPARE(textsOf(words), QStringList({u"SKILLS"_s, u"Welding"_s}));
    QVERIFY(words.at(0).tracked);
    QVERIFY(!words.at(1).tracked);
}

void TestPdfReader::mapsFonts_data()
{
    QTest::addColumn<QByteArray>("font");
    QTest::addColumn<QByteArray>("string");
    QTest::addColumn<QString>("text");
    const QByteArray type1 = "/Subtype/Type1/BaseFont/Helvetica";
    const auto row = [](const char* name, const QByteArray& font, const QByteArray& string, const QString& text) {
        QTest::newRow(name) << font << string << text;
    };
    row("standard encoding", type1, "a\\256b", u"afib"_s);
    row("Windows encoding", type1 + "/Encoding/WinAnsiEncoding", "\\351\\200", u"é€"_s);
    row("Macintosh encoding", type1 + "/Encoding/MacRomanEncoding", "\\216", u"é"_s);
    row("differences", type1 + "/Encoding<</Differences[65/eacute/f_f_i 70/uni20AC]>>", "ABF", u"éffi€"_s);
    row("nonsense in differences", type1 + "/Encoding<</Differences[(x) 300/a -5/b 65/eacute]>>", "A", u"é"_s);
    row("Symbol", "/Subtype/Type1/BaseFont/Symbol", "\\267ab", u"•αβ"_s);
    row("Zapf Dingbats", "/Subtype/Type1/BaseFont/ZapfDingbats", "l4", u"●✔"_s);
}

void TestPdfReader::mapsFonts()
{
    QFETCH(QByteArray, font);
    QFETCH(QByteArray, string);
    PdfBuilder pdf;
    const QList<Word> words = wordsInFont(pdf, font, "BT /F3 10 Tf 50 700 Td (" + string + ") Tj ET");
    QTEST(textsOf(words).join(QString()), "text");
}

void TestPdfReader::readsType3Fonts()
{
    PdfBuilder pdf;
    const int glyph = pdf.addStream("500 0 0 0 500 700 d1 0 0 500 700 re f");
    const QByteArray procedures =
        "/CharProcs<</M " + PdfBuilder::reference(glyph) + "/y " + PdfBuilder::reference(glyph) + ">>";
    const QList<Word> words =
        wordsInFont(pdf,
                    "/Subtype/Type3/FontBBox[0 0 50 60]/FontMatrix[0.1 0 0 0.1 0 0]/FirstChar 1/LastChar "
                    "2/Widths[50 50]/Encoding<</Differences[1/M/y]>>"
                        + procedures,
                    "BT /F3 2 Tf 50 700 Td <010201> Tj ET");
    QCOMPARE(textsOf(words), QStringList({u"MyM"_s}));
    const Word& word = words.first();
    QCOMPARE(word.fontSize, 10.0); // the box around the glyphs is six units of text space high, 1.2 em
    QCOMPARE(word.box.width(), 3 * 10.0);
}

void TestPdfReader::readsCompositeFonts()
{
    PdfBuilder pdf;
    const int map = pdf.addStream("1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0003> <0009> "
                                  "<0010> <0416> endbfchar 1 beginbfrange <0020> <0024> <0430> endbfrange");
    const int descendant =
        pdf.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/Noto-Bold/CIDSystemInfo<</Registry(Adobe)"
                "/Ordering(Identity)/Supplement 0>>/DW 600/W[3[250] 16 18 800]>>");
    const QList<Word> words =
        wordsInFont(pdf,
                    "/Subtype/Type0/BaseFont/Noto-Bold/Encoding/Identity-H/DescendantFonts["
                        + PdfBuilder::reference(descendant) + "]/ToUnicode " + PdfBuilder::reference(map),
                    "BT /F3 10 Tf 50 700 Td <0010002000030022> Tj ET");
    QCOMPARE(textsOf(words), QStringList({u"Жа"_s, u"в"_s})); // a TAB counts as a space
    QCOMPARE(words.at(0).box.width(), 14.0);
    QCOMPARE(words.at(1).box.left(), 50 + 14 + 2.5);
    QCOMPARE(words.at(0).fontFamily, u"Noto"_s);
}

void TestPdfReader::ordersRightToLeftText_data()
{
    QTest::addColumn<QByteArray>("show");
    QTest::newRow("as it is seen") << QByteArray("<04030201> Tj 30 0 Td <070605> Tj"); // letters from left to right
    QTest::newRow("as it is read") << QByteArray("30 0 Td <05> Tj -5 0 Td <06> Tj -5 0 Td <07> Tj -20 0 Td <01> Tj -5 "
                                                 "0 Td <02> Tj -5 0 Td <03> Tj -5 0 Td <04> Tj");
}

void TestPdfReader::ordersRightToLeftText()
{
    QFETCH(QByteArray, show);
    PdfBuilder pdf;
    const int map = pdf.addStream("1 beginbfrange <01> <07> <05d0> endbfrange");
    const QList<Word> words =
        wordsInFont(pdf,
                    "/Subtype/TrueType/BaseFont/Noto/FirstChar 1/LastChar 7/Widths[500 500 500 500 500 500 "
                    "500]/ToUnicode "
                        + PdfBuilder::reference(map),
                    "BT /F3 10 Tf 50 700 Td " + show + " ET");
    QCOMPARE(textsOf(words), QStringList({u"הוז"_s, u"אבגד"_s}));
}

void TestPdfReader::findsLinks()
{
    const QByteArray link =
        "/Annots[<</Type/Annot/Subtype/Link/Rect[48 695 76 712]/A<</S/URI/URI(mailto:mary@example.com)>>>>"
        "<</Subtype/Link/Rect[0 0 1 1]/QuadPoints[150 712 200 712 150 695 200 695]/A<</S/URI/URI"
        "(https://example.com/)>>>><</Subtype/Link/Rect[90 695 110 712]/A<</S/GoTo/D[0]>>>>]";
    const QList<Word> words =
        wordsOf("BT /F1 10 Tf 50 700 Td (Mail) Tj 40 0 Td (here) Tj 60 0 Td (Site) Tj ET 150 698 50 0.5 re f "
                "50 600 300 0.5 re f",
                link);
    QCOMPARE(textsOf(words), QStringList({u"Mail"_s, u"here"_s, u"Site"_s}));
    QCOMPARE(words.at(0).link, u"mailto:mary@example.com"_s);
    QCOMPARE(words.at(1).link, QString());
    QCOMPARE(words.at(2).link, u"https://example.com/"_s);
}

void TestPdfReader::findsRules_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<QRectF>>("rules");
    const auto row = [](const char* name, const QByteArray& content, const QList<QRectF>& rules) {
        QTest::newRow(name) << content << rules;
    };
    row("none", "", {});
    row("slanted", "50 600 m 300 500 l S", {});
    row("short", "50 600 m 54 600 l S", {});
    row("white", "1 G 50 600 m 300 600 l S", {});
    row("area", "50 500 200 100 re f", {});
    row("line", "2 w 50 600 m 300 600 l S", {QRectF(50, 241, 250, 2)});
    row("separator", "1 w 50 600 m 50 300 l S", {QRectF(49.5, 242, 1, 300)});
    row("thin box", "50 600 300 0.5 re f", {QRectF(50, 241.5, 300, 0.5)});
    row("clipped", "0 0 100 842 re W n 50 600 300 1 re f", {QRectF(50, 241, 50, 1)});
    row("scaled", "2 0 0 2 0 0 cm 25 300 m 150 300 l S", {QRectF(50, 241, 250, 2)});
}

void TestPdfReader::findsRules()
{
    QFETCH(QByteArray, content);
    QFETCH(QList<QRectF>, rules);
    const auto text = read(PdfBuilder::onePage("BT /F1 10 Tf 50 700 Td (Mary) Tj ET " + content));
    QVERIFY(text);
    QCOMPARE(text->pages.first().rules.size(), rules.size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QCOMPARE(text->pages.first().rules.at(i).box, rules.at(i));
    }
}

void TestPdfReader::replacesTextOnlyWhereNeeded()
{
    PdfBuilder pdf;
    const QList<Word> words = wordsInFont(pdf,
                                          "/Subtype/Type1/BaseFont/Some/FirstChar 1/LastChar 2/Widths[500 500]"
                                          "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/g1/g2]>>",
                                          "BT /F3 10 Tf 50 700 Td /Span<</ActualText(Mail to Mary)>>BDC (Mary) Tj EMC "
                                          "0 -20 Td /Span<</ActualText(Zo)>>BDC <0102> Tj EMC (e) Tj ET");
    QCOMPARE(textsOf(words), QStringList({u"Mary"_s, u"Zoe"_s}));
}

void TestPdfReader::paintsForms()
{
    PdfBuilder pdf;
    const QByteArray fonts = pdf.usualFonts();
    const int inner =
        pdf.addStream("BT /F1 10 Tf 0 0 Td (inner) Tj ET",
                      "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Matrix[1 0 0 1 50 600]/Resources<<" + fonts + ">>");
    pdf.addPage("q 1 0 0 1 10 0 cm /X Do Q BT /F1 10 Tf 50 500 Td (outer) Tj ET",
                fonts + "/XObject<</X " + PdfBuilder::reference(inner) + ">>");
    const auto text = read(pdf.build());
    QVERIFY(text);
    const QList<Word>& words = text->pages.first().words;
    QCOMPARE(textsOf(words), QStringList({u"inner"_s, u"outer"_s}));
    QCOMPARE(words.at(0).box.left(), 60.0);
    QCOMPARE(words.at(0).baseline, 242.0);
    QCOMPARE(words.at(1).box.left(), 50.0);
}

void TestPdfReader::readsTags()
{
    PdfBuilder pdf;
    pdf.add("<</S/P/K[2 0 R 3 0 R]>>"); // the first object, but the second to be read
    pdf.add("<</S/NonStruct/P 1 0 R/K 1>>");
    pdf.add("<</S/Strong/P 1 0 R/K 2>>");
    pdf.add("<</S/Headline/K 0>>");
    pdf.add("<</K[4 0 R 1 0 R 4 0 R]/RoleMap<</Headline/H2>>/ParentTree<</Nums[4[4 0 R 2 0 R 3 0 R]]>>>>");
    pdf.addPage("BT /F1 10 Tf 50 700 Td /H2<</MCID 0>>BDC (Profile) Tj EMC 0 -20 Td /P<</MCID 1>>BDC (Mary) Tj "
                "/Span<</Lang(en)>>BDC 30 0 Td (Ann) Tj EMC EMC /P<</MCID 2>>BDC 30 0 Td (Example) Tj EMC "
                "/P<</MCID 9>>BDC 50 0 Td (lost) Tj EMC 30 0 Td (untagged) Tj ET",
                pdf.usualFonts(), "/StructParents 4");
    const auto document = read(pdf.build("/StructTreeRoot 5 0 R"));
    QVERIFY(document);
    const auto structureOf = [&document](const QString& word) { return find(*document, word)->structure; };
    QCOMPARE(structureOf(u"Profile"_s).headingLevel, 2);
    QVERIFY(structureOf(u"Profile"_s).block >= 0 && structureOf(u"Profile"_s).run < 0);
    QCOMPARE(structureOf(u"Mary"_s).headingLevel, 0);
    QVERIFY(structureOf(u"Mary"_s).run >= 0);
    QCOMPARE(structureOf(u"Ann"_s).run, structureOf(u"Mary"_s).run);
    QVERIFY(structureOf(u"Mary"_s).block >= 0 && structureOf(u"Mary"_s).block != structureOf(u"Profile"_s).block);
    QCOMPARE(structureOf(u"Example"_s).block, structureOf(u"Mary"_s).block);
    QVERIFY(structureOf(u"Example"_s).run < 0);
    QVERIFY(structureOf(u"Profile"_s).rank < structureOf(u"Mary"_s).rank);
    QVERIFY(structureOf(u"Mary"_s).rank < structureOf(u"Example"_s).rank);
    QVERIFY(structureOf(u"lost"_s) == Structure());
    QVERIFY(structureOf(u"untagged"_s) == Structure());
}

void TestPdfReader::ignoresBrokenTags_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::newRow("no tree") << QByteArray("<<>>");
    QTest::newRow("no dictionary") << QByteArray("(x)");
    QTest::newRow("tree of another kind") << QByteArray("<</ParentTree[1 2]>>");
    QTest::newRow("element of another kind") << QByteArray("<</ParentTree<</Nums[0[(x)null 7]]>>>>");
    QTest::newRow("its own parent and child")
        << QByteArray("<</S/NonStruct/P 1 0 R/K[1 0 R 1 0 R]/ParentTree<</Nums[0[1 0 R]]>>>>");
    QTest::newRow("tree in itself") << QByteArray("<</ParentTree<</Kids[1 0 R]>>/Kids[1 0 R]>>");
}

void TestPdfReader::ignoresBrokenTags()
{
    QFETCH(QByteArray, root);
    PdfBuilder pdf;
    pdf.add(root);
    pdf.addPage("/P<</MCID 0>>BDC BT /F1 10 Tf 50 700 Td (Mary) Tj ET EMC", pdf.usualFonts(), "/StructParents 0");
    const auto text = read(pdf.build("/StructTreeRoot 1 0 R"));
    QVERIFY(text);
    QCOMPARE(textsOf(text->pages.first().words), QStringList({u"Mary"_s}));
    QCOMPARE(text->pages.first().words.first().structure.block, -1);
}

void TestPdfReader::readsProperties()
{
    PdfBuilder pdf;
    const int info = pdf.add("<</Title(CV)/Author<FEFF005A006F00EB>>>");
    pdf.addPage("BT /F1 10 Tf 50 700 Td (Mary) Tj ET", pdf.usualFonts());
    const auto text = read(pdf.build("/Lang(en-IE)", "/Info " + PdfBuilder::reference(info)));
    QVERIFY(text);
    QCOMPARE(text->title, u"CV"_s);
    QCOMPARE(text->author, u"Zoë"_s);
    QCOMPARE(text->language, u"en-IE"_s);
    QCOMPARE(text->format, SourceFormat::Pdf);
    QCOMPARE(text->pages.first().confidence, 1.0);
}

void TestPdfReader::readsAttachments_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("attached");
    QTest::addColumn<bool>("taken");
    const QByteArray resume = "{\"basics\":{\"name\":\"Mary\"}}";
    QTest::newRow("another name") << QByteArray("invoice.json") << resume << false;
    QTest::newRow("no JSON") << QByteArray("resume.json") << QByteArray("hello") << false;
    QTest::newRow("a list") << QByteArray("resume.json") << QByteArray("[]") << false;
    QTest::newRow("other JSON") << QByteArray("resume.json") << QByteArray("{\"invoice\":1}") << false;
    QTest::newRow("JSON Resume") << QByteArray("resume.json") << resume << true;
}

void TestPdfReader::readsAttachments()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, attached);
    QFETCH(bool, taken);
    PdfBuilder pdf;
    const int file = pdf.addStream(attached, "/Type/EmbeddedFile");
    const QByteArray reference = PdfBuilder::reference(file);
    const int specification = pdf.add("<</Type/Filespec/F(" + name + ")/UF(" + name + ")/EF<</F " + reference + ">>>>");
    pdf.addPage("BT /F1 10 Tf 50 700 Td (Mary) Tj ET", pdf.usualFonts());
    const auto text = read(
        pdf.build("/Names<</EmbeddedFiles<</Names[(" + name + ")" + PdfBuilder::reference(specification) + "]>>>>"));
    QVERIFY(text);
    QCOMPARE(text->attachedResume, taken ? attached : QByteArray());
}

void TestPdfReader::readsDocumentsOfOtherPrograms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("size");
    QTest::addColumn<QString>("boldWord");
    QTest::addColumn<QString>("linkedWord");
    QTest::addColumn<QString>("link");
    QTest::newRow("browser") << u"browser.pdf"_s << u"Nwosu"_s << 16.2 << u"Volunteer"_s << u"amara.nwosu@example.com"_s
                             << u"mailto:amara.nwosu@example.com"_s;
    QTest::newRow("LaTeX") << u"awesomecv.pdf"_s << u"Zand"_s << 31.88 << u"Zand"_s << u"marijke.vantzand@example.org"_s
                           << u"mailto:marijke.vantzand@example.org"_s;
    QTest::newRow("Writer") << u"writer.pdf"_s << u"Siobhán"_s << 24.0 << u"Experience"_s << QString() << QString();
}

void TestPdfReader::readsDocumentsOfOtherPrograms()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(double, size);
    QFETCH(QString, boldWord);
    QFETCH(QString, linkedWord);
    QFETCH(QString, link);
    const auto text = read(dataOf(u"documents/"_s + file));
    QVERIFY(text);
    QVERIFY(text->pages.first().confidence > 0.95);
    const Word* word = find(*text, name);
    QVERIFY(word != nullptr);
    QVERIFY(qAbs(word->fontSize - size) < 0.1);
    const Word* bold = find(*text, boldWord);
    QVERIFY(bold != nullptr && bold->bold);
    if (!linkedWord.isEmpty()) {
        const Word* linked = find(*text, linkedWord);
        QVERIFY(linked != nullptr);
        QCOMPARE(linked->link, link);
    }
}

void TestPdfReader::knowsListMarkersFromIconFonts()
{
    const auto text = read(dataOf(u"documents/moderncv.pdf"_s));
    QVERIFY(text);
    const QStringList words = textsOf(text->pages.first().words);
    QVERIFY(words.count(u"•"_s) >= 3);
    QCOMPARE(words.at(words.indexOf(u"•"_s) + 1), u"Haul"_s);
    QVERIFY(!words.contains(u"f"_s)); // what a map without meaning says of the marker
}

QTEST_GUILESS_MAIN(TestPdfReader)
#include "TestPdfReader.moc"
