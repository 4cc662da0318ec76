// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/AdvertStructure.h"
#include "matching/CueScope.h"
#include "matching/DegreeLexicon.h"
#include "matching/Matching.h"
#include "matching/OpenTermFinder.h"
#include "matching/Taxonomy.h"

#include <vector>

namespace cvenhancer::matching {

/// Turns an advert's text into requirements: segments, taxonomy names, open terms, needs, weights and alternatives.
class AdvertAnalyser {
public:
    AdvertAnalyser(const QString& advert, const Taxonomy& taxonomy);

    [[nodiscard]] AdvertAnalysis run();

private:
    struct Found {
        qsizetype first = 0;
        qsizetype last = 0;
        qsizetype coreFirst = 0; ///< of an open term: without general words
        qsizetype coreLast = 0;
        int entry = -1; ///< taxonomy entry, -1: an open term
        Need need = Need::Unsaid;
        double strength = 1;
        bool cued = false;
        SectionType section = SectionType::Intro;
        QString anyOf;
        bool isDegree = false;
        int degreeLevel = 0; ///< of the degree whose subject this is
    };

    void readSegment(const Segment& segment);
    void addKnown(const PhraseHit& hit, const Segment& segment, const CueScope& scope);
    /// `before` is the number of findings of earlier segments.
    void addDegrees(const Segment& segment, const CueScope& scope, std::size_t before);
    void markSubjects(const DegreeLexicon::Found& degree, qsizetype last, std::size_t before);
    [[nodiscard]] bool isPassing(const PhraseHit& hit, const Segment& segment, const CueScope& scope) const;
    void addOpen(const OpenTerm& term, const Segment& segment, const CueScope& scope);
    void groupAlternatives(std::size_t from);
    [[nodiscard]] bool isOr(qsizetype first, qsizetype last, bool& onlyJoiners) const;
    [[nodiscard]] Keyword toKeyword(const Found& found) const;
    [[nodiscard]] QString reason(const Found& found) const;

    TokenisedText m_text;
    const Taxonomy& m_taxonomy;
    QString m_language;
    const TermWords& m_words;
    std::vector<qsizetype> m_codePoints;
    std::vector<Found> m_found;
    int m_groups = 0;
    bool m_onlyDuties = false; ///< the advert has no list of requirements: its duties are what it asks
};

/// The language most of a text is written in (BCP 47, by CLD2), "en" when unknown.
QString findAdvertLanguage(const QString& text);

} // namespace cvenhancer::matching
