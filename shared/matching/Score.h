// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/EvidenceFinder.h"
#include "matching/Matching.h"

#include <QDate>

namespace cvenhancer::matching {

/// S = 100 (.70 K + .12 T + .09 Y + .09 E); parts the advert does not ask for leave the denominator.
///
/// K: weighted share of the requirements that the CV answers; T: overlap with the title; Y: years of experience held of
/// those asked; E: level of the degree; Y and E count fully from K = .5 on, because years in another profession are no
/// fit. Each requirement counts by whether it is there, never by how often, so the score never falls when something is
/// added and is deaf to repetition, order and length.
class Score {
public:
    Score(const model::Cv& cv, const AdvertAnalysis& advert, const QList<Requirement>& requirements,
          const QList<Findings>& findings, const QDate& today);

    [[nodiscard]] double value() const; ///< 0-100
    [[nodiscard]] QList<ScoreComponent> components() const;
    /// Points of S that requirement `index` earns with the given credit instead of its own.
    [[nodiscard]] double pointsWith(qsizetype index, double credit) const;
    [[nodiscard]] double points(qsizetype index) const { return pointsWith(index, m_credits.at(index)); }
    [[nodiscard]] double possiblePoints(qsizetype index) const { return pointsWith(index, 1); }
    /// S if requirement `index` had the given credit.
    [[nodiscard]] double valueWith(qsizetype index, double credit) const;

private:
    [[nodiscard]] double valueAt(double keywords) const;
    [[nodiscard]] static double weightedValue(const ScoreComponent& component, double keywords);
    [[nodiscard]] double keywordShare(const QList<double>& credits) const;

    QList<double> m_weights; ///< a group's weight stands with each of its members
    QList<double> m_credits;
    QList<int> m_groups; ///< number of the any_of group, each requirement has one
    QList<ScoreComponent> m_components; ///< the first is K; years and degree as held, whatever K is
};

/// Full years of work: the union of the date ranges, so parallel jobs count once.
double yearsOfWork(const model::Cv& cv, const QDate& today);

} // namespace cvenhancer::matching
