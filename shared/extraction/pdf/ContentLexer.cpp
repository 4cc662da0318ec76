// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/ContentLexer.h"

#include <cmath>

namespace cvenhancer::extraction::pdf {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    switch (c) {
    case '(':
    case ')':
    case '<':
    case '>':
    case '[':
    case ']':
    case '{':
    case '}':
    case '/':
    case '%':
        return true;
    default:
        return false;
    }
}

bool isRegular(char c)
{
    return !isSpace(c) && !isDelimiter(c);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

Token ContentLexer::next()
{
    skipSpaceAndComments();
    if (isAtEnd()) {
        return {};
    }
    const char c = peek();
    switch (c) {
    case '/':
        return readName();
    case '(':
        return readString();
    case '<':
        return peek(1) == '<' ? single(Token::Kind::DictBegin, 2) : readHexString();
    case '>':
        return single(Token::Kind::DictEnd, 2);
    case '[':
        return single(Token::Kind::ArrayBegin, 1);
    case ']':
        return single(Token::Kind::ArrayEnd, 1);
    default:
        break;
    }
    if (isDigit(c) || c == '-' || c == '+' || c == '.') {
        return readNumber();
    }
    return readWord();
}

Token ContentLexer::single(Token::Kind kind, qsizetype length)
{
    m_at += length;
    return {kind, 0, {}};
}

void ContentLexer::skipSpaceAndComments()
{
    while (!isAtEnd()) {
        const char c = peek();
        if (c == '%') {
            while (!isAtEnd() && peek() != '\n' && peek() != '\r') {
                ++m_at;
            }
        } else if (isSpace(c) || c == ')' || c == '{' || c == '}') {
            ++m_at; // a delimiter that begins nothing
        } else if (c == '>' && peek(1) != '>') {
            ++m_at;
        } else {
            return;
        }
    }
}

Token ContentLexer::readNumber()
{
    Token token{Token::Kind::Number, 0, {}};
    bool negative = false;
    bool afterPoint = false;
    double unit = 0.1; // of the next digit after the point
    for (; !isAtEnd() && isRegular(peek()); ++m_at) {
        const char c = peek();
        if (isDigit(c) && !afterPoint) {
            token.number = token.number * 10 + (c - '0');
        } else if (isDigit(c)) {
            token.number += (c - '0') * unit;
            unit /= 10;
        } else if (c == '.') {
            afterPoint = true;
        } else if (c == '-') {
            negative = true; // some writers put the sign twice or in the middle
        } else if (c != '+') {
            break;
        }
    }
    token.number = std::isfinite(token.number) ? (negative ? -token.number : token.number) : 0;
    return token;
}

Token ContentLexer::readName()
{
    Token token{Token::Kind::Name, 0, {}};
    ++m_at;
    const qsizetype from = m_at;
    bool hasEscape = false;
    while (!isAtEnd() && isRegular(peek())) {
        hasEscape = hasEscape || peek() == '#';
        ++m_at;
    }
    token.bytes = m_data.sliced(from, m_at - from).toByteArray();
    for (qsizetype i = 0; hasEscape && i + 2 < token.bytes.size(); ++i) {
        const int high = hexValue(token.bytes.at(i + 1));
        const int low = hexValue(token.bytes.at(i + 2));
        if (token.bytes.at(i) == '#' && high >= 0 && low >= 0) {
            token.bytes.replace(i, 3, QByteArray(1, static_cast<char>(high * 16 + low)));
        }
    }
    return token;
}

Token ContentLexer::readString()
{
    Token token{Token::Kind::String, 0, {}};
    int depth = 1;
    for (++m_at; !isAtEnd(); ++m_at) {
        const char c = peek();
        if (c == '\\') {
            ++m_at;
            if (const char meant = escaped(); meant != '\0' || isDigit(peek())) {
                token.bytes.append(meant);
            }
            continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
            ++m_at;
            return token;
        }
        token.bytes.append(c);
    }
    return token;
}

/// The character an escape means, its last byte being the current one; '\0' for an escaped line end, which means none.
char ContentLexer::escaped()
{
    const char c = peek();
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case '\r':
        m_at += peek(1) == '\n' ? 1 : 0;
        return '\0';
    case '\n':
        return '\0';
    default:
        break;
    }
    if (c < '0' || c > '7') {
        return c;
    }
    int value = c - '0';
    for (int digits = 1; digits < 3 && peek(1) >= '0' && peek(1) <= '7'; ++digits) {
        ++m_at;
        value = value * 8 + (peek() - '0');
    }
    return static_cast<char>(value);
}

Token ContentLexer::readHexString()
{
    Token token{Token::Kind::String, 0, {}};
    int high = -1;
    for (++m_at; !isAtEnd() && peek() != '>'; ++m_at) {
        const int value = hexValue(peek());
        if (value < 0) {
            continue;
        }
        if (high < 0) {
            high = value;
        } else {
            token.bytes.append(static_cast<char>(high * 16 + value));
            high = -1;
        }
    }
    if (high >= 0) {
        token.bytes.append(static_cast<char>(high * 16)); // an odd digit counts as followed by 0
    }
    ++m_at;
    return token;
}

Token ContentLexer::readWord()
{
    const qsizetype from = m_at;
    while (!isAtEnd() && isRegular(peek())) {
        ++m_at;
    }
    return {Token::Kind::Word, 0, m_data.sliced(from, m_at - from).toByteArray()};
}

void ContentLexer::skipInlineImage()
{
    constexpr qsizetype kLookAhead = 16;
    ++m_at; // the white space after ID
    for (; m_at + 2 < m_data.size(); ++m_at) {
        const bool isWord =
            isSpace(peek()) && peek(1) == 'E' && peek(2) == 'I' && (m_at + 3 >= m_data.size() || isSpace(peek(3)));
        const QByteArrayView after = m_data.sliced(std::min(m_at + 3, m_data.size()));
        const QByteArrayView near = after.first(std::min(after.size(), kLookAhead));
        const bool isText = std::all_of(near.begin(), near.end(),
                                        [](char c) { return isSpace(c) ? c != '\0' : c > ' ' && c < '\x7f'; });
        if (isWord && isText) { // pixels may spell "EI" too; what follows the real one is text
            m_at += 3;
            return;
        }
    }
    m_at = m_data.size();
}

} // namespace cvenhancer::extraction::pdf
