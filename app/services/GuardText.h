// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matching.h"

#include <QString>

namespace cvenhancer::services {

/// The fact guard's verdict on a rewrite in a sentence for the person who wrote it: what is new, what goes missing.
/// Empty when nothing was found.
QString guardText(const QList<matching::Violation>& violations);

} // namespace cvenhancer::services
