// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::extraction;

namespace {

PositionedText textOf(const QByteArray& data)
{
    const Result<PositionedText> read = readMarkdown(data, {});
    return read ? *read : PositionedText();
}

QString linesOf(const PositionedText& text)
{
    return plainText(text).split(u'\n', Qt::SkipEmptyParts).join(u'\n');
}

Word wordOf(const QByteArray& data, const QString& wanted)
{
    const PositionedText text = textOf(data);
    const QList<Word> words = text.pages.isEmpty() ? QList<Word>() : text.pages.first().words;
    const auto found =
        std::find_if(words.cbegin(), words.cend(), [&wanted](const Word& word) { return word.text == wanted; });
    return found == words.cend() ? Word() : *found;
}

} // namespace

class TestMarkdownReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("code");
        QTest::newRow("white space") << QByteArray(" \n\n") << u"EmptyFile"_s;
        QTest::newRow("a picture alone") << QByteArray("![Portrait](me.png)") << u"EmptyFile"_s;
        QTest::newRow("Latin 1") << QByteArray("# Andr\xE9") << u"NotUtf8"_s;
        QTest::newRow("too long") << QByteArray(500'001, '*') << u"ResourceLimit"_s;
    }

    void refuses()
    {
        QFETCH(const QByteArray, data);
        const Result<PositionedText> read = readMarkdown(data, {});
        QVERIFY(!read);
        QTEST(errorCodeName(read.error().code), "code");
    }

    void hostileNestingEnds_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("quotations") << QByteArray(">").repeated(70'000) + "a";
        QTest::newRow("lists") << QByteArray("- ").repeated(70'000) + "a";
        QTest::newRow("brackets") << QByteArray("[").repeated(200'000);
        QTest::newRow("emphasis") << QByteArray("*a _b ").repeated(60'000);
        QTest::newRow("tags without end") << "<div>\n" + QByteArray("<li ").repeated(100'000);
        QTest::newRow("spaces in HTML") << "<div>a" + QByteArray(400'000, ' ') + "b";
        QTest::newRow("comments without end") << "<div>a" + QByteArray("<!--").repeated(100'000);
        QTest::newRow("front matter") << "---\n" + QByteArray("a: b\n").repeated(80'000);
    }

    void hostileNestingEnds()
    {
        QFETCH(const QByteArray, data);
        QVERIFY(readMarkdown(data, {}).has_value());
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("text");
        QTest::newRow("emphasis") << QByteArray("*one* **two** ~~three~~ `four`") << u"one two three four"_s;
        QTest::newRow("emphasis inside a word") << QByteArray("un*frigging*believable") << u"unfriggingbelievable"_s;
        QTest::newRow("character references")
            << QByteArray("R&amp;D &eacute;t&#233; &lt;3 &nothing;") << u"R&D été <3 &nothing;"_s;
        QTest::newRow("escapes") << QByteArray("C\\* \\# 1\\.") << u"C* # 1."_s;
        QTest::newRow("hard break") << QByteArray("one  \ntwo\\\nthree") << u"one\ntwo\nthree"_s;
        QTest::newRow("HTML break") << QByteArray("one<br/>two") << u"one\ntwo"_s;
        QTest::newRow("short lines are lines")
            << QByteArray("**Acme**\n*Engineer*\n2019 - 2021") << u"Acme\nEngineer\n2019 - 2021"_s;
        QTest::newRow("a line that goes on in lower case") << QByteArray("one\nand two") << u"one and two"_s;
        QTest::newRow("HTML block") << QByteArray(
            "<div align=\"center\">\n<h1>Ada Example</h1>\n<p>Engineer &amp; more</p>\n</div>\n")
                                    << u"Ada Example\nEngineer & more"_s;
        QTest::newRow("HTML that wraps") << QByteArray("<p>one\ntwo<br>three</p>\n") << u"one two\nthree"_s;
        QTest::newRow("HTML list") << QByteArray("<ul>\n<li>one</li>\n<li><p>two\nof it</p></li>\n</ul>\n")
                                   << u"• one\n• two of it"_s;
        QTest::newRow("HTML table") << QByteArray(
            "<table><tr><td>2019</td>\n<td><p>Engineer</p>\n<p>Acme</p></td></tr></table>\n")
                                    << u"2019 Engineer\nAcme"_s;
        QTest::newRow("HTML comment") << QByteArray("one <!-- two -->three") << u"one three"_s;
        QTest::newRow("code block") << QByteArray("```\nint a\nint b\n```") << u"int a\nint b"_s;
        QTest::newRow("indented text is no code") << QByteArray("    Ada") << u"Ada"_s;
        QTest::newRow("picture") << QByteArray("Ada ![alt](a.png) Example") << u"Ada Example"_s;
        QTest::newRow("heading without a space") << QByteArray("##Skills") << u"Skills"_s;
        QTest::newRow("front matter that is printed")
            << QByteArray("---\ntitle: Ada Example\nemail: \"ada@example.com\"\nlayout: cv\n---\n## Skills\n")
            << u"Ada Example\nada@example.com\nSkills"_s;
        QTest::newRow("front matter that is repeated")
            << QByteArray("---\ntitle: Ada Example\n---\n# Ada Example\n") << u"Ada Example"_s;
        QTest::newRow("a rule is no front matter") << QByteArray("---\nAda\n\n---\n") << u"Ada"_s;
    }

    void reads()
    {
        QFETCH(const QByteArray, data);
        QTEST(linesOf(textOf(data)), "text");
    }

    void linesAnEditorWrappedAreOneParagraph()
    {
        const QByteArray data = "first words of a paragraph that an editor has wrapped at some column,\n"
                                "which shows where it goes on in lower case, and then goes on for long\n"
                                "Here\n";
        QCOMPARE(wordOf(data, u"Here"_s).structure.paragraph, wordOf(data, u"first"_s).structure.paragraph);
    }

    void emphasis()
    {
        const QByteArray data = "plain **bold** *italic* ***both***";
        QVERIFY(!wordOf(data, u"plain"_s).bold);
        QVERIFY(wordOf(data, u"bold"_s).bold && !wordOf(data, u"bold"_s).italic);
        QVERIFY(wordOf(data, u"italic"_s).italic && !wordOf(data, u"italic"_s).bold);
        QVERIFY(wordOf(data, u"both"_s).italic && wordOf(data, u"both"_s).bold);
    }

    void headings()
    {
        const QByteArray data = "# Ada\n\nUnderlined\n----------\n\n### Third\n\ntext\n";
        QCOMPARE(wordOf(data, u"Ada"_s).structure.headingLevel, 1);
        QCOMPARE(wordOf(data, u"Underlined"_s).structure.headingLevel, 2);
        QCOMPARE(wordOf(data, u"Third"_s).structure.headingLevel, 3);
        QCOMPARE(wordOf(data, u"text"_s).structure.headingLevel, 0);
        QVERIFY(wordOf(data, u"Ada"_s).fontSize > wordOf(data, u"Underlined"_s).fontSize);
        QVERIFY(wordOf(data, u"Third"_s).bold);
        QVERIFY(!wordOf(data, u"text"_s).bold);
    }

    void lists()
    {
        const QByteArray data = "before\n\n- first\n- second\n  - inner\n\n1. number\n\n   more\n\nafter\n";
        QCOMPARE(wordOf(data, u"before"_s).structure.listLevel, -1);
        QCOMPARE(wordOf(data, u"first"_s).structure.listLevel, 0);
        QVERIFY(wordOf(data, u"second"_s).structure.paragraph > wordOf(data, u"first"_s).structure.paragraph);
        QCOMPARE(wordOf(data, u"inner"_s).structure.listLevel, 1);
        QVERIFY(wordOf(data, u"inner"_s).box.left() > wordOf(data, u"second"_s).box.left());
        QCOMPARE(wordOf(data, u"number"_s).structure.listLevel, 0);
        QCOMPARE(wordOf(data, u"more"_s).structure.listLevel, -1);
        QCOMPARE(wordOf(data, u"after"_s).structure.listLevel, -1);
    }

    void links_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("link");
        QTest::newRow("none") << QByteArray("word") << QString();
        QTest::newRow("inline") << QByteArray("[word](https://ada.example.com/?a=1&amp;b=2)")
                                << u"https://ada.example.com/?a=1&b=2"_s;
        QTest::newRow("reference") << QByteArray("[word][1]\n\n[1]: mailto:ada@example.com\n")
                                   << u"mailto:ada@example.com"_s;
        QTest::newRow("inside the document") << QByteArray("[word](#skills)") << QString();
    }

    void links()
    {
        QFETCH(const QByteArray, data);
        QTEST(wordOf(data, u"word"_s).link, "link");
    }

    void addressesLinkThemselves()
    {
        QCOMPARE(wordOf("ada@example.com", u"ada@example.com"_s).link, u"mailto:ada@example.com"_s);
        QCOMPARE(wordOf("see www.example.com now", u"www.example.com"_s).link, u"http://www.example.com"_s);
    }

    void tables()
    {
        const QByteArray data = "| Years | Post |\n| --- | --- |\n| 2019 | **Engineer** |\n";
        const Word year = wordOf(data, u"2019"_s);
        const Word post = wordOf(data, u"Engineer"_s);
        QCOMPARE(post.baseline, year.baseline);
        QVERIFY(post.box.left() > year.box.right());
        QCOMPARE(post.structure.column, 1);
        QCOMPARE(post.structure.row, 1);
        QCOMPARE(post.structure.table, 0);
        QVERIFY(post.bold);
    }

    void ruleAcrossThePage() { QCOMPARE(textOf("one\n\n---\n\ntwo\n").pages.first().rules.size(), 1); }

    void properties()
    {
        const PositionedText text = textOf("---\ntitle: CV\nauthor: 'Ada Example'\nlang: en-GB\n---\ntext\n");
        QCOMPARE(text.format, SourceFormat::Markdown);
        QCOMPARE(text.title, u"CV"_s);
        QCOMPARE(text.author, u"Ada Example"_s);
        QCOMPARE(text.language, u"en-GB"_s);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "TestMarkdownReader.moc"
