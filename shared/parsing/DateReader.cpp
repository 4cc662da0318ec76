// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/DateReader.h"

#include "parsing/MonthNames.h"
#include "parsing/Normaliser.h"
#include "parsing/Vocabulary.h"

#include <optional>
#include <vector>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DateToken {
    enum Kind { Number, Word, Sign } kind = Sign;
    QString text;
    int value = 0;
    qsizetype from = 0;
    qsizetype to = 0;
    bool spaceBefore = false;
};

using DateTokens = std::vector<DateToken>;

struct OneDate {
    int year = 0;
    int month = 0;
    int day = 0;
    size_t next = 0; ///< index of the token after it
};

bool isDashSign(const DateToken& token)
{
    return token.kind == DateToken::Sign && QStringView(u"-–—‒―−~→>").contains(token.text.front());
}

DateTokens tokenise(const QString& text)
{
    DateTokens tokens;
    qsizetype i = 0;
    bool space = false;
    while (i < text.size()) {
        const QChar c = text.at(i);
        if (c.isSpace()) {
            space = true;
            ++i;
            continue;
        }
        DateToken token;
        token.from = i;
        token.spaceBefore = space;
        space = false;
        if (c.isDigit()) {
            while (i < text.size() && text.at(i).isDigit()) {
                token.value = qMin(token.value * 10 + text.at(i).digitValue(), 100'000'000);
                ++i;
            }
            token.kind = DateToken::Number;
        } else if (c.isLetter()) {
            while (i < text.size() && (text.at(i).isLetter() || text.at(i).isMark() || text.at(i) == u'\''
                                       || text.at(i) == u'’')) {
                ++i;
            }
            token.kind = DateToken::Word;
        } else {
            ++i;
        }
        token.to = i;
        token.text = text.mid(token.from, token.to - token.from);
        tokens.push_back(token);
    }
    return tokens;
}

bool isYear(const DateToken& token)
{
    return token.kind == DateToken::Number && token.text.size() == 4 && token.value >= 1940 && token.value <= 2049;
}

class DateScanner {
public:
    DateScanner(const QString& text, const QString& language) : m_tokens(tokenise(text)), m_language(language) { }

    QList<DateSpan> scan()
    {
        QList<DateSpan> spans;
        size_t i = 0;
        while (i < m_tokens.size()) {
            const auto span = spanAt(i);
            if (span) {
                spans << *span;
            } else {
                ++i;
            }
        }
        return spans;
    }

private:
    [[nodiscard]] bool has(size_t i) const { return i < m_tokens.size(); }
    [[nodiscard]] bool isSign(size_t i, QStringView signs) const
    {
        return has(i) && m_tokens[i].kind == DateToken::Sign && signs.contains(m_tokens[i].text.front());
    }
    [[nodiscard]] bool isNumber(size_t i, qsizetype digits, int low, int high) const
    {
        return has(i) && m_tokens[i].kind == DateToken::Number && m_tokens[i].text.size() <= digits
            && m_tokens[i].value >= low && m_tokens[i].value <= high;
    }
    [[nodiscard]] bool yearAt(size_t i) const { return has(i) && isYear(m_tokens[i]); }
    [[nodiscard]] int monthAt(size_t i) const
    {
        return has(i) && m_tokens[i].kind == DateToken::Word ? monthOfName(foldKey(m_tokens[i].text), m_language) : 0;
    }
    /// Glued to letters or digits before it ("ISO9001", "v2010") is no date.
    [[nodiscard]] bool isGluedBefore(size_t i) const
    {
        return i > 0 && !m_tokens[i].spaceBefore
            && (m_tokens[i - 1].kind == DateToken::Word || isSign(i - 1, u"$€£#_@+:.,%"));
    }

    [[nodiscard]] std::optional<OneDate> numericDate(size_t i) const
    {
        if (yearAt(i)) { // 2020-07-15, 2020-07, 2020/07
            if (isSign(i + 1, u"-./") && !m_tokens[i + 1].spaceBefore && isNumber(i + 2, 2, 1, 12) && m_tokens[i + 2].text.size() == 2
                && !m_tokens[i + 2].spaceBefore) {
                if (isSign(i + 3, u"-./") && !m_tokens[i + 3].spaceBefore && isNumber(i + 4, 2, 1, 31) && m_tokens[i + 4].text.size() == 2
                    && !m_tokens[i + 4].spaceBefore && !isSign(i + 5, u"/")) {
                    return OneDate { m_tokens[i].value, m_tokens[i + 2].value, m_tokens[i + 4].value, i + 5 };
                }
                if (!(isSign(i + 3, u"./") && isNumber(i + 4, 4, 1, 2049) && !m_tokens[i + 4].spaceBefore)) {
                    return OneDate { m_tokens[i].value, m_tokens[i + 2].value, 0, i + 3 };
                }
            }
            if (has(i + 1) && m_tokens[i + 1].text == u"年" && isNumber(i + 2, 2, 1, 12)) {
                const bool sign = has(i + 3) && m_tokens[i + 3].text == u"月";
                return OneDate { m_tokens[i].value, m_tokens[i + 2].value, 0, i + (sign ? 4u : 3u) };
            }
            return std::nullopt;
        }
        if (isNumber(i, 2, 1, 31) && isSign(i + 1, u"./-") && isNumber(i + 2, 2, 1, 31) && isSign(i + 3, u"./-")
            && yearAt(i + 4) && m_tokens[i + 1].text == m_tokens[i + 3].text) {
            int day = m_tokens[i].value;
            int month = m_tokens[i + 2].value;
            if (month > 12) {
                std::swap(day, month);
            }
            return month <= 12 ? std::optional(OneDate { m_tokens[i + 4].value, month, day, i + 5 }) : std::nullopt;
        }
        if (isNumber(i, 2, 1, 12) && m_tokens[i].text.size() == 2 && yearAt(i + 1)) { // 05 2021
            return OneDate { m_tokens[i + 1].value, m_tokens[i].value, 0, i + 2 };
        }
        if (isNumber(i, 2, 1, 12) && isSign(i + 1, u"./-") && !m_tokens[i + 1].spaceBefore && yearAt(i + 2)) {
            return OneDate { m_tokens[i + 2].value, m_tokens[i].value, 0, i + 3 };
        }
        return std::nullopt;
    }

    /// Skips ".", ",", "/", "of", "de", "del", apostrophes between a month and its year.
    [[nodiscard]] size_t skipJoiners(size_t i) const
    {
        size_t n = 0;
        while (has(i) && n < 2
               && (isSign(i, u".,/-'’") || (m_tokens[i].kind == DateToken::Word
                      && QStringList({ u"de"_s, u"del"_s, u"of"_s, u"do"_s, u"r"_s }).contains(m_tokens[i].text.toLower())))) {
            ++i;
            ++n;
        }
        return i;
    }

    [[nodiscard]] std::optional<OneDate> namedDate(size_t i) const
    {
        if (isNumber(i, 2, 1, 31)) { // 15 July 2019, 15. Juli 2019, 15 de julio de 2019
            size_t m = i + 1;
            if (has(m) && m_tokens[m].kind == DateToken::Word && QStringList({ u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"er"_s }).contains(m_tokens[m].text)) {
                ++m;
            }
            m = skipJoiners(m);
            if (const int month = monthAt(m)) {
                const size_t y = skipJoiners(m + 1);
                if (yearAt(y)) {
                    return OneDate { m_tokens[y].value, month, m_tokens[i].value, y + 1 };
                }
            }
            return std::nullopt;
        }
        if (const int month = monthAt(i)) {
            size_t y = skipJoiners(i + 1);
            if (yearAt(y)) { // July 2019
                return OneDate { m_tokens[y].value, month, 0, y + 1 };
            }
            if (isNumber(i + 1, 2, 1, 31)) { // July 15, 2019
                y = skipJoiners(i + 2);
                if (yearAt(y)) {
                    return OneDate { m_tokens[y].value, month, m_tokens[i + 1].value, y + 1 };
                }
            }
            if (isNumber(y, 2, 0, 99) && m_tokens[y].text.size() == 2 && (isSign(y - 1, u"'’-/") )) { // Jul '19
                const int century = m_tokens[y].value < 50 ? 2000 : 1900;
                return OneDate { century + m_tokens[y].value, month, 0, y + 1 };
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<OneDate> dateAt(size_t i) const
    {
        if (auto date = numericDate(i)) {
            return date;
        }
        if (auto date = namedDate(i)) {
            return date;
        }
        if (!yearAt(i)) {
            return std::nullopt;
        }
        size_t m = i + 1; // 2020. március, 2020 March
        if (isSign(m, u".,")) {
            ++m;
        }
        const int month = monthAt(m);
        const bool monthBelongsToNext = month && yearAt(skipJoiners(m + 1));
        if (month && !monthBelongsToNext) {
            return OneDate { m_tokens[i].value, month, 0, m + 1 };
        }
        return OneDate { m_tokens[i].value, 0, 0, i + 1 };
    }

    /// Index after the words for "now" at i, or i when there are none.
    [[nodiscard]] size_t afterPresent(size_t i) const
    {
        for (size_t count = 3; count >= 1; --count) {
            if (!has(i + count - 1)) {
                continue;
            }
            QString phrase;
            for (size_t k = 0; k < count; ++k) {
                phrase += m_tokens[i + k].text + u' ';
            }
            if (vocabulary::isPresent(phrase)) {
                return i + count;
            }
        }
        return i;
    }

    /// Index after a range sign or word at i, or i when there is none.
    [[nodiscard]] size_t afterRangeSign(size_t i) const
    {
        size_t j = i;
        while (has(j) && isDashSign(m_tokens[j])) {
            ++j;
        }
        if (j == i && has(i) && m_tokens[i].kind == DateToken::Sign && m_tokens[i].text == u"/" && m_tokens[i].spaceBefore) {
            ++j;
        }
        for (size_t count = 2; count >= 1; --count) {
            if (has(j + count - 1) && m_tokens[j].kind == DateToken::Word
                && vocabulary::isUntil(count == 2 ? m_tokens[j].text + u' ' + m_tokens[j + 1].text : m_tokens[j].text)) {
                return j + count;
            }
        }
        return j;
    }

    /// "Jan – Mar 2020": a month whose year stands after the second month.
    [[nodiscard]] std::optional<OneDate> bareMonth(size_t i) const
    {
        const int month = monthAt(i);
        if (!month) {
            return std::nullopt;
        }
        const size_t sign = isSign(i + 1, u".") ? i + 2 : i + 1;
        const size_t second = afterRangeSign(sign);
        if (second == sign || !monthAt(second)) {
            return std::nullopt;
        }
        const auto end = namedDate(second);
        return end ? std::optional(OneDate { end->year, month, 0, sign }) : std::nullopt;
    }

    [[nodiscard]] std::optional<OneDate> shortEndYear(size_t i, int startYear) const
    {
        if (isNumber(i, 2, 0, 99) && m_tokens[i].text.size() == 2 && !m_tokens[i].spaceBefore) {
            const int year = startYear / 100 * 100 + m_tokens[i].value;
            if (year > startYear && year < startYear + 60) {
                return OneDate { year, 0, 0, i + 1 };
            }
        }
        return std::nullopt;
    }

    std::optional<DateSpan> spanAt(size_t& i) const
    {
        if (isGluedBefore(i)) {
            return std::nullopt;
        }
        auto start = dateAt(i);
        if (!start) {
            start = bareMonth(i);
        }
        if (!start) {
            return std::nullopt;
        }
        if (has(start->next) && !m_tokens[start->next].spaceBefore && m_tokens[start->next].kind == DateToken::Number) {
            return std::nullopt;
        }
        DateSpan span;
        span.start = isoText(*start);
        size_t first = i;
        size_t last = start->next;
        bool monthShown = start->month > 0;
        const size_t afterSign = afterRangeSign(start->next);
        if (afterSign > start->next) {
            auto end = dateAt(afterSign);
            if (!end && start->month == 0) {
                end = shortEndYear(afterSign, start->year);
            }
            const size_t afterNow = afterPresent(afterSign);
            if (end) {
                span.end = isoText(*end);
                span.isRange = true;
                monthShown = monthShown || end->month > 0;
                last = end->next;
            } else if (afterNow > afterSign || !has(afterSign) || isSign(afterSign, u"),|·")) {
                span.isRange = span.isOngoing = afterNow > afterSign || isDashSign(m_tokens[start->next]);
                last = span.isOngoing ? qMax(afterNow, afterSign) : last;
            }
        } else if (const size_t afterNow = afterPresent(start->next); afterNow > start->next) {
            span.isRange = span.isOngoing = true;
            last = afterNow;
        }
        if (i > 0 && vocabulary::isSince(m_tokens[i - 1].text)) {
            first = i - 1;
            if (!span.isRange) {
                span.isRange = span.isOngoing = true;
            }
        }
        while (has(last) && isSign(last, u".") && !m_tokens[last].spaceBefore && monthShown) {
            ++last;
        }
        span.isYearOnly = !monthShown;
        span.position = m_tokens[first].from;
        span.length = m_tokens[last - 1].to - span.position;
        i = last;
        return span;
    }

    static QString isoText(const OneDate& date)
    {
        QString text = QString::number(date.year);
        if (date.month > 0) {
            text += u"-%1"_s.arg(date.month, 2, 10, QChar(u'0'));
        }
        if (date.month > 0 && date.day > 0) {
            text += u"-%1"_s.arg(date.day, 2, 10, QChar(u'0'));
        }
        return text;
    }

    DateTokens m_tokens;
    QString m_language;
};

} // namespace

QList<DateSpan> findDates(const QString& text, const QString& language)
{
    const bool hasDigit = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return hasDigit ? DateScanner(text, language).scan() : QList<DateSpan>();
}

bool isDateOnly(const QString& text, const QString& language)
{
    const QList<DateSpan> spans = findDates(text, language);
    if (spans.size() != 1) {
        return false;
    }
    QString rest = text;
    rest.remove(spans.front().position, spans.front().length);
    return std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace cvenhancer::parsing
