// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "model/Edit.h"

#include <QList>

namespace cvenhancer::model {

/// The smallest readable list of edits that leads from one CV to the other: apply(before, diff(before, after)) equals
/// `after` in everything a form shows (basics, sections, entries, items, order, visibility). Things are recognised by
/// id, never by position, so a reordered list gives moves and not rewrites. Keys we do not know and `meta` are not
/// compared. Order of the result: removals, text changes, insertions, moves; top to bottom.
QList<Edit> diff(const Cv& before, const Cv& after);

} // namespace cvenhancer::model
