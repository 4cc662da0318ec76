// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>

namespace cvenhancer::extraction::pdf {

struct Token {
    enum class Kind : quint8 { Number, String, Name, ArrayBegin, ArrayEnd, DictBegin, DictEnd, Word, End };

    Kind kind = Kind::End;
    double number = 0;
    QByteArray bytes; ///< a string's or name's decoded bytes, a word (an operator or true, false, null) as it stands
};

/// Cuts the bytes of a content stream, or of a CMap, which is written alike, into tokens (ISO 32000-1, 7.2 and 7.3).
/// Takes anything: what is no token is skipped, nothing nests, so no input makes it deep or slow.
class ContentLexer {
public:
    explicit ContentLexer(QByteArrayView data)
        : m_data(data)
    {
    }

    Token next();

    /// To be called after the word "ID": skips the bytes of an inline picture and the word "EI" that ends it.
    void skipInlineImage();

private:
    void skipSpaceAndComments();
    Token readNumber();
    Token readName();
    Token readString();
    Token readHexString();
    Token readWord();
    Token single(Token::Kind kind, qsizetype length);
    char escaped();
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_data.size(); }
    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_data.size() ? m_data.at(m_at + ahead) : '\0';
    }

    QByteArrayView m_data;
    qsizetype m_at = 0;
};

} // namespace cvenhancer::extraction::pdf
