// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/EvidenceFinder.h"
#include "matching/Matching.h"
#include "matching/Score.h"

namespace cvenhancer::matching {

/// One advert against one CV: requirements, what the CV shows of them, and the score. Kept so that suggestions can ask
/// for evidence and effects.
class Matcher {
public:
    Matcher(const model::Cv& cv, const AdvertAnalysis& advert, const QDate& today, const Taxonomy& taxonomy);

    [[nodiscard]] const model::Cv& cv() const { return m_cv; }
    [[nodiscard]] const AdvertAnalysis& advert() const { return m_advert; }
    [[nodiscard]] const QDate& today() const { return m_today; }
    [[nodiscard]] const Taxonomy& taxonomy() const { return m_taxonomy; }
    [[nodiscard]] const QList<Requirement>& requirements() const { return m_requirements; }
    [[nodiscard]] const QList<Findings>& findings() const { return m_findings; }
    [[nodiscard]] const EvidenceFinder& evidence() const { return m_evidence; }
    [[nodiscard]] const Score& score() const { return m_score; }

    /// Matched, missing and related with evidence; no suggestions.
    [[nodiscard]] MatchResult result() const;
    /// The score of another state of the CV against the same advert.
    [[nodiscard]] double scoreOf(const model::Cv& cv) const;
    [[nodiscard]] QList<Evidence> evidenceOf(qsizetype requirement) const;

private:
    model::Cv m_cv;
    AdvertAnalysis m_advert;
    QDate m_today;
    const Taxonomy& m_taxonomy;
    QList<Requirement> m_requirements;
    EvidenceFinder m_evidence;
    QList<Findings> m_findings;
    Score m_score;
};

} // namespace cvenhancer::matching
