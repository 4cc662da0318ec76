// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CvChange.h"

#include "codec/EditCodec.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

const QString kStyle = u"style"_s;
const QString kTemplate = u"template"_s;
const QString kPage = u"page"_s;
const QString kAccent = u"accent"_s;
const QString kFonts = u"fonts"_s;
const QString kSize = u"size"_s;
const QString kSpacing = u"spacing"_s;
const QString kFitPages = u"fitPages"_s;
const QString kLanguage = u"language"_s;

/// What is as the template has it is not written.
QJsonObject styleToJson(const CvSettings& settings)
{
    QJsonObject json;
    const auto insert = [&json](const QString& key, const QJsonValue& value, const QJsonValue& usual) {
        if (value != usual) {
            json.insert(key, value);
        }
    };
    insert(kTemplate, settings.templateId, QString());
    insert(kPage, settings.pageSize == rendering::PageSize::Letter ? u"letter"_s : u"a4"_s, u"a4"_s);
    insert(kAccent, settings.accent, QString());
    insert(kFonts, settings.fontPair, QString());
    insert(kSize, settings.size, 1.0);
    insert(kSpacing, settings.spacing, 1.0);
    insert(kFitPages, settings.fitPages, 0);
    return json;
}

CvSettings decodeSettings(const QString& language, const QJsonObject& style)
{
    return {language,
            style.value(kTemplate).toString(),
            style.value(kPage).toString() == u"letter"_s ? rendering::PageSize::Letter : rendering::PageSize::A4,
            style.value(kAccent).toString(),
            style.value(kFonts).toString(),
            style.value(kSize).toDouble(1),
            style.value(kSpacing).toDouble(1),
            style.value(kFitPages).toInt()};
}

QJsonObject settingsToJson(const CvSettings& settings)
{
    QJsonObject json = styleToJson(settings);
    json.insert(kLanguage, settings.language);
    return json;
}

CvSettings decodeSettings(const QJsonObject& json)
{
    return decodeSettings(json.value(kLanguage).toString(), json);
}

} // namespace

CvSettings settingsOf(const model::Cv& cv)
{
    return decodeSettings(cv.language, cv.extraMeta.value(kStyle).toObject());
}

rendering::RenderOptions renderOptions(const CvSettings& settings)
{
    rendering::RenderOptions options;
    options.templateId = settings.templateId;
    options.pageSize = settings.pageSize;
    options.style.accent = QColor(settings.accent);
    options.style.fontPair = settings.fontPair;
    options.style.size = settings.size;
    options.style.spacing = settings.spacing;
    options.style.fitPages = settings.fitPages;
    return options;
}

model::Cv withSettings(model::Cv cv, const CvSettings& settings)
{
    cv.language = settings.language;
    const QJsonObject style = styleToJson(settings);
    if (style.isEmpty()) {
        cv.extraMeta.remove(kStyle);
    } else {
        cv.extraMeta.insert(kStyle, style);
    }
    return cv;
}

Result<model::Cv> apply(const model::Cv& cv, const CvChange& change)
{
    if (change.settingsBefore && settingsOf(cv) != *change.settingsBefore) {
        return failure(ErrorCode::EditConflict, kStyle);
    }
    return model::apply(cv, change.edits).map([&change](model::Cv changed) {
        return change.settingsAfter ? withSettings(std::move(changed), *change.settingsAfter) : changed;
    });
}

CvChange inverted(const CvChange& change)
{
    return {change.name, model::inverted(change.edits), change.settingsAfter, change.settingsBefore};
}

QJsonObject toJson(const CvChange& change)
{
    QJsonArray edits;
    for (const model::Edit& edit : change.edits) {
        edits.append(codec::toJson(edit));
    }
    QJsonObject json{{u"name"_s, change.name}, {u"edits"_s, edits}};
    if (change.settingsBefore && change.settingsAfter) {
        json.insert(u"settings"_s,
                    QJsonObject{{u"before"_s, settingsToJson(*change.settingsBefore)},
                                {u"after"_s, settingsToJson(*change.settingsAfter)}});
    }
    return json;
}

Result<CvChange> decodeChange(const QJsonObject& json)
{
    if (!json.value(u"edits"_s).isArray()) {
        return failure(ErrorCode::SchemaViolation, u"edits"_s);
    }
    CvChange change{json.value(u"name"_s).toString(), {}, {}, {}};
    for (const QJsonValue& value : json.value(u"edits"_s).toArray()) {
        CVENH_TRY(edit, codec::decodeEdit(value.toObject()));
        change.edits.append(edit);
    }
    if (const QJsonObject settings = json.value(u"settings"_s).toObject(); !settings.isEmpty()) {
        change.settingsBefore = decodeSettings(settings.value(u"before"_s).toObject());
        change.settingsAfter = decodeSettings(settings.value(u"after"_s).toObject());
    }
    return change;
}

} // namespace cvenhancer::services
