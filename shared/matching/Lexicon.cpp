// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Lexicon.h"

#include "matching/Folding.h"
#include "matching/WordFile.h"

#include <map>
#include <mutex>

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<QStringView, SectionType>, 7> kHeadingKinds{{
    {u"required", SectionType::Required},
    {u"optional", SectionType::Optional},
    {u"duties", SectionType::Duties},
    {u"tools", SectionType::Tools},
    {u"benefits", SectionType::Benefits},
    {u"legal", SectionType::Legal},
    {u"about", SectionType::About},
}};

/// Where phrases of two kinds cover a heading equally, the earlier kind here wins.
constexpr std::array kHeadingPriority{SectionType::Optional, SectionType::Benefits, SectionType::Legal,
                                      SectionType::Duties,   SectionType::Required, SectionType::Tools,
                                      SectionType::About};

constexpr std::array<std::pair<QStringView, CueKind>, 12> kCueKinds{{
    {u"optional", CueKind::Optional},
    {u"required", CueKind::Required},
    {u"negated", CueKind::Negated},
    {u"know", CueKind::Know},
    {u"offer", CueKind::Offer},
    {u"legal", CueKind::Legal},
    {u"company", CueKind::Company},
    {u"need", CueKind::Need},
    {u"duty", CueKind::Duty},
    {u"none", CueKind::None},
    {u"lacking", CueKind::Lacking},
    {u"basic", CueKind::Basic},
}};

template <class Value, std::size_t N>
std::optional<Value> namedKind(const std::array<std::pair<QStringView, Value>, N>& kinds, QStringView name)
{
    for (const auto& [text, value] : kinds) {
        if (text == name) {
            return value;
        }
    }
    return std::nullopt;
}

CueReach reachOf(QChar sign)
{
    return sign == u'<' ? CueReach::Before : sign == u'>' ? CueReach::After : CueReach::Both;
}

qsizetype wordsIn(const TokenisedText& text, qsizetype first, qsizetype last)
{
    qsizetype words = 0;
    for (qsizetype i = first; i < last; ++i) {
        words += text.isWord(i) && text.at(i).keyLength > 0 ? 1 : 0;
    }
    return words;
}

} // namespace

HeadingLexicon::HeadingLexicon()
{
    const QList<WordLine> lines = readWordFile(u"headings"_s);
    for (const WordLine& line : lines) {
        const std::optional<SectionType> section = namedKind(kHeadingKinds, line.kind);
        for (const QString& phrase : line.phrases) {
            m_phrases.add(phrase, static_cast<int>(section.value_or(SectionType::Other)));
        }
    }
}

const HeadingLexicon& HeadingLexicon::builtIn()
{
    static const HeadingLexicon lexicon;
    return lexicon;
}

std::optional<HeadingLexicon::Verdict> HeadingLexicon::read(const TokenisedText& text, qsizetype first,
                                                            qsizetype last) const
{
    const std::vector<PhraseHit> hits = m_phrases.findLongest(text, first, last);
    if (hits.empty()) {
        return std::nullopt;
    }
    std::map<SectionType, qsizetype> covered;
    Verdict verdict{.end = hits.front().last};
    std::vector<bool> known(static_cast<std::size_t>(last - first), false);
    for (const PhraseHit& hit : hits) {
        const qsizetype words = wordsIn(text, hit.first, hit.last);
        covered[static_cast<SectionType>(hit.value)] += words;
        verdict.covered += words;
        std::fill(known.begin() + (hit.first - first), known.begin() + (hit.last - first), true);
    }
    qsizetype most = 0;
    for (const SectionType section : kHeadingPriority) {
        if (covered[section] > most) {
            most = covered[section];
            verdict.section = section;
        }
    }
    for (qsizetype i = first; i < last; ++i) {
        const bool counts = text.isWord(i) && text.at(i).keyLength > 0 && !known[static_cast<std::size_t>(i - first)];
        verdict.strange += counts && !TermWords::everyLanguage().isFiller(text.key(i)) ? 1 : 0;
    }
    return verdict;
}

std::optional<HeadingLexicon::Verdict> HeadingLexicon::label(const TokenisedText& text, qsizetype first,
                                                             qsizetype last) const
{
    const std::vector<PhraseHit> hits = m_phrases.findLongest(text, first, last);
    if (hits.empty() || hits.front().first != first) {
        return std::nullopt;
    }
    return Verdict{.section = static_cast<SectionType>(hits.front().value),
                   .covered = wordsIn(text, first, hits.front().last),
                   .strange = 0,
                   .end = hits.front().last};
}

CueLexicon::CueLexicon()
{
    const QList<WordLine> lines = readWordFile(u"cues"_s);
    for (const WordLine& line : lines) {
        const bool directed = line.kind.endsWith(u'<') || line.kind.endsWith(u'>');
        const CueReach reach = reachOf(line.kind.back());
        const auto kind = namedKind(kCueKinds, directed ? QStringView(line.kind).chopped(1) : QStringView(line.kind));
        if (!kind) {
            continue;
        }
        auto place = std::find_if(m_kinds.begin(), m_kinds.end(),
                                  [&](const Kind& known) { return known.kind == *kind && known.reach == reach; });
        if (place == m_kinds.end()) {
            place = m_kinds.insert(m_kinds.end(), Kind{*kind, reach, {}});
        }
        for (const QString& phrase : line.phrases) {
            place->phrases.add(phrase, 0);
        }
    }
}

const CueLexicon& CueLexicon::builtIn()
{
    static const CueLexicon lexicon;
    return lexicon;
}

std::vector<Cue> CueLexicon::find(const TokenisedText& text, qsizetype first, qsizetype last) const
{
    std::vector<Cue> cues;
    for (const Kind& kind : m_kinds) {
        const std::vector<PhraseHit> hits = kind.phrases.findLongest(text, first, last);
        for (const PhraseHit& hit : hits) {
            cues.push_back({kind.kind, kind.reach, hit.first, hit.last});
        }
    }
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.first < b.first; });
    return cues;
}

QSet<QString>* TermWords::setNamed(QStringView kind)
{
    const std::array<std::pair<QStringView, QSet<QString>*>, 11> sets{{
        {u"and", &m_and},
        {u"or", &m_or},
        {u"filler", &m_filler},
        {u"with", &m_with},
        {u"verbend", &m_verbEnds},
        {u"verb", &m_verbs},
        {u"tail", &m_tail},
        {u"ours", &m_ours},
        {u"generic", &m_generic},
        {u"inner", &m_inner},
        {u"stop", &m_stop},
    }};
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const auto& set) { return set.first == kind; });
    return found == sets.end() ? nullptr : found->second;
}

void TermWords::read(const QString& language)
{
    const QList<WordLine> lines = readWordFile(u"words"_s);
    for (const WordLine& line : lines) {
        const qsizetype dot = line.kind.indexOf(u'.');
        const QStringView tag = QStringView(line.kind).left(dot);
        const QStringView kind = QStringView(line.kind).mid(dot + 1);
        if (language != u"*" && tag != u"*" && tag != u"en" && tag != language) {
            continue;
        }
        QSet<QString>* set = setNamed(kind);
        for (const QString& phrase : line.phrases) {
            if (set) {
                set->insert(surfaceKey(phrase));
            } else {
                m_end.add(phrase, 0);
            }
        }
    }
}

TermWords::TermWords(const QString& language)
{
    read(language.section(u'-', 0, 0));
}

const TermWords& TermWords::forLanguage(const QString& language)
{
    static std::mutex mutex;
    static std::map<QString, TermWords> known;
    const std::lock_guard lock(mutex);
    return known.try_emplace(language, language).first->second;
}

const TermWords& TermWords::everyLanguage()
{
    return forLanguage(u"*"_s);
}

bool TermWords::isVerb(QStringView key) const
{
    if (m_verbs.contains(key.toString())) {
        return true;
    }
    for (qsizetype length = 2; length <= 4 && length + 2 < key.size(); ++length) {
        if (m_verbEnds.contains(key.right(length).toString())) {
            return true;
        }
    }
    return false;
}

qsizetype TermWords::endPhrase(const TokenisedText& text, qsizetype index, qsizetype last) const
{
    const std::vector<PhraseHit> hits = m_end.findAll(text, index, std::min(last, index + 4));
    qsizetype length = 0;
    for (const PhraseHit& hit : hits) {
        length = hit.first == index ? std::max(length, hit.last - index) : length;
    }
    return length;
}

} // namespace cvenhancer::matching
