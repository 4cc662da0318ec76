// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::extraction::pdf {

/// Whether a font's letters mean signs: Symbol, Wingdings, Webdings, Zapf Dingbats. Office programs draw bullets so.
bool isSymbolFamily(const QString& family);

/// Whether a font holds icons (Font Awesome, Material Icons and the like): its glyphs mean no text.
bool isIconFamily(const QString& family);

/// The sign a symbol font shows where a map says `text`: a Latin letter or a code of its private area (U+F0xx). Other
/// text stays; a sign without meaning is empty.
QString signOfSymbolFont(const QString& family, const QString& text);

} // namespace cvenhancer::extraction::pdf
