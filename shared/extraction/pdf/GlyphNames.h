// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QString>

namespace cvenhancer::extraction::pdf {

/// What a glyph's name says it is ("eacute" -> "é", "f_i" -> "fi", "uni20AC" -> "€", "one.oldstyle" -> "1"), by the
/// rules of the Adobe Glyph List specification and the usual names of letters and signs; empty when it says nothing
/// ("g17"). Accented letters are composed from the letter's and the accent's name.
QString unicodeOfGlyphName(const QByteArray& name);

/// The network whose sign an icon font's glyph shows ("linkedin-in" -> "LinkedIn"), empty for other icons: an envelope
/// or a telephone says nothing that the address beside it does not say.
QString networkOfIcon(const QByteArray& glyphName);

/// The same for the private-use code points that icon fonts of the Font Awesome family give these signs.
QString networkOfIcon(char32_t privateUse);

} // namespace cvenhancer::extraction::pdf
