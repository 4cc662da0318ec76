// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace cvenhancer::matching {

enum class TokenKind : quint8 {
    Word, ///< letters and digits, with what belongs to them: "C++", ".NET", "R&D", "S4HANA", "B.Sc."
    Number, ///< "5", "2.5", "9,000", "1+"
    Symbol, ///< one punctuation character
    Link, ///< an e-mail or web address
    LineBreak,
};

/// One token. Offsets are UTF-16 units of the text, end exclusive.
struct Token {
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype keyStart = 0; ///< in TokenisedText's key buffer
    quint32 keyLength = 0; ///< 0 for symbols, links, line breaks and a possessive "s"
    char16_t symbol = 0; ///< the character of a Symbol, apostrophes and dashes made one kind each
    TokenKind kind = TokenKind::Word;
    bool gapBefore = false; ///< white space stands before it
    bool capital = false; ///< the first letter is upper case
    bool upper = false; ///< has letters and none is lower case
};

/// A text cut into tokens by one linear scan. Each word carries its comparison key (Folding: folded and
/// plural-stemmed). Apostrophes part words ("d'Excel" is d + Excel) and a possessive "s" has an empty key, so
/// "master's" = "masters".
class TokenisedText {
public:
    explicit TokenisedText(QString text);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }
    [[nodiscard]] const Token& at(qsizetype index) const { return m_tokens[static_cast<std::size_t>(index)]; }
    [[nodiscard]] QStringView key(qsizetype index) const;
    [[nodiscard]] QStringView slice(qsizetype index) const;
    /// The text from the start of token `first` to the end of token `last - 1`.
    [[nodiscard]] QStringView slice(qsizetype first, qsizetype last) const;
    [[nodiscard]] bool isWord(qsizetype index) const;
    [[nodiscard]] bool isSymbol(qsizetype index, char16_t symbol) const;

private:
    void scan();
    qsizetype scanWord(qsizetype position, bool gap);
    qsizetype scanSymbol(qsizetype position, bool gap);
    qsizetype linkEnd(qsizetype position) const;
    qsizetype initialsEnd(qsizetype position) const;
    bool startsDotWord(qsizetype position, bool gap) const;
    [[nodiscard]] char32_t codeAt(qsizetype position) const;

    QString m_text;
    QString m_keys;
    std::vector<Token> m_tokens;
};

} // namespace cvenhancer::matching
