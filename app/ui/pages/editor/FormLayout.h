// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "model/Path.h"

#include <QList>
#include <QString>

namespace cvenhancer::ui {

/// How a field of a section is edited.
enum class FieldShape {
    Headline, ///< what the entry is called
    Short, ///< half a row
    Long,
    DateRange, ///< StartDate and EndDate in one
    Date,
    Bullets,
    Words, ///< a list in one line, parted by commas
};

struct FormField {
    model::Field field;
    FieldShape shape;
    bool isRare = false; ///< shown only when it holds something, or on request
};

/// The fields of a section as its form shows them: made from model::fieldsOf. For Basics without the summary, which is
/// a place of its own in the list of sections.
QList<FormField> formOf(model::SectionKind kind);

/// Whether entries of the section are so small that all of them stand open.
bool isCompact(model::SectionKind kind);

/// "Employer": in the user's language.
QString fieldCaption(model::SectionKind kind, model::Field field);
/// "Experience".
QString sectionName(model::SectionKind kind);
/// The section's own title, else its name.
QString sectionTitle(const model::Section& section);
/// "Add entry", by what the section holds: "Job", "Degree", "Skill group".
QString newEntryName(model::SectionKind kind);

/// The places of the editor: what its list of sections shows as a row. Contact also holds the profiles.
model::Path contactPlace();
model::Path summaryPlace();
model::Path placeOf(const model::Section& section);
/// Where a section, an entry or a field is edited.
model::Path placeOf(const model::Path& path);

/// What a folded card says: title, and "Larkfield Payments · Jun 2019 – Feb 2021 · 3 bullets".
QString entryTitle(model::SectionKind kind, const model::Entry& entry);
QString entryDetails(model::SectionKind kind, const model::Entry& entry, const QString& language);

/// The section of a CV in one of our sections' standard order for adding: those it does not have yet.
QList<model::SectionKind> missingSections(const model::Cv& cv);

} // namespace cvenhancer::ui
