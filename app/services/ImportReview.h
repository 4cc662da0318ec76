// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "model/Path.h"

#include <QHash>
#include <QList>
#include <QRectF>

namespace cvenhancer::services {

/// A place on a page of the original file.
struct SourcePlace {
    int page = 0; ///< from 0
    QRectF rect; ///< in points from the page's top left corner
};

/// Where a field or an item was read, and how sure the reader was.
struct FieldNote {
    model::Path path;
    SourcePlace place;
    double confidence = 0; ///< 0-1
};

/// A line of the original that found no place in a field.
struct UnplacedNote {
    QString text;
    SourcePlace place;
};

/// What the import noted about a CV (meta.cvenhancer.fields and notPlaced), with paths by ids, so that they stay right
/// when the CV is edited.
struct ImportNotes {
    QList<FieldNote> fields;
    QList<UnplacedNote> notPlaced;

    [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && notPlaced.isEmpty(); }
};

/// Notes whose path names nothing in the CV are left out. Read them before the CV is edited: they go by position.
ImportNotes importNotesOf(const model::Cv& cv);

/// Whether the CV says the line somewhere by now: it was assigned, or typed.
bool isPlaced(const model::Cv& cv, const QString& line);

/// How sure the reader was, in three steps: 3 quite, 2 fairly, 1 hardly.
int confidenceStep(double confidence);

} // namespace cvenhancer::services
