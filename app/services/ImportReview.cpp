// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ImportReview.h"

#include "services/CvSearch.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

constexpr double kQuiteSure = 0.8;
constexpr double kFairlySure = 0.5;

SourcePlace placeFrom(const QJsonObject& json)
{
    const QJsonArray rect = json.value(u"rect"_s).toArray();
    return {std::max(0, json.value(u"page"_s).toInt(1) - 1),
            {rect.at(0).toDouble(), rect.at(1).toDouble(), rect.at(2).toDouble(), rect.at(3).toDouble()}};
}

} // namespace

ImportNotes importNotesOf(const model::Cv& cv)
{
    ImportNotes notes;
    const QJsonObject fields = cv.extraMeta.value(u"fields"_s).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const auto path = model::fromJsonPath(cv, it.key())) {
            const QJsonObject note = it.value().toObject();
            notes.fields.append({*path, placeFrom(note), note.value(u"confidence"_s).toDouble()});
        }
    }
    const QJsonArray notPlaced = cv.extraMeta.value(u"notPlaced"_s).toArray();
    for (const QJsonValue& value : notPlaced) {
        const QJsonObject note = value.toObject();
        notes.notPlaced.append({note.value(u"text"_s).toString(), placeFrom(note)});
    }
    return notes;
}

bool isPlaced(const model::Cv& cv, const QString& line)
{
    return !findInCv(cv, line.trimmed(), {}).isEmpty();
}

int confidenceStep(double confidence)
{
    return confidence >= kQuiteSure ? 3 : confidence >= kFairlySure ? 2 : 1;
}

} // namespace cvenhancer::services
