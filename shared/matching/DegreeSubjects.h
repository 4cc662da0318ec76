// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Taxonomy.h"

#include <QHash>
#include <QString>

namespace cvenhancer::matching {

/// The subjects of the taxonomy's degrees by their names: "degree in computer science" and "Studium der Informatik"
/// are names of one entry, so "Informatik" is "computer science" where a degree is meant.
class DegreeSubjects {
public:
    explicit DegreeSubjects(const Taxonomy& taxonomy);
    static const DegreeSubjects& builtIn();

    /// The entry of the degree in a subject, -1 when unknown.
    [[nodiscard]] int named(const QString& subject) const;

    /// The subject of the degree that a text names ("BSc in Physics"), empty when none.
    [[nodiscard]] static QString subjectOf(const QString& text);

private:
    QHash<QString, int> m_entries;
};

} // namespace cvenhancer::matching
