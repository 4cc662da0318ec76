// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/TokenisedText.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <vector>

namespace cvenhancer::matching {

/// One phrase found in a text: tokens [first, last).
struct PhraseHit {
    int value = -1;
    qsizetype first = 0;
    qsizetype last = 0;
};

/// Many phrases, found in running text by hashing: at each word the keys of up to kLongestPhrase words are joined, so
/// spaces, hyphens, dots and slashes inside a phrase do not matter ("Node.js", "nodejs", "node js"). A phrase never
/// crosses a line, a comma or a sentence. A phrase's word that ends in "*" stands for up to kLongestEnding more
/// letters.
class PhraseIndex {
public:
    static constexpr int kLongestPhrase = 9; ///< words; longer names are sentences
    static constexpr int kLongestEnding = 5; ///< letters a "*" stands for
    static constexpr int kShortestStem = 4; ///< letters in front of a "*"
    static constexpr int kShortestJoined = 6; ///< letters of a one-word name that may be written apart ("Node js")

    /// The first owner of a phrase keeps it. False when somebody else has it or nothing is left of it after folding.
    bool add(QStringView phrase, int value);
    void reserve(qsizetype phrases) { m_values.reserve(phrases); }

    /// Tails of compound words ("kenntnisse"): a word that ends in one is also looked up without it.
    void addTail(QStringView tail);

    /// The owner of a whole text, -1 when it is no phrase.
    [[nodiscard]] int find(QStringView phrase) const;
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }

    /// Every phrase in tokens [first, last), by start, shorter before longer; overlapping ones included.
    [[nodiscard]] std::vector<PhraseHit> findAll(const TokenisedText& text, qsizetype first, qsizetype last) const;
    /// The longest phrase of each start, left to right, without overlaps.
    [[nodiscard]] std::vector<PhraseHit> findLongest(const TokenisedText& text, qsizetype first, qsizetype last) const;

private:
    struct Search;
    struct Reached;
    bool insert(quint64 hash, QStringView key, bool oneWord, QStringView phrase, int value);
    void extend(const Search& search, qsizetype index, const Reached& reached) const;
    [[nodiscard]] qsizetype starLength(QStringView key) const;
    [[nodiscard]] qsizetype tailStart(QStringView key) const;

    /// Beginnings of phrases, so that most words are dismissed without a search: one bit for the hash of the first one,
    /// two and three letters.
    class Beginnings {
    public:
        void add(QStringView key);
        [[nodiscard]] bool mayBegin(QStringView key) const;

    private:
        static constexpr std::size_t kBits = 1U << 14U;
        std::vector<bool> m_bits;
    };

    Beginnings m_beginnings;
    qsizetype m_longestKey = 0;
    QHash<quint64, int> m_values;
    QSet<quint64> m_whole; ///< short one-word names: "RoR" is not "R or"
    QSet<quint64> m_plain; ///< one-word names without an inner capital: "Epicor" is not "Epic or"
    QSet<quint64> m_stems;
    QSet<QString> m_tails;
    qsizetype m_longestTail = 0;
};

} // namespace cvenhancer::matching
