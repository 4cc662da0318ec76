// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Edit.h"
#include "rendering/Renderer.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace cvenhancer::services {

/// What belongs to a CV beside its words: its language and how its pages look. Kept in the CV itself (language, and
/// meta.cvenhancer.style), so that it travels with it.
struct CvSettings {
    QString language; ///< BCP 47; empty: found from the words
    QString templateId; ///< empty: the first template
    rendering::PageSize pageSize = rendering::PageSize::A4;
    // as in rendering::StyleOptions
    QString accent; ///< "#rrggbb"; empty: the template's own
    QString fontPair;
    double size = 1;
    double spacing = 1;
    int fitPages = 0;

    friend bool operator==(const CvSettings&, const CvSettings&) = default;
};

/// How a CV with these settings is laid out; what needs files of the profile (own templates, photo) is not in it.
rendering::RenderOptions renderOptions(const CvSettings& settings);

CvSettings settingsOf(const model::Cv& cv);
model::Cv withSettings(model::Cv cv, const CvSettings& settings);

/// One step of working on a CV: what is done, taken back and written to the journal as a whole.
struct CvChange {
    QString name; ///< for people, as the undo menu shows it: "Move entry"
    QList<model::Edit> edits;
    std::optional<CvSettings> settingsBefore; ///< both or none
    std::optional<CvSettings> settingsAfter;

    friend bool operator==(const CvChange&, const CvChange&) = default;
};

/// Errors: those of model::apply; EditConflict when the settings are not as the change says.
[[nodiscard]] Result<model::Cv> apply(const model::Cv& cv, const CvChange& change);
/// The change that takes `change` back, under the same name.
CvChange inverted(const CvChange& change);

/// The journal's form: {"name", "edits": [codec::toJson(edit)], "settings": {"before", "after"}}.
QJsonObject toJson(const CvChange& change);
/// The inverse. Errors: SchemaViolation and those of codec::decodeEdit.
[[nodiscard]] Result<CvChange> decodeChange(const QJsonObject& json);

} // namespace cvenhancer::services
