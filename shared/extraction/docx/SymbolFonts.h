// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::extraction {

/// True for faces whose letters are pictures: Symbol, Wingdings, Wingdings 2 and 3, Webdings, Zapf Dingbats.
bool isSymbolFont(QStringView family);

/// The Unicode text of a character of a symbol font, given as its code (0x20-0xFF) or that code in the private use area
/// (0xF020-0xF0FF). A picture without a counterpart gives a bullet, because it stands where a bullet or an icon would.
QString symbolText(QStringView family, char16_t code);

} // namespace cvenhancer::extraction
