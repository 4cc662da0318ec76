// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/StandardFonts.h"

#include <array>

namespace cvenhancer::extraction::pdf {

namespace {

/// Of the characters U+0020 to U+007E. An accented letter is as wide as its letter.
using AsciiWidths = std::array<short, 95>;

constexpr AsciiWidths kHelvetica = {278,  278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
                                    556,  556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
                                    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
                                    667,  778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
                                    333,  556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
                                    556,  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
constexpr AsciiWidths kHelveticaBold = {278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
                                        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
                                        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
                                        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
                                        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
                                        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};
constexpr AsciiWidths kTimes = {250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
                                500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
                                921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
                                556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
                                333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
                                500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
constexpr AsciiWidths kTimesBold = {250, 333, 555, 500, 500, 1000, 833, 278,  333, 333, 500, 570, 250, 333, 250, 278,
                                    500, 500, 500, 500, 500, 500,  500, 500,  500, 500, 333, 333, 570, 570, 570, 500,
                                    930, 722, 667, 722, 722, 667,  611, 778,  778, 389, 500, 778, 667, 944, 722, 778,
                                    611, 778, 722, 556, 667, 722,  722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
                                    333, 500, 556, 444, 556, 444,  333, 500,  556, 278, 333, 556, 278, 833, 556, 500,
                                    556, 556, 444, 389, 333, 556,  500, 722,  500, 500, 444, 394, 220, 394, 520};
constexpr AsciiWidths kTimesItalic = {250, 333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250, 333, 250, 278,
                                      500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 675, 675, 675, 500,
                                      920, 611, 611, 667, 722, 611, 611, 722, 722, 333, 444, 667, 556, 833, 667, 722,
                                      611, 722, 611, 500, 556, 722, 611, 833, 611, 556, 556, 389, 278, 389, 422, 500,
                                      333, 500, 500, 444, 500, 444, 278, 500, 500, 278, 278, 444, 278, 722, 500, 500,
                                      500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 400, 275, 400, 541};
constexpr AsciiWidths kTimesBoldItalic = {
    250, 389, 555, 500, 500, 833, 778, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 832, 667, 667, 667, 722, 667,
    667, 722, 778, 389, 500, 667, 611, 889, 722, 722, 611, 722, 667, 556, 611, 722, 667, 889, 667,
    611, 611, 333, 278, 333, 570, 500, 333, 500, 500, 444, 500, 444, 333, 500, 556, 278, 278, 500,
    278, 778, 556, 500, 500, 500, 389, 389, 278, 556, 444, 667, 500, 444, 389, 348, 220, 348, 570};

struct SignWidth {
    char16_t code;
    short sans;
    short serif;
};

constexpr SignWidth kSignWidths[] = {
    {0x2013, 556, 500}, {0x2014, 1000, 1000}, {0x2022, 350, 350},  {0x2018, 222, 333},   {0x2019, 222, 333},
    {0x201c, 333, 444}, {0x201d, 333, 444},   {0x201e, 333, 444},  {0x2026, 1000, 1000}, {0x00b7, 278, 250},
    {0x00b0, 400, 400}, {0x00a9, 737, 760},   {0x00ae, 737, 760},  {0x2122, 1000, 980},  {0x20ac, 556, 500},
    {0x00df, 611, 500}, {0x00e6, 889, 667},   {0x00c6, 1000, 889}, {0x00f8, 611, 500},   {0x00d8, 778, 722},
    {0x0153, 944, 722}, {0x0152, 1000, 889},  {0x0131, 278, 278},  {0x2212, 584, 564},   {0x0142, 222, 278},
    {0x00a1, 333, 333}, {0x00bf, 611, 444},   {0xfb01, 500, 556},  {0xfb02, 500, 556},   {0x00a0, 278, 250},
};

constexpr double kUnknownWidth = 556;
constexpr double kMonoWidth = 600;
constexpr double kDingbatWidth = 790;

double signWidth(char16_t code, bool serif)
{
    for (const SignWidth& sign : kSignWidths) {
        if (sign.code == code) {
            return serif ? sign.serif : sign.sans;
        }
    }
    return kUnknownWidth;
}

/// An accented letter's letter.
QChar plainLetter(QChar c)
{
    const QString parts = c.decompositionTag() == QChar::Canonical ? c.decomposition() : QString();
    return parts.isEmpty() ? c : plainLetter(parts.front());
}

} // namespace

StandardFont::StandardFont(const QString& baseFont, bool serif)
    : m_family(serif ? Family::Serif : Family::Sans)
{
    const QString name = baseFont.toLower();
    const auto has = [&name](QStringView part) { return name.contains(part); };
    if (has(u"courier") || has(u"mono") || has(u"consol")) {
        m_family = Family::Mono;
    } else if (has(u"dingbat")) {
        m_family = Family::Dingbats;
    } else if (has(u"times") || has(u"roman") || has(u"georgia") || has(u"garamond") || has(u"cambria")) {
        m_family = Family::Serif;
    } else if (has(u"helvetica") || has(u"arial") || has(u"sans") || has(u"calibri")) {
        m_family = Family::Sans;
    }
    m_bold = has(u"bold");
    m_italic = has(u"italic") || has(u"oblique");
}

double StandardFont::widthOf(const QString& text) const
{
    if (m_family == Family::Mono) {
        return kMonoWidth;
    }
    if (m_family == Family::Dingbats) {
        return kDingbatWidth;
    }
    const bool serif = m_family == Family::Serif;
    const AsciiWidths& sans = m_bold ? kHelveticaBold : kHelvetica;
    const AsciiWidths& italic = m_bold ? kTimesBoldItalic : kTimesItalic;
    const AsciiWidths& upright = m_bold ? kTimesBold : kTimes;
    const AsciiWidths& table = !serif ? sans : m_italic ? italic : upright;
    double width = 0;
    for (const QChar c : text) {
        const char16_t letter = plainLetter(c).unicode();
        width += letter >= 0x20 && letter < 0x7f ? table[letter - size_t{0x20}] : signWidth(letter, serif);
    }
    return text.isEmpty() ? kUnknownWidth : width;
}

} // namespace cvenhancer::extraction::pdf
