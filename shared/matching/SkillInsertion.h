// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Taxonomy.h"
#include "model/Edit.h"

namespace cvenhancer::matching {

/// The edits that add `skill` to the CV's skills: into the group that holds most of its family, else into the last one;
/// as an entry of its own where the CV lists skills without groups; as a new section where there is none.
QList<model::Edit> skillInsertion(const model::Cv& cv, const QString& skill, const Taxonomy& taxonomy);

/// The path of the group such an edit would go to, the section's when it would be new.
model::Path skillTarget(const model::Cv& cv, const QString& skill, const Taxonomy& taxonomy);

} // namespace cvenhancer::matching
