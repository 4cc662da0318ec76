// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/PhraseIndex.h"

#include "matching/Folding.h"

namespace cvenhancer::matching {

namespace {

// FNV-1a, 64 bit: can be continued word by word. http://www.isthe.com/chongo/tech/comp/fnv/
constexpr quint64 kHashStart = 14695981039346656037ULL;
constexpr qsizetype kBeginning = 3; // letters
constexpr quint64 kHashPrime = 1099511628211ULL;

quint64 continued(quint64 hash, QStringView key)
{
    for (const QChar character : key) {
        hash = (hash ^ character.unicode()) * kHashPrime;
    }
    return hash;
}

QString folded(QStringView text)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        at += foldCharacter(text, at, out);
    }
    return out;
}

bool hasInnerCapital(QStringView phrase)
{
    return std::any_of(phrase.begin() + 1, phrase.end(), [](QChar c) { return c.isUpper() || !c.isLetter(); });
}

quint64 starred(quint64 hash, QStringView stem)
{
    return (continued(hash, stem) ^ u'*') * kHashPrime;
}

/// Version numbers behind a name are not part of it: "HTML5" -> "html". Returns the length without them.
qsizetype versionlessLength(QStringView key)
{
    qsizetype length = key.size();
    while (length > 0 && key.at(length - 1).isDigit()) {
        --length;
    }
    const bool versioned = length >= 3 && length < key.size() && key.size() - length <= 2;
    return versioned ? length : key.size();
}

/// Whether a gap may stand behind a joint: "Luft- und Raumfahrt", "kat. B", "women's".
bool mayGapFollow(const TokenisedText& text, qsizetype index, char16_t joint)
{
    constexpr qsizetype kAbbreviation = 4; // letters; a longer word in front of a full stop ends a sentence
    return joint == u'\'' || joint == u'-' || (joint == u'.' && text.key(index).size() <= kAbbreviation);
}

/// Whether a phrase may go on from token `index` to the next word; gives that word's index, or -1.
qsizetype nextWord(const TokenisedText& text, qsizetype index, qsizetype last)
{
    const qsizetype next = index + 1;
    if (next >= last) {
        return -1;
    }
    if (text.isWord(next)) {
        return next;
    }
    const Token& joint = text.at(next);
    if (joint.kind != TokenKind::Symbol || next + 1 >= last || !text.isWord(next + 1)) {
        return -1;
    }
    if (joint.symbol == u'&' || joint.symbol == u'§') { // "City & Guilds", "Sachkunde nach § 34a"
        return next + 1;
    }
    const bool joins = !joint.gapBefore
        && (joint.symbol == u'-' || joint.symbol == u'/' || joint.symbol == u'.' || joint.symbol == u'\'');
    const bool gap = text.at(next + 1).gapBefore;
    return joins && (!gap || mayGapFollow(text, index, joint.symbol)) ? next + 1 : -1;
}

} // namespace

void PhraseIndex::Beginnings::add(QStringView key)
{
    m_bits.resize(kBits);
    for (qsizetype length = 1; length <= std::min(key.size(), kBeginning); ++length) {
        m_bits[continued(kHashStart, key.left(length)) % kBits] = true;
    }
}

bool PhraseIndex::Beginnings::mayBegin(QStringView key) const
{
    return !m_bits.empty() && m_bits[continued(kHashStart, key.left(kBeginning)) % kBits];
}

struct PhraseIndex::Search {
    const TokenisedText& text;
    qsizetype first;
    qsizetype last;
    std::vector<PhraseHit>& hits;
};

/// The words taken so far.
struct PhraseIndex::Reached {
    quint64 hash = kHashStart;
    int words = 0;
    qsizetype letters = 0;
    bool apart = false; ///< a gap stands between two of them
    bool tiny = false; ///< one of several words has at most two letters
};

bool PhraseIndex::add(QStringView phrase, int value)
{
    QString key;
    if (const int words = simpleKey(phrase, key); words > 0) {
        return insert(continued(kHashStart, key), key, words == 1, phrase, value);
    }
    const TokenisedText text(phrase.toString());
    quint64 hash = kHashStart;
    qsizetype words = 0;
    key.resize(0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView word = text.key(i);
        if (word.isEmpty()) {
            continue;
        }
        ++words;
        if (text.isSymbol(i + 1, u'*') && !text.at(i + 1).gapBefore) {
            const QString stem = folded(text.slice(i)); // without the plural rule
            m_stems.insert(continued(kHashStart, stem));
            hash = starred(hash, stem);
            key += stem;
        } else {
            hash = continued(hash, word);
            key += word;
        }
    }
    return words > 0 && insert(hash, key, words == 1, phrase, value);
}

bool PhraseIndex::insert(quint64 hash, QStringView key, bool oneWord, QStringView phrase, int value)
{
    if (const auto known = m_values.constFind(hash); known != m_values.cend()) {
        if (*known == value && !oneWord) { // "NSE 4" besides "NSE4": it may be written apart
            m_whole.remove(hash);
            m_plain.remove(hash);
        }
        return *known == value;
    }
    m_values.insert(hash, value);
    m_beginnings.add(key);
    m_longestKey = std::max(m_longestKey, key.size());
    if (oneWord && key.size() < kShortestJoined) {
        m_whole.insert(hash);
    } else if (oneWord && !hasInnerCapital(phrase)) {
        m_plain.insert(hash);
    }
    return true;
}

void PhraseIndex::addTail(QStringView tail)
{
    const QString key = surfaceKey(tail);
    m_tails.insert(key);
    m_longestTail = std::max(m_longestTail, key.size());
}

int PhraseIndex::find(QStringView phrase) const
{
    const TokenisedText text(phrase.toString());
    qsizetype words = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        words += text.isWord(i) ? 1 : 0;
    }
    const std::vector<PhraseHit> hits = findAll(text, 0, text.size());
    for (const PhraseHit& hit : hits) {
        qsizetype covered = 0;
        for (qsizetype i = hit.first; i < hit.last; ++i) {
            covered += text.isWord(i) ? 1 : 0;
        }
        if (covered == words) {
            return hit.value;
        }
    }
    return -1;
}

qsizetype PhraseIndex::starLength(QStringView key) const
{
    if (m_stems.isEmpty() || key.size() < kShortestStem) {
        return 0;
    }
    qsizetype found = 0;
    quint64 hash = kHashStart;
    for (qsizetype length = 1; length <= key.size(); ++length) {
        hash = (hash ^ key.at(length - 1).unicode()) * kHashPrime;
        if (length >= kShortestStem && key.size() - length <= kLongestEnding && m_stems.contains(hash)) {
            found = length;
        }
    }
    return found;
}

qsizetype PhraseIndex::tailStart(QStringView key) const
{
    const qsizetype shortest = std::max<qsizetype>(2, key.size() - m_longestTail);
    for (qsizetype start = shortest; !m_tails.isEmpty() && start + 4 <= key.size(); ++start) {
        if (m_tails.contains(key.mid(start).toString())) {
            return start;
        }
    }
    return 0;
}

void PhraseIndex::extend(const Search& search, qsizetype index, const Reached& reached) const
{
    const QStringView key = search.text.key(index);
    std::array<quint64, 4> hashes{continued(reached.hash, key)};
    std::size_t count = 1;
    if (const qsizetype stem = starLength(key); stem > 0) {
        hashes[count++] = starred(reached.hash, key.left(stem));
    }
    if (const qsizetype length = versionlessLength(key); length < key.size()) {
        hashes[count++] = continued(reached.hash, key.left(length));
    }
    if (const qsizetype start = key.size() > 6 ? tailStart(key) : 0; start > 0) {
        hashes[count++] = continued(reached.hash, key.left(start));
    }
    const qsizetype letters = reached.letters + key.size();
    const bool goesOn = reached.words + 1 < kLongestPhrase && letters < m_longestKey + kLongestEnding;
    const qsizetype next = goesOn ? nextWord(search.text, index, search.last) : -1;
    const bool tiny = reached.tiny || key.size() <= 2;
    const bool apart = reached.apart || (next >= 0 && search.text.at(next).gapBefore);
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = m_values.constFind(hashes[i]);
        const bool joined = reached.apart && (m_whole.contains(hashes[i]) || (tiny && m_plain.contains(hashes[i])));
        if (value != m_values.cend() && !joined) {
            search.hits.push_back({*value, search.first, index + 1});
        }
        if (next >= 0) {
            extend(search, next, Reached{hashes[i], reached.words + 1, letters, apart, tiny});
        }
    }
}

std::vector<PhraseHit> PhraseIndex::findAll(const TokenisedText& text, qsizetype first, qsizetype last) const
{
    std::vector<PhraseHit> hits;
    for (qsizetype index = first; index < last; ++index) {
        if (text.isWord(index) && text.at(index).keyLength > 0 && m_beginnings.mayBegin(text.key(index))) {
            const std::size_t before = hits.size();
            extend(Search{text, index, last, hits}, index, Reached{});
            std::stable_sort(hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(),
                             [](const PhraseHit& a, const PhraseHit& b) { return a.last < b.last; });
        }
    }
    return hits;
}

std::vector<PhraseHit> PhraseIndex::findLongest(const TokenisedText& text, qsizetype first, qsizetype last) const
{
    const std::vector<PhraseHit> all = findAll(text, first, last);
    std::vector<PhraseHit> chosen;
    qsizetype free = first;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t best = i;
        std::size_t next = i;
        for (; next < all.size() && all[next].first == all[i].first; ++next) {
            best = all[next].last > all[best].last ? next : best;
        }
        if (all[best].first >= free) {
            chosen.push_back(all[best]);
            free = all[best].last;
        }
        i = next;
    }
    return chosen;
}

} // namespace cvenhancer::matching
