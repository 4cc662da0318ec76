// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/CueScope.h"
#include "matching/Taxonomy.h"

#include <vector>

namespace cvenhancer::matching {

/// A term that no taxonomy knows, found by its place: an item of a list of requirements, or behind "experience with".
struct OpenTerm {
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype coreFirst = 0; ///< the term without general words at its edges: "PLM" of "PLM system"
    qsizetype coreLast = 0;
    double strength = 0; ///< 0-1: how likely it is a requirement
    bool cued = false; ///< a "know" cue stands in front of it
};

/// Cuts list items and cue phrases of one segment into terms: split at commas, joiners and cues, function words and
/// trailing clauses cut off, at most four content words, no running text.
class OpenTermFinder {
public:
    OpenTermFinder(const TokenisedText& text, const Segment& segment, const CueScope& scope, const TermWords& words,
                   bool english);

    /// Terms outside `known` (what the taxonomy found in this segment).
    [[nodiscard]] std::vector<OpenTerm> find(const std::vector<PhraseHit>& known) const;

private:
    struct Chunk {
        qsizetype first = 0;
        qsizetype last = 0;
        bool cued = false;
        bool opensSegment = false;
        bool bracketed = false;
    };
    [[nodiscard]] std::vector<Chunk> split() const;
    [[nodiscard]] bool isBoundary(qsizetype index) const;
    [[nodiscard]] bool isProductFor(qsizetype index, const Chunk& chunk) const;
    [[nodiscard]] const Cue* cueAt(qsizetype index) const;
    [[nodiscard]] bool isRead(const Chunk& chunk) const;
    [[nodiscard]] Chunk trimmed(Chunk chunk) const;
    [[nodiscard]] Chunk core(Chunk chunk) const;
    [[nodiscard]] Chunk withTail(Chunk chunk, qsizetype limit) const;
    [[nodiscard]] bool isTerm(const Chunk& chunk) const;
    [[nodiscard]] double strength(const Chunk& chunk) const;
    [[nodiscard]] bool hasShape(qsizetype index) const;
    [[nodiscard]] bool isEdge(const QString& key) const;
    [[nodiscard]] qsizetype groupEnd(qsizetype index, qsizetype last) const;
    [[nodiscard]] qsizetype groupStart(qsizetype index, qsizetype first) const;
    [[nodiscard]] QString groupKey(qsizetype first, qsizetype last) const;
    [[nodiscard]] bool isCapitalRun(qsizetype index, qsizetype last, qsizetype count) const;
    [[nodiscard]] static bool isLevel(QStringView key);
    [[nodiscard]] Chunk withoutVerb(Chunk chunk) const;
    [[nodiscard]] Chunk withoutCount(Chunk chunk) const;
    void addShapes(qsizetype first, qsizetype last, const std::vector<PhraseHit>& known,
                   std::vector<OpenTerm>& terms) const;

    const TokenisedText& m_text;
    const Segment& m_segment;
    const CueScope& m_scope;
    const TermWords& m_words;
    bool m_english;
};

} // namespace cvenhancer::matching
