// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::extraction;

namespace {

Word word(const QString& text, double x, double baseline)
{
    Word word;
    word.text = text;
    word.box = QRectF(x, baseline - 8, 5.0 * static_cast<double>(text.size()), 10);
    word.baseline = baseline;
    word.fontSize = 10;
    return word;
}

QString textOf(const QList<Word>& words)
{
    PositionedText text;
    text.pages.append(Page{QSizeF(595, 842), words, {}, 1});
    return plainText(text);
}

} // namespace

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPages() { QCOMPARE(plainText({}), QString()); }

    void emptyPage() { QCOMPARE(textOf({}), QString()); }

    void wordsOnOneLine() { QCOMPARE(textOf({word(u"Mary"_s, 50, 60), word(u"Poe"_s, 80, 61)}), u"Mary Poe\n"_s); }

    void wordsThatTouch()
    {
        Word comma = word(u","_s, 70, 60);
        comma.spaceBefore = false;
        QCOMPARE(textOf({word(u"Mary"_s, 50, 60), comma}), u"Mary,\n"_s);
    }

    void nextLine() { QCOMPARE(textOf({word(u"a"_s, 50, 60), word(u"b"_s, 50, 72)}), u"a\nb\n"_s); }

    void nextBlock() { QCOMPARE(textOf({word(u"a"_s, 50, 60), word(u"b"_s, 50, 90)}), u"a\n\nb\n"_s); }

    void nextColumn() { QCOMPARE(textOf({word(u"a"_s, 50, 600), word(u"b"_s, 300, 60)}), u"a\n\nb\n"_s); }

    void paragraphsOnOneHeight()
    {
        Word second = word(u"b"_s, 80, 60);
        second.structure.paragraph = 1;
        QCOMPARE(textOf({word(u"a"_s, 50, 60), second}), u"a\nb\n"_s);
    }

    void pages()
    {
        PositionedText text;
        text.pages.append(Page{QSizeF(595, 842), {word(u"a"_s, 50, 60)}, {}, 1});
        text.pages.append(Page{QSizeF(595, 842), {word(u"b"_s, 50, 60)}, {}, 1});
        QCOMPARE(plainText(text), u"a\n\fb\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "TestPlainText.moc"
