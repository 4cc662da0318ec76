// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/flow/TextWidth.h"

#include <QChar>

namespace cvenhancer::extraction {

namespace {

// Widths in ems: means over the classes of letters in common sans and serif text faces.
constexpr double kHairline = 0.26;
constexpr double kNarrow = 0.36;
constexpr double kLower = 0.51;
constexpr double kDigit = 0.53;
constexpr double kUpper = 0.65;
constexpr double kWide = 0.86;
constexpr double kFull = 1.0;
constexpr double kSpace = 0.26;
constexpr double kBoldFactor = 1.06;

bool isFullWidth(char16_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF01 && c <= 0xFF60);
}

double emsOf(QChar c)
{
    constexpr QStringView hairlines = u"iljI.,:;'|!’‘·";
    constexpr QStringView narrows = u"frt()[]{}-/\\\"`“”°";
    constexpr QStringView wides = u"mwMW@%—…&";
    if (c.isMark() || c.isLowSurrogate()) {
        return 0;
    }
    if (isFullWidth(c.unicode()) || c.isHighSurrogate()) {
        return kFull;
    }
    if (hairlines.contains(c)) {
        return kHairline;
    }
    if (narrows.contains(c)) {
        return kNarrow;
    }
    if (wides.contains(c)) {
        return kWide;
    }
    return c.isDigit() ? kDigit : c.isUpper() ? kUpper : kLower;
}

} // namespace

double textWidth(QStringView text, double size, bool bold)
{
    double ems = 0;
    for (const QChar c : text) {
        ems += emsOf(c);
    }
    return ems * size * (bold ? kBoldFactor : 1);
}

double spaceWidth(double size)
{
    return kSpace * size;
}

} // namespace cvenhancer::extraction
