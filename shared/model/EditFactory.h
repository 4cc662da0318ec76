// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Edit.h"

namespace cvenhancer::model {

// Edits that fit a CV as it is: what was there before and where it stood is read from the CV. An edit of a path that
// names nothing is made all the same and refused by apply().

/// Sets a text field, a section's title or an item's text. A null `after` removes the field.
Edit makeSetText(const Cv& cv, const Path& path, const QString& after);

/// Shows or hides a section, an entry or an item.
Edit makeSetVisible(const Cv& cv, const Path& path, bool visible);

/// Puts `thing` (with its id set) at position `to`, -1: at the end. `parent` names the section for an entry and the
/// list field for an item: `work`, `skills/<entry>/keywords`.
Edit makeInsert(const Section& thing, int to = -1);
Edit makeInsert(const Path& parent, const Entry& thing, int to = -1);
Edit makeInsert(const Path& parent, const Item& thing, int to = -1);

/// Takes away the section, entry or item that `path` names.
Edit makeRemove(const Cv& cv, const Path& path);

/// Moves the section, entry or item that `path` names to position `to` among its siblings.
Edit makeMove(const Cv& cv, const Path& path, int to);

} // namespace cvenhancer::model
