// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::extraction;

namespace {

QList<Word> wordsOf(const QByteArray& data)
{
    const Result<PositionedText> read = readPlainText(data, {});
    return read ? read->pages.first().words : QList<Word>();
}

Word wordOf(const QByteArray& data, const QString& wanted)
{
    const QList<Word> words = wordsOf(data);
    const auto found =
        std::find_if(words.cbegin(), words.cend(), [&wanted](const Word& word) { return word.text == wanted; });
    return found == words.cend() ? Word() : *found;
}

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

const QByteArray kWrapped = "A paragraph that an editor has wrapped at the usual number of columns goes\n"
                            "on in its next line, which begins with a small letter, up to its end at\n";

} // namespace

class TestPlainTextReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("code");
        QTest::newRow("white space") << QByteArray(" \n\t\r\n\f") << u"EmptyFile"_s;
        QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF") << u"EmptyFile"_s;
        QTest::newRow("rules alone") << QByteArray("-----\n=====\n") << u"EmptyFile"_s;
        QTest::newRow("Latin 1") << QByteArray("Caf\xE9 in Z\xFCrich") << u"NotUtf8"_s;
        QTest::newRow("cut character") << QByteArray("caf\xC3") << u"NotUtf8"_s;
        QTest::newRow("overlong character") << QByteArray("a\xC0\xAF") << u"NotUtf8"_s;
        QTest::newRow("half of UTF-16") << utf16(u"Ada"_s, false).chopped(1) << u"NotUtf8"_s;
        QTest::newRow("UTF-16 without a mark") << utf16(u"Ada"_s, false).mid(2) << u"UnsupportedFormat"_s;
        QTest::newRow("too long") << QByteArray(500'001, 'a') << u"ResourceLimit"_s;
    }

    void refuses()
    {
        QFETCH(const QByteArray, data);
        const Result<PositionedText> read = readPlainText(data, {});
        QVERIFY(!read);
        QTEST(errorCodeName(read.error().code), "code");
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("Zoë Åström") << u"Zoë Åström\n"_s;
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBFZoë") << u"Zoë\n"_s;
        QTest::newRow("UTF-16, little end first") << utf16(u"Zoë"_s, false) << u"Zoë\n"_s;
        QTest::newRow("UTF-16, big end first") << utf16(u"Zoë"_s, true) << u"Zoë\n"_s;
        QTest::newRow("line ends of Windows") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s;
        QTest::newRow("line ends of old Macs") << QByteArray("a\rb") << u"a\nb\n"_s;
        QTest::newRow("blank line") << QByteArray("a\n\nb") << u"a\n\nb\n"_s;
        QTest::newRow("form feed") << QByteArray("a\n\fb") << u"a\nb\n"_s;
        QTest::newRow("drawn lines are no words") << QByteArray("a\n-----\nb\n* * *\n") << u"a\nb\n"_s;
        QTest::newRow("bullet that touches its text") << QByteArray("•one") << u"• one\n"_s;
        QTest::newRow("letters spaced by hand") << QByteArray("E D U C A T I O N") << u"EDUCATION\n"_s;
        QTest::newRow("soft hyphen") << QByteArray("trunk\xC2\xAD"
                                                   "based")
                                     << u"trunkbased\n"_s;
    }

    void reads()
    {
        QFETCH(const QByteArray, data);
        const Result<PositionedText> read = readPlainText(data, {});
        QVERIFY(read);
        QTEST(plainText(*read), "text");
    }

    void columns_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<double>("gap"); // in columns, between "left" and "right"
        QTest::newRow("one space") << QByteArray("left right") << 1.0;
        QTest::newRow("spaces") << QByteArray("left      right") << 6.0;
        QTest::newRow("tab") << QByteArray("left\tright") << 4.0;
        QTest::newRow("tab just before its stop") << QByteArray("abcleft\tright") << 2.0;
        QTest::newRow("two spaces after a sentence") << QByteArray("It left.  right") << -1.0;
    }

    void columns()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const double, gap);
        const QList<Word> words = wordsOf(line);
        const double found = (words.last().box.left() - words.at(words.size() - 2).box.right()) / 6;
        QCOMPARE(found, qAbs(gap));
    }

    void headings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("level");
        QTest::newRow("no line") << QByteArray("Skills\nGo\n") << 0;
        QTest::newRow("double line") << QByteArray("Skills\n======\nGo\n") << 1;
        QTest::newRow("single line") << QByteArray("Skills\n------\nGo\n") << 2;
        QTest::newRow("longer line") << QByteArray("Skills\n--------------------\nGo\n") << 2;
        QTest::newRow("line too short") << QByteArray("Skills and knowledge\n---\nGo\n") << 0;
        QTest::newRow("last line of a paragraph") << QByteArray("Go, Rust and\nSkills\n------\n") << 0;
    }

    void headings()
    {
        QFETCH(const QByteArray, text);
        QTEST(wordOf(text, u"Skills"_s).structure.headingLevel, "level");
    }

    void rulesStandUnderTheirText()
    {
        const Result<PositionedText> read = readPlainText("Skills\n------\nGo\n", {});
        QCOMPARE(read->pages.first().rules.size(), 1);
        const double below = read->pages.first().rules.first().box.top() - read->pages.first().words.first().baseline;
        QVERIFY(below > 0 && below < 9);
    }

    void wrapping_data()
    {
        QTest::addColumn<QByteArray>("next"); // the line below two lines of a wrapped paragraph
        QTest::addColumn<bool>("same");
        QTest::newRow("goes on") << QByteArray("next of it") << true;
        QTest::newRow("goes on with a name") << QByteArray("Next") << true;
        QTest::newRow("bullet") << QByteArray("- next") << false;
        QTest::newRow("number") << QByteArray("2. next") << false;
        QTest::newRow("blank line") << QByteArray("\nnext") << false;
        QTest::newRow("columns") << QByteArray("next      2019 - 2021") << false;
        QTest::newRow("last line was short") << QByteArray("short.\nNext") << false;
    }

    void wrapping()
    {
        QFETCH(const QByteArray, next);
        const QByteArray data = kWrapped + next + "\n";
        const QList<Word> words = wordsOf(data);
        const bool same = words.last().structure.paragraph == wordOf(data, u"paragraph"_s).structure.paragraph;
        QTEST(same, "same");
    }

    void linesThatStandForThemselvesAreParagraphs()
    {
        const QByteArray text = "Ada Example\nEngineer\n";
        QVERIFY(wordOf(text, u"Engineer"_s).structure.paragraph > wordOf(text, u"Ada"_s).structure.paragraph);
    }

    void aLongLineIsOneParagraphOnSeveralLines()
    {
        const QByteArray text = "first " + QByteArray("word ").repeated(60) + "last\nnext\n";
        const Word first = wordOf(text, u"first"_s);
        const Word last = wordOf(text, u"last"_s);
        QVERIFY(last.baseline > first.baseline + 20);
        QCOMPARE(last.structure.paragraph, first.structure.paragraph);
        QVERIFY(wordOf(text, u"next"_s).structure.paragraph > last.structure.paragraph);
    }
};

QTEST_GUILESS_MAIN(TestPlainTextReader)
#include "TestPlainTextReader.moc"
