// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Matcher.h"

#include "matching/Suggester.h"

namespace cvenhancer::matching {

namespace {

constexpr double kMatched = .8; // credit from which a requirement counts as matched
constexpr qsizetype kMostEvidence = 3; // passages shown for one requirement

} // namespace

Matcher::Matcher(const model::Cv& cv, const AdvertAnalysis& advert, const QDate& today, const Taxonomy& taxonomy)
    : m_cv(cv)
    , m_advert(advert)
    , m_today(today)
    , m_taxonomy(taxonomy)
    , m_requirements(mergeKeywords(advert, taxonomy))
    , m_evidence(cv, taxonomy, advert.language)
    , m_findings(m_evidence.find(m_requirements))
    , m_score(cv, advert, m_requirements, m_findings, today)
{
}

double Matcher::scoreOf(const model::Cv& cv) const
{
    const EvidenceFinder evidence(cv, m_taxonomy, m_advert.language);
    return Score(cv, m_advert, m_requirements, evidence.find(m_requirements), m_today).value();
}

QList<Evidence> Matcher::evidenceOf(qsizetype requirement) const
{
    QList<Evidence> list;
    QSet<qsizetype> seen;
    for (const Finding& finding : m_findings.at(requirement).all) {
        if (list.size() < kMostEvidence && !seen.contains(finding.passage)) {
            const Passage& passage = m_evidence.passages()[static_cast<std::size_t>(finding.passage)];
            seen.insert(finding.passage);
            list << Evidence{passage.path, passage.text.text()};
        }
    }
    return list;
}

MatchResult Matcher::result() const
{
    MatchResult result;
    result.score = m_score.value();
    result.reachable = result.score;
    result.components = m_score.components();
    for (qsizetype i = 0; i < m_requirements.size(); ++i) {
        RequirementMatch match{m_requirements.at(i).keyword, m_findings.at(i).credit, evidenceOf(i), m_score.points(i),
                               m_score.possiblePoints(i)};
        if (match.credit >= kMatched) {
            result.matched << match;
            continue;
        }
        if (match.credit > 0) {
            result.related << match;
        }
        result.missing << match;
    }
    return result;
}

MatchResult match(const model::Cv& cv, const AdvertAnalysis& advert, const QDate& today)
{
    const Matcher matcher(cv, advert, today, Taxonomy::builtIn());
    MatchResult result = matcher.result();
    result.suggestions = suggest(matcher);
    result.reachable = reachableScore(matcher, result.suggestions);
    return result;
}

} // namespace cvenhancer::matching
