// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QStringView>

namespace cvenhancer::extraction {

/// About how wide `text` is set in an ordinary proportional face, in points: within some 10 % for Latin, Greek and
/// Cyrillic text, one em for each CJK character. No font is asked, so the result is the same on every machine.
double textWidth(QStringView text, double size, bool bold);

/// The width of one space between words, points.
double spaceWidth(double size);

} // namespace cvenhancer::extraction
