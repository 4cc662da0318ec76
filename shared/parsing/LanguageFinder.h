// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/Layout.h"

namespace cvenhancer::parsing {

/// The language most of the text is written in (BCP 47), by CLD2; the file's own declaration only where CLD2 does not
/// know. Empty when unknown.
QString findLanguage(const Layout& layout, const QString& declared);

} // namespace cvenhancer::parsing
