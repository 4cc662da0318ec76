// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Requirements.h"

#include "matching/Folding.h"

#include <QHash>

namespace cvenhancer::matching {

QList<Requirement> mergeKeywords(const AdvertAnalysis& advert, const Taxonomy& taxonomy)
{
    QList<Requirement> requirements;
    QHash<QString, qsizetype> known;
    for (const Keyword& keyword : advert.keywords) {
        const QString key = surfaceKey(keyword.canonical);
        const auto place = known.constFind(key);
        if (place == known.cend()) {
            known.insert(key, requirements.size());
            requirements << Requirement{
                keyword, key, {keyword.text}, keyword.id.isEmpty() ? -1 : taxonomy.find(keyword.id)};
            continue;
        }
        Requirement& requirement = requirements[*place];
        requirement.keyword.required = requirement.keyword.required || keyword.required;
        requirement.keyword.degreeLevel = std::min(requirement.keyword.degreeLevel, keyword.degreeLevel);
        if (!requirement.wordings.contains(keyword.text)) {
            requirement.wordings << keyword.text;
        }
    }
    return requirements;
}

} // namespace cvenhancer::matching
