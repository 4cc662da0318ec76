// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/AmbiguityGate.h"

#include "matching/WordFile.h"

#include "matching/Folding.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words around an everyday word that show it is not the name (resources/matching/gate.txt).
class GateWords {
public:
    static const GateWords& builtIn()
    {
        static const GateWords words;
        return words;
    }
    [[nodiscard]] bool has(const QString& kind, QStringView key) const
    {
        const auto set = m_sets.constFind(kind);
        return set != m_sets.cend() && set->contains(key.toString());
    }

    /// Whether two packs belong to one field of work.
    [[nodiscard]] bool sameField(const QString& a, const QString& b) const
    {
        return a == b || std::any_of(m_sets.begin(), m_sets.end(), [&](const QSet<QString>& packs) {
                   return packs.contains(a) && packs.contains(b);
               });
    }

private:
    GateWords()
    {
        const QList<WordLine> lines = readWordFile(u"gate"_s);
        for (const WordLine& line : lines) {
            for (const QString& phrase : line.phrases) {
                m_sets[line.kind].insert(line.kind.startsWith(u"field") ? phrase : surfaceKey(phrase));
            }
        }
    }
    QHash<QString, QSet<QString>> m_sets;
};

bool isPlainWord(QStringView written)
{
    return std::all_of(written.begin(), written.end(), [](QChar c) { return c.isLetter(); });
}

/// A name of up to three capitals ("END") is not meant by the same letters in lower case.
bool isShortCapitals(const TaxonomyEntry& entry, QStringView written)
{
    const bool lower = std::all_of(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
    return written.size() <= 3 && lower && !AmbiguityGate::hasExactCase(entry, written);
}

bool hasInnerCapital(QStringView written)
{
    bool lower = false;
    for (const QChar character : written) {
        if (character.isUpper() && lower) {
            return true;
        }
        lower = lower || character.isLower();
    }
    return false;
}

} // namespace

AmbiguityGate::AmbiguityGate(const TokenisedText& text, const Segment& segment, const CueScope& scope,
                             const Taxonomy& taxonomy)
    : m_text(text)
    , m_segment(segment)
    , m_scope(scope)
    , m_taxonomy(taxonomy)
{
}

bool AmbiguityGate::hasExactCase(const TaxonomyEntry& entry, QStringView written)
{
    return std::any_of(entry.names.begin(), entry.names.end(), [&](QStringView name) {
        return name.compare(written, Qt::CaseSensitive) == 0
            || (name.size() < written.size() && name.size() > 2 && written.startsWith(name)
                && !written.at(name.size()).isLetter());
    });
}

bool AmbiguityGate::isEveryday(const TaxonomyEntry& entry, QStringView written)
{
    if (!entry.ambiguous || !isPlainWord(written) || hasInnerCapital(written)) {
        return false;
    }
    const QString key = surfaceKey(written);
    const QString canonical = surfaceKey(entry.canonical);
    return written.size() <= 6 || canonical.endsWith(key) || canonical.startsWith(key);
}

bool AmbiguityGate::opensSentence(const PhraseHit& hit) const
{
    return hit.first == m_segment.first;
}

bool AmbiguityGate::isStrong(const PhraseHit& hit) const
{
    const TaxonomyEntry& entry = m_taxonomy.at(hit.value);
    return !entry.soft && !entry.weak && !isEveryday(entry, m_text.slice(hit.first, hit.last))
        && (entry.kind == KeywordKind::Hard || entry.kind == KeywordKind::Tool);
}

bool AmbiguityGate::isPossible(const PhraseHit& hit) const
{
    const TaxonomyEntry& entry = m_taxonomy.at(hit.value);
    const QStringView written = m_text.slice(hit.first, hit.last);
    if (isShortCapitals(entry, written) && m_segment.section != SectionType::Tools) {
        return false;
    }
    if (entry.exactCase && isPlainWord(written) && !hasExactCase(entry, written)) {
        return false;
    }
    if (!isEveryday(entry, written)) {
        return true;
    }
    return hasExactCase(entry, written) && !isVetoed(hit);
}

/// What may stand between two languages of a list: "German/French", "English, French and Spanish".
bool AmbiguityGate::isListSign(qsizetype index) const
{
    return m_text.isSymbol(index, u',') || m_text.isSymbol(index, u'/')
        || (m_text.isSymbol(index, u'-') && !m_text.at(index).gapBefore)
        || (m_text.isWord(index) && TermWords::everyLanguage().isJoiner(m_text.key(index)));
}

/// A word that names something of its own: no function word, no cue, nothing said of how well a language is spoken.
bool AmbiguityGate::isNoun(qsizetype index) const
{
    if (index < m_segment.first || index >= m_segment.last || m_text.at(index).kind != TokenKind::Word) {
        return false;
    }
    const TermWords& words = TermWords::everyLanguage();
    const QStringView key = m_text.key(index);
    return key.size() > 2 && !words.isJoiner(key) && !words.isFiller(key) && !words.isInner(key)
        && !words.isRunning(key) && !words.isWith(key) && !GateWords::builtIn().has(u"ability"_s, key)
        && !m_scope.tailAt(index) && !m_scope.isCueWord(index);
}

/// The end of the language's name that begins at `index`, `index` when none does.
qsizetype AmbiguityGate::languageAt(qsizetype index, const std::vector<PhraseHit>& hits) const
{
    qsizetype end = index;
    for (const PhraseHit& hit : hits) {
        if (hit.first == index && m_taxonomy.at(hit.value).kind == KeywordKind::Language) {
            end = std::max(end, hit.last);
        }
    }
    return end;
}

bool AmbiguityGate::isNationality(const PhraseHit& hit, const std::vector<PhraseHit>& hits) const
{
    if (m_taxonomy.at(hit.value).kind != KeywordKind::Language || hit.last - hit.first > 1) {
        return false; // with the word for language: "język niemiecki"
    }
    qsizetype end = hit.last; // of the list of languages: "German and French suppliers"
    for (qsizetype next = end; next < m_segment.last && isListSign(next);) {
        ++next;
        if (const qsizetype last = languageAt(next, hits); last > next) {
            end = next = last;
        }
    }
    if (isNoun(end) || (m_text.isSymbol(end, u'-') && !m_text.at(end).gapBefore && isNoun(end + 1))) {
        return true;
    }
    // Romance and Slavic languages put the adjective behind its noun and write both small
    return !m_text.at(hit.first).capital && isNoun(hit.first - 1);
}

bool AmbiguityGate::isVetoed(const PhraseHit& hit) const
{
    const GateWords& words = GateWords::builtIn();
    const QStringView before = hit.first > m_segment.first ? m_text.key(hit.first - 1) : QStringView();
    const QStringView after = hit.last < m_segment.last ? m_text.key(hit.last) : QStringView();
    if (words.has(u"before"_s, before) || (words.has(u"after"_s, after) && !m_scope.wishAt(hit.last))) {
        return true;
    }
    const bool person = m_text.isSymbol(hit.first - 1, u'.') && hit.first - 2 >= m_segment.first
        && words.has(u"person"_s, m_text.key(hit.first - 2));
    if (person || words.has(u"person"_s, before)) {
        return true;
    }
    const bool letter = hit.last - hit.first == 1 && m_text.at(hit.first).keyLength == 1;
    const bool hyphen = m_text.isSymbol(hit.last, u'-') && !m_text.at(hit.last).gapBefore && m_text.isWord(hit.last + 1)
        && !m_text.at(hit.last + 1).gapBefore;
    if (letter) {
        const bool initial =
            m_text.isSymbol(hit.last, u'.') && hit.last + 1 < m_segment.last && m_text.at(hit.last + 1).capital;
        const bool tail = hyphen && !m_scope.tailAt(hit.last + 1) && !words.has(u"hyphen"_s, m_text.key(hit.last + 1));
        return initial || tail || words.has(u"class"_s, before);
    }
    const bool hyphenBefore = m_text.isSymbol(hit.first - 1, u'-') && !m_text.at(hit.first).gapBefore;
    return hyphenBefore
        || (hyphen && m_text.at(hit.last + 1).kind == TokenKind::Word && !m_text.at(hit.last + 1).capital
            && !m_scope.tailAt(hit.last + 1) && !words.has(u"hyphen"_s, m_text.key(hit.last + 1)));
}

/// Nothing but commas, joiners and other names between two hits.
bool AmbiguityGate::inOneList(const PhraseHit& a, const PhraseHit& b) const
{
    const PhraseHit& left = a.first < b.first ? a : b;
    const PhraseHit& right = a.first < b.first ? b : a;
    if (right.first - left.last > 8) {
        return false;
    }
    qsizetype words = 0;
    for (qsizetype i = left.last; i < right.first; ++i) {
        words += m_text.isWord(i) && !TermWords::everyLanguage().isJoiner(m_text.key(i)) ? 1 : 0;
    }
    return words <= 2;
}

/// "Houdini and Unreal Engine": two names with only a comma or joiner between them.
bool AmbiguityGate::isDirectlyBeside(const PhraseHit& a, const PhraseHit& b) const
{
    const PhraseHit& left = a.first < b.first ? a : b;
    const PhraseHit& right = a.first < b.first ? b : a;
    for (qsizetype i = left.last; i < right.first; ++i) {
        if (m_text.isWord(i) && !TermWords::everyLanguage().isJoiner(m_text.key(i))) {
            return false;
        }
    }
    return m_text.at(b.first).capital && right.first - left.last <= 2;
}

/// Directly behind it in a list: "Swift, SwiftUI", but not "Swift and accurate data entry".
bool AmbiguityGate::isNextItem(const PhraseHit& hit, const PhraseHit& other) const
{
    for (qsizetype i = hit.last; i < other.first; ++i) {
        if (m_text.isWord(i) && !TermWords::everyLanguage().isJoiner(m_text.key(i))
            && !TermWords::everyLanguage().isFiller(m_text.key(i))) {
            return inOneList(hit, other) && m_text.at(i).capital;
        }
    }
    return m_text.at(other.first).capital;
}

/// The hit stands alone between separators in a list of requirements: "- Rust – we have one service in it".
bool AmbiguityGate::isWholeItem(const PhraseHit& hit) const
{
    const bool section = m_segment.section == SectionType::Required || m_segment.section == SectionType::Optional
        || m_segment.section == SectionType::Tools;
    if (!section || !m_segment.listItem) {
        return false;
    }
    const TermWords& words = TermWords::everyLanguage();
    const bool start = hit.first == m_segment.first || !m_text.isWord(hit.first - 1)
        || words.isJoiner(m_text.key(hit.first - 1)) || words.isFiller(m_text.key(hit.first - 1));
    const bool end = hit.last >= m_segment.last || !m_text.isWord(hit.last) || words.isJoiner(m_text.key(hit.last))
        || (m_text.at(hit.last).keyLength <= 4 && words.isFiller(m_text.key(hit.last))); // "Spark for what …"
    return start && end;
}

bool AmbiguityGate::isVouchedFor(const PhraseHit& hit, const std::vector<PhraseHit>& hits) const
{
    const TaxonomyEntry& entry = m_taxonomy.at(hit.value);
    const bool followed = hit.last < m_segment.last && m_text.isWord(hit.last)
        && !TermWords::everyLanguage().isJoiner(m_text.key(hit.last)) && !m_scope.wishAt(hit.last)
        && !m_scope.tailAt(hit.last) && !GateWords::builtIn().has(u"role"_s, m_text.key(hit.last));
    if (m_segment.section == SectionType::Tools || m_scope.knowBefore(hit.first, 3) || m_scope.tailAt(hit.last)) {
        return !(opensSentence(hit) && followed);
    }
    if (m_scope.wishAt(hit.last) || isWholeItem(hit)) {
        return true;
    }
    const bool adjective =
        hit.first > m_segment.first && GateWords::builtIn().has(u"maker"_s, m_text.key(hit.first - 1));
    if (adjective) {
        return true;
    }
    // "… development with Flutter": a general word vouches for what is named behind "with" or "in"
    const bool led = hit.first > m_segment.first && GateWords::builtIn().has(u"led"_s, m_text.key(hit.first - 1));
    for (const PhraseHit& other : hits) {
        const bool listed = isStrong(other) && isDirectlyBeside(hit, other);
        const bool field = GateWords::builtIn().sameField(m_taxonomy.at(other.value).family, entry.family);
        if (other.value == hit.value || !(field || listed)) {
            continue;
        }
        const bool apart = other.first >= hit.last || other.last <= hit.first;
        const bool weakly = m_taxonomy.at(other.value).weak && led;
        const bool near = opensSentence(hit) ? isNextItem(hit, other) : true;
        const bool likely =
            isStrong(other) || weakly ? near && !(opensSentence(hit) && followed) : inOneList(hit, other);
        if (apart && likely && isPossible(other)) {
            return true;
        }
    }
    return false;
}

/// "C#/.NET" where both halves are names of their own is two names.
bool AmbiguityGate::isTwoNames(const PhraseHit& hit, const std::vector<PhraseHit>& hits) const
{
    for (qsizetype slash = hit.first + 1; slash + 1 < hit.last; ++slash) {
        if (!m_text.isSymbol(slash, u'/')) {
            continue;
        }
        const auto names = [&](qsizetype first, qsizetype last) {
            return std::any_of(hits.begin(), hits.end(),
                               [&](const PhraseHit& other) { return other.first == first && other.last == last; });
        };
        if (names(hit.first, slash) && names(slash + 1, hit.last)) {
            return true;
        }
    }
    return false;
}

/// "Microsoft Access" and "Advanced Excel" without maker and praise, "ERP system" without the general word, where the
/// rest is the name too.
PhraseHit AmbiguityGate::shortened(PhraseHit hit) const
{
    const GateWords& words = GateWords::builtIn();
    if (hit.last - hit.first > 1 && words.has(u"maker"_s, m_text.key(hit.first))
        && m_taxonomy.names().find(m_text.slice(hit.first + 1, hit.last)) == hit.value) {
        ++hit.first;
    }
    const bool general = hit.last - hit.first > 1 && TermWords::everyLanguage().isGeneric(m_text.key(hit.last - 1));
    if (general && m_text.at(hit.last - 2).upper) {
        --hit.last;
    }
    return hit;
}

bool AmbiguityGate::isWeakAllowed(const PhraseHit& hit) const
{
    switch (m_segment.section) {
    case SectionType::Required:
    case SectionType::Optional:
    case SectionType::Tools:
        return true;
    default:
        return m_scope.knowBefore(hit.first, 6) || m_scope.tailAt(hit.last);
    }
}

std::vector<PhraseHit> AmbiguityGate::filter(const std::vector<PhraseHit>& hits, const QSet<int>& confirmed) const
{
    std::vector<PhraseHit> accepted;
    for (const PhraseHit& hit : hits) {
        const TaxonomyEntry& entry = m_taxonomy.at(hit.value);
        const bool everyday = isEveryday(entry, m_text.slice(hit.first, hit.last));
        const bool vouched =
            !everyday || isVouchedFor(hit, hits) || (confirmed.contains(hit.value) && !opensSentence(hit));
        if (isPossible(hit) && vouched && !isNationality(hit, hits) && !isTwoNames(hit, hits)
            && (!entry.weak || isWeakAllowed(hit))) {
            accepted.push_back(hit);
        }
    }
    std::stable_sort(accepted.begin(), accepted.end(),
                     [](const PhraseHit& a, const PhraseHit& b) { return a.last - a.first > b.last - b.first; });
    std::vector<PhraseHit> chosen;
    for (const PhraseHit& hit : accepted) {
        const bool overlaps = std::any_of(chosen.begin(), chosen.end(), [&](const PhraseHit& other) {
            return hit.first < other.last && other.first < hit.last;
        });
        if (!overlaps) {
            chosen.push_back(hit);
        }
    }
    std::transform(chosen.begin(), chosen.end(), chosen.begin(),
                   [this](const PhraseHit& hit) { return shortened(hit); });
    std::sort(chosen.begin(), chosen.end(), [](const PhraseHit& a, const PhraseHit& b) { return a.first < b.first; });
    return chosen;
}

} // namespace cvenhancer::matching
