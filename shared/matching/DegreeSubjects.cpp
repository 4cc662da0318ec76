// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/DegreeSubjects.h"

#include "matching/DegreeLexicon.h"
#include "matching/Folding.h"

namespace cvenhancer::matching {

DegreeSubjects::DegreeSubjects(const Taxonomy& taxonomy)
{
    for (int i = 0; i < taxonomy.size(); ++i) {
        const TaxonomyEntry& entry = taxonomy.at(i);
        if (entry.kind != KeywordKind::Degree) {
            continue;
        }
        for (const QStringView name : entry.names) {
            const QString key = surfaceKey(subjectOf(name.toString()));
            if (!key.isEmpty() && !m_entries.contains(key)) {
                m_entries.insert(key, i);
            }
        }
    }
}

const DegreeSubjects& DegreeSubjects::builtIn()
{
    static const DegreeSubjects subjects(Taxonomy::builtIn());
    return subjects;
}

int DegreeSubjects::named(const QString& subject) const
{
    return m_entries.value(surfaceKey(subject), -1);
}

QString DegreeSubjects::subjectOf(const QString& text)
{
    const TokenisedText read(text);
    const auto degree = DegreeLexicon::builtIn().find(read, 0, read.size(), TermWords::everyLanguage());
    return degree && degree->subject < degree->last ? read.slice(degree->subject, read.size()).toString() : QString();
}

} // namespace cvenhancer::matching
