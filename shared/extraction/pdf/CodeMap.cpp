// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/CodeMap.h"

#include "extraction/pdf/CharacterRules.h"
#include "extraction/pdf/ContentLexer.h"

#include <algorithm>

namespace cvenhancer::extraction::pdf {

namespace {

constexpr qsizetype kLongestCode = 4; // bytes

quint32 codeFrom(QByteArrayView bytes)
{
    quint32 code = 0;
    for (const char byte : bytes.first(std::min(bytes.size(), kLongestCode))) {
        code = code << 8 | static_cast<quint8>(byte);
    }
    return code;
}

/// Big-endian UTF-16, or one byte alone, which some writers use for Latin letters.
QString textFrom(QByteArrayView bytes)
{
    if (bytes.size() == 1) {
        return QString::fromLatin1(bytes);
    }
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        text += QChar(static_cast<char16_t>(codeFrom(bytes.sliced(i, 2))));
    }
    return text;
}

QString countedUp(const QString& first, quint32 steps)
{
    const QList<uint> codes = first.toUcs4();
    if (codes.isEmpty() || steps == 0) {
        return first;
    }
    const char32_t last = codes.last() + steps;
    const qsizetype lastSize = QChar::requiresSurrogates(codes.last()) ? 2 : 1;
    return last > QChar::LastValidCodePoint ? QString() : first.chopped(lastSize) + stringOf(last);
}

/// The range that holds `code` in ranges sorted by their first code; of several the one that begins last.
template <class Range>
const Range* rangeOf(const std::vector<Range>& ranges, quint32 code)
{
    const auto after = std::upper_bound(ranges.cbegin(), ranges.cend(), code,
                                        [](quint32 value, const Range& range) { return value < range.low; });
    if (after == ranges.cbegin()) {
        return nullptr;
    }
    const Range& range = *std::prev(after);
    return code <= range.high ? &range : nullptr;
}

} // namespace

/// Reads the PostScript-like text of a map. Operands wait until they make an entry of the kind the last "begin..."
/// announced.
class CodeMapParser {
public:
    explicit CodeMapParser(QByteArrayView source)
        : m_lexer(source)
    {
    }

    CodeMap parse()
    {
        for (Token token = m_lexer.next(); token.kind != Token::Kind::End; token = m_lexer.next()) {
            take(token);
        }
        m_map.sort();
        return std::move(m_map);
    }

private:
    enum class Mode { None, CodeSpace, Char, Range, CidChar, CidRange };

    void take(const Token& token)
    {
        switch (token.kind) {
        case Token::Kind::Word:
            m_mode = modeAfter(token.bytes);
            m_operands.clear();
            return;
        case Token::Kind::ArrayBegin:
            takeArray();
            m_operands.clear();
            return;
        case Token::Kind::String:
        case Token::Kind::Number:
            m_operands.push_back(token);
            takeOperands();
            return;
        default:
            return;
        }
    }

    static Mode modeAfter(const QByteArray& word)
    {
        if (word == "begincodespacerange") {
            return Mode::CodeSpace;
        }
        if (word == "beginbfchar") {
            return Mode::Char;
        }
        if (word == "beginbfrange") {
            return Mode::Range;
        }
        if (word == "begincidchar") {
            return Mode::CidChar;
        }
        return word == "begincidrange" ? Mode::CidRange : Mode::None;
    }

    static size_t operandsOf(Mode mode)
    {
        switch (mode) {
        case Mode::CodeSpace:
        case Mode::Char:
        case Mode::CidChar:
            return 2;
        case Mode::Range:
        case Mode::CidRange:
            return 3;
        case Mode::None:
            break;
        }
        return 1;
    }

    void takeOperands()
    {
        if (m_operands.size() < operandsOf(m_mode)) {
            return;
        }
        const QByteArray& first = m_operands.front().bytes;
        const quint32 low = codeFrom(first);
        const Token& last = m_operands.back();
        if (m_mode == Mode::CodeSpace) {
            m_map.m_spaces.push_back({low, codeFrom(last.bytes), std::clamp(first.size(), qsizetype(1), kLongestCode)});
        } else if (m_mode == Mode::Char) {
            m_map.m_texts.insert(low, textFrom(last.bytes));
        } else if (m_mode == Mode::Range) {
            m_map.m_textRanges.push_back({low, codeFrom(m_operands[1].bytes), textFrom(last.bytes)});
        } else if (m_mode == Mode::CidChar) {
            m_map.m_cidRanges.push_back({low, low, cidFrom(last)});
        } else if (m_mode == Mode::CidRange) {
            m_map.m_cidRanges.push_back({low, codeFrom(m_operands[1].bytes), cidFrom(last)});
        }
        m_operands.clear();
    }

    static quint32 cidFrom(const Token& token) { return static_cast<quint32>(std::clamp(token.number, 0.0, 65535.0)); }

    /// "<0041> <0043> [<0061> <0062> <0063>]": a text for each code of the range.
    void takeArray()
    {
        const bool isRange = m_mode == Mode::Range && m_operands.size() == 2;
        quint32 code = isRange ? codeFrom(m_operands.front().bytes) : 0;
        for (Token token = m_lexer.next(); token.kind == Token::Kind::String; token = m_lexer.next()) {
            if (isRange) {
                m_map.m_texts.insert(code++, textFrom(token.bytes));
            }
        }
    }

    ContentLexer m_lexer;
    CodeMap m_map;
    Mode m_mode = Mode::None;
    std::vector<Token> m_operands;
};

CodeMap CodeMap::parse(QByteArrayView source)
{
    return CodeMapParser(source).parse();
}

void CodeMap::sort()
{
    const auto byLow = [](const auto& a, const auto& b) { return a.low < b.low; };
    std::stable_sort(m_textRanges.begin(), m_textRanges.end(), byLow);
    std::stable_sort(m_cidRanges.begin(), m_cidRanges.end(), byLow);
}

QString CodeMap::unicodeOf(quint32 code) const
{
    const auto found = m_texts.constFind(code);
    if (found != m_texts.constEnd()) {
        return *found;
    }
    const TextRange* range = rangeOf(m_textRanges, code);
    return range != nullptr ? countedUp(range->first, code - range->low) : QString();
}

std::optional<quint32> CodeMap::cidOf(quint32 code) const
{
    const CidRange* range = rangeOf(m_cidRanges, code);
    return range != nullptr ? std::optional(range->first + (code - range->low)) : std::nullopt;
}

qsizetype CodeMap::codeLength(QByteArrayView bytes, qsizetype fallback) const
{
    for (const CodeSpace& space : m_spaces) {
        const quint32 code = codeFrom(bytes.first(std::min(space.length, bytes.size())));
        if (bytes.size() >= space.length && code >= space.low && code <= space.high) {
            return space.length;
        }
    }
    return std::clamp(fallback, qsizetype(1), std::max(bytes.size(), qsizetype(1)));
}

} // namespace cvenhancer::extraction::pdf
