// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::extraction;

namespace {

Word sampleWord(QRandomGenerator& random)
{
    Word word;
    word.text = u"Wört%1"_s.arg(random.bounded(1000));
    word.box = QRectF(random.bounded(600.0), random.bounded(800.0), random.bounded(90.0), 11.5);
    word.baseline = word.box.bottom() - 2.3;
    word.fontSize = random.bounded(20.0);
    word.fontFamily = random.bounded(2) == 0 ? u"Lato"_s : QString();
    word.bold = random.bounded(2) == 0;
    word.italic = random.bounded(2) == 0;
    word.hidden = random.bounded(2) == 0;
    word.tracked = random.bounded(2) == 0;
    word.spaceBefore = random.bounded(2) == 0;
    word.colour = random.generate();
    word.link = random.bounded(3) == 0 ? u"mailto:mary@example.com"_s : QString();
    word.order = random.bounded(-5, 5000);
    if (random.bounded(2) == 0) {
        word.structure = {random.bounded(50),
                          random.bounded(9),
                          random.bounded(3),
                          random.bounded(4),
                          1,
                          2,
                          true,
                          random.bounded(9),
                          random.bounded(99),
                          5};
    }
    return word;
}

PositionedText sampleText()
{
    QRandomGenerator random(7);
    PositionedText text;
    text.format = SourceFormat::Docx;
    text.title = u"Curriculum vitæ"_s;
    text.author = u"Mary Example"_s;
    text.language = u"en-IE"_s;
    text.attachedResume = "{\"basics\": {}}";
    for (int page = 0; page < 3; ++page) {
        Page made{QSizeF(595.28, 841.89), {}, {Rule{QRectF(50, 60, 400, 0.5)}}, 0.875};
        for (int i = 0; i < 40 * page; ++i) {
            made.words.append(sampleWord(random));
        }
        text.pages.append(made);
    }
    return text;
}

void compareWords(const Word& a, const Word& b)
{
    QCOMPARE(a.text, b.text);
    QCOMPARE(a.box, b.box);
    QCOMPARE(a.baseline, b.baseline);
    QCOMPARE(a.fontSize, b.fontSize);
    QCOMPARE(a.fontFamily, b.fontFamily);
    QCOMPARE(a.bold, b.bold);
    QCOMPARE(a.italic, b.italic);
    QCOMPARE(a.hidden, b.hidden);
    QCOMPARE(a.tracked, b.tracked);
    QCOMPARE(a.spaceBefore, b.spaceBefore);
    QCOMPARE(a.colour, b.colour);
    QCOMPARE(a.link, b.link);
    QCOMPARE(a.order, b.order);
    QVERIFY(a.structure == b.structure);
}

} // namespace

class TestTextCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesEveryCutAndEveryChange();
    void keepsEverything();
    void keepsNothing();
};

void TestTextCodec::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no CBOR");
    QTest::newRow("a number") << QByteArray::fromHex("01");
    QTest::newRow("another version") << QByteArray::fromHex("88190fff01606060808040");
    QTest::newRow("endless array") << QByteArray::fromHex("9f0101");
    QTest::newRow("array of four billion") << QByteArray::fromHex("9affffffff01");
    QTest::newRow("text of four billion") << QByteArray::fromHex("8801017affffffff61");
    QTest::newRow("unknown format") << QByteArray::fromHex("88011864606060808040");
}

void TestTextCodec::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto text = deserialise(bytes);
    QVERIFY(!text);
    QCOMPARE(errorCodeName(text.error().code), u"DamagedFile"_s);
}

void TestTextCodec::refusesEveryCutAndEveryChange()
{
    const QByteArray bytes = serialise(sampleText());
    for (qsizetype length = 0; length < bytes.size(); length += 7) {
        QVERIFY(!deserialise(bytes.first(length)));
    }
    for (qsizetype i = 0; i < bytes.size(); i += 5) { // whatever it reads, it ends and does not crash
        QByteArray changed = bytes;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x5a);
        static_cast<void>(deserialise(changed));
    }
}

void TestTextCodec::keepsEverything()
{
    const PositionedText text = sampleText();
    const auto read = deserialise(serialise(text));
    QVERIFY(read);
    QCOMPARE(read->format, text.format);
    QCOMPARE(read->title, text.title);
    QCOMPARE(read->author, text.author);
    QCOMPARE(read->language, text.language);
    QCOMPARE(read->attachedResume, text.attachedResume);
    QCOMPARE(read->pages.size(), text.pages.size());
    for (qsizetype p = 0; p < text.pages.size(); ++p) {
        QCOMPARE(read->pages.at(p).size, text.pages.at(p).size);
        QCOMPARE(read->pages.at(p).confidence, text.pages.at(p).confidence);
        QCOMPARE(read->pages.at(p).rules.size(), text.pages.at(p).rules.size());
        QCOMPARE(read->pages.at(p).rules.first().box, text.pages.at(p).rules.first().box);
        QCOMPARE(read->pages.at(p).words.size(), text.pages.at(p).words.size());
        for (qsizetype i = 0; i < text.pages.at(p).words.size(); ++i) {
            compareWords(read->pages.at(p).words.at(i), text.pages.at(p).words.at(i));
        }
    }
}

void TestTextCodec::keepsNothing()
{
    const auto read = deserialise(serialise({}));
    QVERIFY(read);
    QVERIFY(read->pages.isEmpty());
    QCOMPARE(read->format, SourceFormat::PlainText);
}

QTEST_GUILESS_MAIN(TestTextCodec)
#include "TestTextCodec.moc"
