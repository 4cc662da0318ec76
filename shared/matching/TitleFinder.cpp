// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/AdvertFacts.h"

#include "matching/Folding.h"
#include "matching/WordFile.h"

#include <QHash>
#include <QSet>

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestProseTitle = 5; // words: "SOUS CHEF wanted for …"

/// Words that come with titles (resources/matching/titles.txt).
class TitleWords {
public:
    static const TitleWords& builtIn()
    {
        static const TitleWords words;
        return words;
    }
    [[nodiscard]] bool has(const QString& kind, QStringView key) const
    {
        return m_sets.value(kind).contains(key.toString());
    }

private:
    TitleWords()
    {
        const QList<WordLine> lines = readWordFile(u"titles"_s);
        for (const WordLine& line : lines) {
            for (const QString& phrase : line.phrases) {
                m_sets[line.kind].insert(surfaceKey(phrase));
            }
        }
    }
    QHash<QString, QSet<QString>> m_sets;
};

struct Part {
    qsizetype first = 0;
    qsizetype last = 0;
    char16_t before = 0; ///< the separator in front of it, 0 for the first part
};

bool isSeparator(const TokenisedText& text, qsizetype index)
{
    const Token& token = text.at(index);
    if (token.kind != TokenKind::Symbol) {
        return false;
    }
    const bool spaced = token.gapBefore && (token.symbol == u'-' || token.symbol == u'|' || token.symbol == u'@');
    return spaced || token.symbol == 0x2013 || token.symbol == 0x00B7 || token.symbol == 0x2022 || token.symbol == u','
        || token.symbol == u'|';
}

QList<Part> splitParts(const TokenisedText& text, qsizetype first, qsizetype last)
{
    QList<Part> parts;
    Part part{first, first, 0};
    qsizetype depth = 0;
    for (qsizetype i = first; i < last; ++i) {
        depth += text.isSymbol(i, u'(') ? 1 : text.isSymbol(i, u')') ? -1 : 0;
        if (depth > 0 || !isSeparator(text, i)) {
            continue;
        }
        part.last = i;
        parts << part;
        part = Part{i + 1, i + 1, text.at(i).symbol};
    }
    part.last = last;
    parts << part;
    return parts;
}

/// Place, contract, pay or the employer: what stands behind a title.
bool isAddition(const TokenisedText& text, const Part& part)
{
    const TitleWords& words = TitleWords::builtIn();
    int depth = 0;
    for (qsizetype i = part.first; i < part.last; ++i) {
        const Token& token = text.at(i);
        depth += text.isSymbol(i, u'(') ? 1 : text.isSymbol(i, u')') ? -1 : 0;
        if (depth > 0) {
            continue;
        }
        if (token.kind == TokenKind::Number || token.kind == TokenKind::Link
            || (token.kind == TokenKind::Symbol && QStringView(u"€$£%+").contains(QChar(token.symbol)))) {
            return true;
        }
        const QStringView key = text.key(i);
        if (text.isWord(i) && (words.has(u"contract"_s, key) || words.has(u"company"_s, key))) {
            return true;
        }
    }
    return part.before == u'@';
}

bool isBrief(const TokenisedText& text, qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i < last; ++i) {
        if (text.isWord(i) && !TitleWords::builtIn().has(u"brief"_s, text.key(i))) {
            return false;
        }
    }
    return true;
}

QString cleanTitle(const TokenisedText& text, qsizetype first, qsizetype last)
{
    const QList<Part> parts = splitParts(text, first, last);
    qsizetype end = parts.constFirst().last;
    // one further part may be the speciality ("Nurse - Intensive Care"), several are place and employer
    if (parts.size() == 2 && !isAddition(text, parts.at(1))) {
        end = parts.at(1).last;
    }
    while (end > first && !text.isWord(end - 1) && !text.isSymbol(end - 1, u')')) {
        --end;
    }
    return text.slice(first, end).toString();
}

/// A title inside running text: the words before "wanted", when they are few.
QString proseTitle(const TokenisedText& text, qsizetype first, qsizetype last)
{
    for (qsizetype i = first + 1; i < std::min(last, first + kLongestProseTitle + 1); ++i) {
        if (text.isWord(i) && TitleWords::builtIn().has(u"wanted"_s, text.key(i))) {
            return text.slice(first, i).toString();
        }
    }
    return {};
}

} // namespace

QString findTitle(const TokenisedText& text, const std::vector<Segment>& segments)
{
    for (std::size_t i = 0; i < segments.size() && i < 4; ++i) {
        const Segment& segment = segments[i];
        if (segment.section == SectionType::Title && !isBrief(text, segment.first, segment.last)) {
            return cleanTitle(text, segment.first, segment.last);
        }
        if (segment.section == SectionType::Title && i + 1 < segments.size()
            && segments[i + 1].last - segments[i + 1].first <= 16) {
            return cleanTitle(text, segments[i + 1].first, segments[i + 1].last);
        }
        if (const QString title = proseTitle(text, segment.first, segment.last); !title.isEmpty()) {
            return title;
        }
    }
    return {};
}

} // namespace cvenhancer::matching
