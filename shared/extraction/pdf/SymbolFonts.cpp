// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/SymbolFonts.h"

#include "extraction/pdf/SimpleEncodings.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace cvenhancer::extraction::pdf {

namespace {

struct Sign {
    quint8 code;
    char16_t sign;
};

/// The signs of Wingdings that text uses: bullets, boxes, arrows, ticks (Unicode, "Wingdings mapping").
constexpr Sign kWingdings[] = {
    {0x28, 0x260e}, {0x29, 0x2706}, {0x2a, 0x2709}, {0x6c, 0x25cf}, {0x6d, 0x274d}, {0x6e, 0x25a0}, {0x6f, 0x25a1},
    {0x71, 0x2751}, {0x72, 0x2752}, {0x73, 0x2b27}, {0x74, 0x29eb}, {0x75, 0x25c6}, {0x76, 0x2756}, {0x77, 0x2b25},
    {0x9e, 0x00b7}, {0x9f, 0x2022}, {0xa1, 0x25cb}, {0xa7, 0x25aa}, {0xa8, 0x25fb}, {0xab, 0x2605}, {0xd8, 0x27a2},
    {0xe0, 0x2192}, {0xe8, 0x2794}, {0xf0, 0x21e8}, {0xfb, 0x2716}, {0xfc, 0x2713}, {0xfe, 0x2611},
};

QString folded(const QString& family)
{
    QString name = family.toLower();
    name.remove(u' ');
    return name;
}

bool containsAny(const QString& text, std::initializer_list<QStringView> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&text](QStringView part) { return text.contains(part); });
}

/// The code of a symbol font that a character stands for, if it stands for one.
std::optional<quint8> symbolCode(const QString& text)
{
    if (text.size() != 1) {
        return {};
    }
    const char16_t c = text.front().unicode();
    const bool isPrivate = c >= 0xF000 && c <= 0xF0FF;
    return isPrivate || c <= 0xFF ? std::optional(static_cast<quint8>(c & 0xFF)) : std::nullopt;
}

QString wingding(quint8 code)
{
    const auto found = std::find_if(std::begin(kWingdings), std::end(kWingdings),
                                    [code](const Sign& sign) { return sign.code == code; });
    return found != std::end(kWingdings) ? QString(QChar(found->sign)) : QString();
}

} // namespace

bool isSymbolFamily(const QString& family)
{
    const QString name = folded(family);
    return name.startsWith(u"symbol") || containsAny(name, {u"wingding", u"webding", u"dingbat"});
}

bool isIconFamily(const QString& family)
{
    return containsAny(folded(family),
                       {u"awesome", u"icon", u"fontello", u"icomoon", u"marvosym", u"entypo", u"feather"});
}

QString signOfSymbolFont(const QString& family, const QString& text)
{
    const std::optional<quint8> code = symbolCode(text);
    if (!code) {
        return text;
    }
    const QString name = folded(family);
    if (*code == ' ') {
        return QStringLiteral(" ");
    }
    if (name.startsWith(u"symbol")) {
        return unicodeIn(SimpleEncoding::Symbol, *code);
    }
    return name.contains(u"wingding") || name.contains(u"webding") ? wingding(*code)
                                                                   : unicodeIn(SimpleEncoding::ZapfDingbats, *code);
}

} // namespace cvenhancer::extraction::pdf
