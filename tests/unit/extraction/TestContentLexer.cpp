// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/ContentLexer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::extraction::pdf;

namespace {

/// The tokens as one readable line: n1.5 (string) /name word [ ] << >>
QByteArray spelled(const QByteArray& data)
{
    ContentLexer lexer(data);
    QByteArrayList parts;
    for (Token token = lexer.next(); token.kind != Token::Kind::End; token = lexer.next()) {
        switch (token.kind) {
        case Token::Kind::Number:
            parts << "n" + QByteArray::number(token.number);
            break;
        case Token::Kind::String:
            parts << "(" + token.bytes + ")";
            break;
        case Token::Kind::Name:
            parts << "/" + token.bytes;
            break;
        case Token::Kind::ArrayBegin:
            parts << "[";
            break;
        case Token::Kind::ArrayEnd:
            parts << "]";
            break;
        case Token::Kind::DictBegin:
            parts << "<<";
            break;
        case Token::Kind::DictEnd:
            parts << ">>";
            break;
        default:
            parts << token.bytes;
            if (token.bytes == "ID") {
                lexer.skipInlineImage();
            }
        }
    }
    return parts.join(' ');
}

} // namespace

class TestContentLexer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsTokens_data();
    void cutsTokens();
};

void TestContentLexer::cutsTokens_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("tokens");
    const auto row = [](const char* name, const QByteArray& data, const QByteArray& tokens) {
        QTest::newRow(name) << data << tokens;
    };
    row("empty", "", "");
    row("only space", " \r\n\t", "");
    row("string without end", "(abc", "(abc)");
    row("hex without end", "<41", "(A)");
    row("escape at the end", "(a\\", "(a)");
    row("closing brackets only", ") > } ]", "]");
    row("many opening brackets", QByteArray(3, '['), "[ [ [");
    row("picture without end", "BI ID \x01\x02", "BI ID");
    row("numbers", "1 -2.5 +.5 4. -.002", "n1 n-2.5 n0.5 n4 n-0.002");
    row("broken numbers", "--3 1-2 5e3", "n-3 n-12 n5 e3");
    row("strings", "(a(b)c) (\\)\\n) (\\101\\7) (x\\\ny)", "(a(b)c) ()\n) (A\a) (xy)");
    row("hex strings", "<48 65> <4>", "(He) (@)");
    row("names", "/F1 /A#20B /", "/F1 /A B /");
    row("operators", "BT/F1 12 Tf(x)Tj ET T* '", "BT /F1 n12 Tf (x) Tj ET T* '");
    row("comment", "1 % 2 (\n3", "n1 n3");
    row("dictionary", "/Span<</ActualText(x)>>BDC", "/Span << /ActualText (x) >> BDC");
    row("array", "[(a)-20(b)]TJ", "[ (a) n-20 (b) ] TJ");
    row("inline picture", "BI /W 1 ID \xff EI\x80 EI Q", "BI /W n1 ID Q");
}

void TestContentLexer::cutsTokens()
{
    QFETCH(QByteArray, data);
    QTEST(spelled(data), "tokens");
}

QTEST_GUILESS_MAIN(TestContentLexer)
#include "TestContentLexer.moc"
