// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "model/Path.h"

#include <QString>

namespace cvenhancer::services {

/// What people call a kind of section, in the user's language.
QString sectionName(model::SectionKind kind);

/// What an entry calls itself: employer, school, group of skills; empty when it says nothing.
QString entryName(const model::Entry& entry, model::SectionKind kind);

/// Where in a CV a path leads, short: "Larkfield Payments", "Skills".
QString placeName(const model::Cv& cv, const model::Path& path);

/// The same with the point's number: "Larkfield Payments, point 2".
QString exactPlaceName(const model::Cv& cv, const model::Path& path);

} // namespace cvenhancer::services
