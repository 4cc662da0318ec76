// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::parsing {

/// The month (1-12) a folded word names, 0 when none. Names and abbreviations of all CLDR languages Qt knows; `language`
/// (BCP 47) first, then the languages CVs are most often written in. Built on first use.
int monthOfName(const QString& foldedWord, const QString& language);

} // namespace cvenhancer::parsing
