// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/AdvertFacts.h"

#include "matching/CueScope.h"
#include "matching/DegreeWording.h"
#include "matching/Folding.h"
#include "matching/NumberWords.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostYears = 40; // more is an age or a company's history
constexpr qsizetype kYearDistance = 6; // tokens between the number and the word for years: "15 or more full years"

bool mayAsk(SectionType section)
{
    return section != SectionType::Benefits && section != SectionType::Legal && section != SectionType::About
        && section != SectionType::Title;
}

bool isRange(const TokenisedText& text, qsizetype index)
{
    return text.isSymbol(index, u'-') || text.isSymbol(index, 0x2013) || text.isSymbol(index, u'+')
        || (text.isWord(index) && NumberWords::builtIn().isBetween(text.key(index)));
}

/// The index of the word for years that belongs to the number at `index`, -1 when there is none.
qsizetype yearWordAfter(const TokenisedText& text, qsizetype index, qsizetype last)
{
    const NumberWords& numbers = NumberWords::builtIn();
    for (qsizetype i = index + 1; i < std::min(last, index + kYearDistance); ++i) {
        if (text.isWord(i) && numbers.isYear(text.key(i))) {
            return i;
        }
        const bool joint = isRange(text, i) || numbers.value(text, i)
            || (text.isWord(i) && TermWords::everyLanguage().isFiller(text.key(i)));
        if (!joint) {
            return -1;
        }
    }
    return -1;
}

bool isOfThePast(const TokenisedText& text, qsizetype index, qsizetype first)
{
    for (qsizetype i = std::max(first, index - 2); i < index; ++i) {
        if (text.isWord(i) && NumberWords::builtIn().isPast(text.key(i))) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<int> findYears(const TokenisedText& text, const std::vector<Segment>& segments)
{
    const NumberWords& numbers = NumberWords::builtIn();
    std::optional<int> most;
    for (const Segment& segment : segments) {
        if (!mayAsk(segment.section) || segment.section == SectionType::Optional) {
            continue;
        }
        const CueScope scope(text, segment);
        const bool asks =
            segment.section == SectionType::Required || scope.has(CueKind::Know) || scope.has(CueKind::Need);
        for (qsizetype i = segment.first; asks && i < segment.last; ++i) {
            const std::optional<qint64> value = numbers.value(text, i);
            if (!value || *value < 1 || *value > kMostYears || isOfThePast(text, i, segment.first)) {
                continue;
            }
            const qsizetype word = yearWordAfter(text, i, segment.last);
            const Need need = scope.needAt(i);
            const bool ago = word >= 0 && word + 1 < segment.last && NumberWords::builtIn().isPast(text.key(word + 1));
            if (word < 0 || ago || need == Need::Optional || need == Need::Negated) {
                continue;
            }
            most = std::max(most.value_or(0), static_cast<int>(*value));
            i = word;
        }
    }
    return most;
}

QString findDegree(const TokenisedText& text, const std::vector<Segment>& segments, const TermWords& words)
{
    const DegreeLexicon& degrees = DegreeLexicon::builtIn();
    for (const Segment& segment : segments) {
        if (!mayAsk(segment.section) || segment.section == SectionType::Optional
            || (segment.section == SectionType::Duties && !segment.labelled)) {
            continue;
        }
        const CueScope scope(text, segment);
        const bool asks = segment.section == SectionType::Required || scope.has(CueKind::Need);
        const std::optional<DegreeLexicon::Found> found = degrees.find(text, segment.first, segment.last, words);
        if (asks && found && scope.needAt(found->first) != Need::Optional
            && scope.needAt(found->first) != Need::Negated) {
            const DegreeWording wording = readDegreeWording(text, *found, segment.last, words);
            return text.slice(wording.first, wording.last).toString();
        }
    }
    return {};
}

} // namespace cvenhancer::matching
