// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/CueScope.h"
#include "matching/Taxonomy.h"

#include <vector>

namespace cvenhancer::matching {

/// Decides which taxonomy names in a segment are really meant: "React" the library, not the verb.
///
/// In this order: the exact case where an entry asks for it; never as a verb, part of another name or a person's name;
/// then accepted if a strong name of the same family or two ambiguous ones in one list vouch for it, a cue stands just
/// before or behind it, it is a whole list item of a requirement, or the section lists tools.
class AmbiguityGate {
public:
    AmbiguityGate(const TokenisedText& text, const Segment& segment, const CueScope& scope, const Taxonomy& taxonomy);

    /// The accepted ones of `hits` (all names found in the segment), longest first where they overlap. Entries in
    /// `confirmed` were vouched for elsewhere in the document.
    [[nodiscard]] std::vector<PhraseHit> filter(const std::vector<PhraseHit>& hits,
                                                const QSet<int>& confirmed = {}) const;

    /// Whether the words as written are an everyday word for this entry (case, plain single word).
    [[nodiscard]] static bool isEveryday(const TaxonomyEntry& entry, QStringView written);
    /// Whether `written` is one of the entry's names in exactly this case.
    [[nodiscard]] static bool hasExactCase(const TaxonomyEntry& entry, QStringView written);

private:
    [[nodiscard]] bool isPossible(const PhraseHit& hit) const;
    /// "German company", "droit français": a language's name that only tells where something comes from.
    [[nodiscard]] bool isNationality(const PhraseHit& hit, const std::vector<PhraseHit>& hits) const;
    [[nodiscard]] qsizetype languageAt(qsizetype index, const std::vector<PhraseHit>& hits) const;
    [[nodiscard]] bool isListSign(qsizetype index) const;
    [[nodiscard]] bool isNoun(qsizetype index) const;
    [[nodiscard]] bool isVetoed(const PhraseHit& hit) const;
    [[nodiscard]] bool isVouchedFor(const PhraseHit& hit, const std::vector<PhraseHit>& hits) const;
    [[nodiscard]] bool isStrong(const PhraseHit& hit) const;
    [[nodiscard]] bool isWholeItem(const PhraseHit& hit) const;
    [[nodiscard]] bool opensSentence(const PhraseHit& hit) const;
    [[nodiscard]] bool isDirectlyBeside(const PhraseHit& a, const PhraseHit& b) const;
    [[nodiscard]] bool isNextItem(const PhraseHit& hit, const PhraseHit& other) const;
    [[nodiscard]] bool isTwoNames(const PhraseHit& hit, const std::vector<PhraseHit>& hits) const;
    [[nodiscard]] PhraseHit shortened(PhraseHit hit) const;
    [[nodiscard]] bool isWeakAllowed(const PhraseHit& hit) const;
    [[nodiscard]] bool inOneList(const PhraseHit& a, const PhraseHit& b) const;

    const TokenisedText& m_text;
    const Segment& m_segment;
    const CueScope& m_scope;
    const Taxonomy& m_taxonomy;
};

} // namespace cvenhancer::matching
