// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Lexicon.h"
#include "matching/PhraseIndex.h"

#include <vector>

namespace cvenhancer::matching {

/// How strongly something is asked for.
enum class Need : quint8 { Unsaid, Required, Optional, Negated };

/// What the cue phrases of one segment say of each of its tokens. Cues act within their clause ("Docker required;
/// Kubernetes a plus"): clauses end at ; . ( ) and long dashes and at "but", and between two cues of different kinds at
/// the comma nearest to the later one.
class CueScope {
public:
    /// Whose words these are: an advert asks ("a plus", "not required"), a CV claims ("basic", "keen to learn").
    enum class Reader { Advert, Cv };

    /// `names`: what is named in the text. A cue inside a longer name is no cue ("Basic Life Support").
    CueScope(const TokenisedText& text, const Segment& segment, Reader reader = Reader::Advert,
             const std::vector<PhraseHit>& names = {});

    /// For a CV: Negated is "does not have it", Optional is "has a little of it".
    [[nodiscard]] Need needAt(qsizetype token) const;
    [[nodiscard]] bool isAside(qsizetype token) const;
    [[nodiscard]] bool has(CueKind kind) const;
    /// A "know" cue ("experience with") that ends at most `distance` tokens before `token` within its clause.
    [[nodiscard]] bool knowBefore(qsizetype token, qsizetype distance) const;
    /// A tail such as "skills" or "knowledge" that begins right at `token`.
    [[nodiscard]] bool tailAt(qsizetype token) const;
    /// A cue of need or wish ("required", "a plus") that begins right at `token`.
    [[nodiscard]] bool wishAt(qsizetype token) const;
    /// Whether the token is part of a cue phrase that is no name of anything (optional, required, negated).
    [[nodiscard]] bool isCueWord(qsizetype token) const;
    [[nodiscard]] const std::vector<Cue>& cues() const { return m_cues; }
    /// Starts of clauses, ascending; the first is the segment's.
    [[nodiscard]] const std::vector<qsizetype>& clauseStarts() const { return m_starts; }

private:
    [[nodiscard]] std::optional<Need> needOf(CueKind kind) const;
    void dropCuesInside(const std::vector<PhraseHit>& names);
    void findClauses();
    void applyNone();
    void applyCues(qsizetype first, qsizetype last);
    void mark(qsizetype first, qsizetype last, Need need);
    [[nodiscard]] bool isBareClause(qsizetype first, qsizetype last) const;

    const TokenisedText& m_text;
    Reader m_reader;
    qsizetype m_first;
    qsizetype m_last;
    std::vector<Cue> m_cues;
    std::vector<qsizetype> m_starts;
    std::vector<Need> m_needs;
};

} // namespace cvenhancer::matching
