// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

#include <optional>

/// What a PostScript font name says ("ABCDEF+Lato-SemiboldItalic").
namespace cvenhancer::extraction::pdf {

/// "Lato": without the subset's tag, the encoding some writers append, and the style.
QString familyOf(const QString& baseFont);

/// 100 to 900 as in CSS, if the name says it.
std::optional<int> weightOf(const QString& baseFont);

bool isItalic(const QString& baseFont);

} // namespace cvenhancer::extraction::pdf
