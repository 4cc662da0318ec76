// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/TokenisedText.h"

#include "matching/Folding.h"

namespace cvenhancer::matching {

namespace {

constexpr qsizetype kLongestAmpersandHead = 6; // "R&D", "GD&T", "ATT&CK"; longer words are names of companies

bool isSpaceCharacter(QChar character)
{
    return character.isSpace() || character == QChar(0x200B) || character == QChar(0xFEFF);
}

char16_t plainSymbol(QChar character)
{
    switch (character.unicode()) {
    case 0x2019:
    case 0x2018:
    case 0x02BC:
    case 0x00B4:
    case u'`':
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2212:
        return u'-';
    case 0x2014:
        return 0x2013; // every long dash is an en dash
    default:
        return character.unicode();
    }
}

} // namespace

TokenisedText::TokenisedText(QString text)
    : m_text(std::move(text))
{
    m_keys.reserve(m_text.size());
    m_tokens.reserve(static_cast<std::size_t>(m_text.size() / 5 + 2));
    scan();
}

QStringView TokenisedText::key(qsizetype index) const
{
    const Token& token = at(index);
    return QStringView(m_keys).mid(token.keyStart, token.keyLength);
}

QStringView TokenisedText::slice(qsizetype index) const
{
    return slice(index, index + 1);
}

QStringView TokenisedText::slice(qsizetype first, qsizetype last) const
{
    if (first >= last) {
        return {};
    }
    return QStringView(m_text).mid(at(first).start, at(last - 1).end - at(first).start);
}

bool TokenisedText::isWord(qsizetype index) const
{
    return index >= 0 && index < size() && (at(index).kind == TokenKind::Word || at(index).kind == TokenKind::Number);
}

bool TokenisedText::isSymbol(qsizetype index, char16_t symbol) const
{
    return index >= 0 && index < size() && at(index).kind == TokenKind::Symbol && at(index).symbol == symbol;
}

char32_t TokenisedText::codeAt(qsizetype position) const
{
    if (position < 0 || position >= m_text.size()) {
        return 0;
    }
    const QChar unit = m_text.at(position);
    if (unit.isHighSurrogate() && position + 1 < m_text.size() && m_text.at(position + 1).isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, m_text.at(position + 1));
    }
    return unit.unicode();
}

/// The end of a web or e-mail address that begins at `position`, or `position` when there is none.
qsizetype TokenisedText::linkEnd(qsizetype position) const
{
    qsizetype end = position;
    bool address = false;
    while (end < m_text.size() && !isSpaceCharacter(m_text.at(end)) && end - position < 2000) {
        const QChar character = m_text.at(end);
        address = address || (character == u'@' && end > position && isWordCharacter(codeAt(end + 1)))
            || (character == u':' && QStringView(m_text).mid(end, 3) == u"://");
        ++end;
    }
    address = address || QStringView(m_text).mid(position, 4).compare(u"www.", Qt::CaseInsensitive) == 0;
    while (address && end > position && !isWordCharacter(codeAt(end - 1)) && m_text.at(end - 1) != u'/') {
        --end;
    }
    return address ? end : position;
}

/// The end of dotted initials ("B.S.", "Ph.D.", "z.B.") that begin at `position`, or `position` when there are none.
qsizetype TokenisedText::initialsEnd(qsizetype position) const
{
    qsizetype end = position;
    int parts = 0;
    while (true) {
        qsizetype run = end;
        while (run < m_text.size() && run - end < 3 && m_text.at(run).isLetter()) {
            ++run;
        }
        if (run == end || run - end > 2) {
            break;
        }
        ++parts;
        const bool dot = run < m_text.size() && m_text.at(run) == u'.';
        end = dot ? run + 1 : run;
        if (!dot) {
            break;
        }
    }
    const bool whole = end >= m_text.size() || !isWordCharacter(codeAt(end));
    return parts >= 2 && whole ? end : position;
}

/// ".NET" stands alone: the dot belongs to the word when nothing but white space or a bracket or slash stands before
/// it.
bool TokenisedText::startsDotWord(qsizetype position, bool gap) const
{
    if (m_text.at(position) != u'.' || !QChar::isLetter(codeAt(position + 1))) {
        return false;
    }
    return gap || position == 0 || m_text.at(position - 1) == u'/' || m_text.at(position - 1) == u'(';
}

void TokenisedText::scan()
{
    bool gap = true;
    qsizetype position = 0;
    while (position < m_text.size()) {
        const QChar character = m_text.at(position);
        if (character == u'\n' || character == u'\r' || character == QChar(0x2028)) {
            m_tokens.push_back({.start = position, .end = position + 1, .kind = TokenKind::LineBreak});
            gap = true;
            ++position;
        } else if (isSpaceCharacter(character)) {
            gap = true;
            ++position;
        } else if (isWordCharacter(codeAt(position)) || startsDotWord(position, gap)) {
            position = scanWord(position, gap);
            gap = false;
        } else {
            position = scanSymbol(position, gap);
            gap = false;
        }
    }
}

qsizetype TokenisedText::scanWord(qsizetype position, bool gap)
{
    Token token{.start = position, .end = position, .keyStart = m_keys.size(), .gapBefore = gap};
    if (gap) {
        if (const qsizetype end = linkEnd(position); end > position) {
            token.end = end;
            token.kind = TokenKind::Link;
            m_tokens.push_back(token);
            return end;
        }
    }
    bool lower = false;
    bool letter = false;
    bool digitsOnly = true;
    qsizetype end = position;
    const qsizetype initials =
        gap || m_tokens.empty() || m_tokens.back().symbol != u'.' ? initialsEnd(position) : position;
    if (m_text.at(end) == u'.') {
        m_keys += u'.';
        ++end;
        digitsOnly = false;
    }
    while (end < m_text.size()) {
        const char32_t code = codeAt(end);
        const bool ampersand = code == U'&' && end > position && end - position <= kLongestAmpersandHead
            && isWordCharacter(codeAt(end + 1));
        const bool decimal = (code == U'.' || code == U',') && digitsOnly && end > position
            && QChar::isDigit(codeAt(end + 1)) && QChar::isDigit(codeAt(end - 1));
        if (end < initials && code == U'.') {
            ++end;
            continue;
        }
        if (!isWordCharacter(code) && !ampersand && !decimal) {
            break;
        }
        if (QChar::isLetter(code)) {
            token.capital = token.capital || (!letter && QChar::isUpper(code));
            lower = lower || QChar::isLower(code);
            letter = true;
        }
        digitsOnly = digitsOnly && (QChar::isDigit(code) || decimal);
        end += foldCharacter(m_text, end, m_keys);
    }
    while (end < m_text.size() && (m_text.at(end) == u'+' || (m_text.at(end) == u'#' && letter))) {
        m_keys += m_text.at(end);
        ++end;
    }
    token.end = end;
    token.upper = letter && !lower;
    token.kind = digitsOnly ? TokenKind::Number : TokenKind::Word;
    const bool possessive =
        end - position == 1 && m_keys.endsWith(u's') && !gap && !m_tokens.empty() && m_tokens.back().symbol == u'\'';
    if (possessive) {
        m_keys.chop(1);
    } else {
        stemPlural(m_keys, token.keyStart);
    }
    token.keyLength = static_cast<quint32>(m_keys.size() - token.keyStart);
    m_tokens.push_back(token);
    return end;
}

qsizetype TokenisedText::scanSymbol(qsizetype position, bool gap)
{
    Token token{.start = position, .end = position + 1, .keyStart = m_keys.size(), .kind = TokenKind::Symbol};
    token.gapBefore = gap;
    token.symbol = plainSymbol(m_text.at(position));
    if (m_text.at(position).isHighSurrogate() && position + 1 < m_text.size()
        && m_text.at(position + 1).isLowSurrogate()) {
        ++token.end;
    }
    m_tokens.push_back(token);
    return token.end;
}

} // namespace cvenhancer::matching
