// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/ImportNotes.h"

namespace cvenhancer::services {

using parsing::withImportNotes;
using parsing::withoutImportNotes;

} // namespace cvenhancer::services
