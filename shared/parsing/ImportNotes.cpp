// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/ImportNotes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::parsing {

namespace {

constexpr QLatin1StringView kFields("fields");
constexpr QLatin1StringView kNotPlaced("notPlaced");

double toHundredth(double value)
{
    return std::round(value * 100) / 100;
}

QJsonArray toArray(const QRectF& rect)
{
    return {toHundredth(rect.x()), toHundredth(rect.y()), toHundredth(rect.width()), toHundredth(rect.height())};
}

QJsonObject toObject(const FieldSource& source)
{
    return {{u"page"_s, source.page + 1},
            {u"rect"_s, toArray(source.rect)},
            {u"confidence"_s, toHundredth(source.confidence)}};
}

QJsonObject toObject(const NotPlaced& piece)
{
    return {{u"text"_s, piece.text}, {u"page"_s, piece.page + 1}, {u"rect"_s, toArray(piece.rect)}};
}

} // namespace

model::Cv withImportNotes(const ParsedCv& parsed)
{
    model::Cv cv = parsed.cv;
    if (parsed.fields.isEmpty() && parsed.notPlaced.isEmpty()) {
        return cv;
    }
    QJsonObject fields;
    for (const auto& [path, source] : parsed.fields.asKeyValueRange()) {
        fields[path] = toObject(source);
    }
    QJsonArray notPlaced;
    for (const NotPlaced& piece : parsed.notPlaced) {
        notPlaced.append(toObject(piece));
    }
    cv.extraMeta[kFields] = fields;
    cv.extraMeta[kNotPlaced] = notPlaced;
    return cv;
}

model::Cv withoutImportNotes(model::Cv cv)
{
    cv.extraMeta.remove(kFields);
    cv.extraMeta.remove(kNotPlaced);
    return cv;
}

} // namespace cvenhancer::parsing
