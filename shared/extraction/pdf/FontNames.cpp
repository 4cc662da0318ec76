// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/FontNames.h"

#include <algorithm>
#include <iterator>

namespace cvenhancer::extraction::pdf {

namespace {

constexpr qsizetype kTagLength = 6;

QString withoutTag(const QString& baseFont)
{
    QString name = baseFont;
    if (name.indexOf(u'+') == kTagLength) {
        name.remove(0, kTagLength + 1);
    }
    for (const QStringView encoding : {u"-Identity-H", u"-Identity-V"}) {
        if (name.endsWith(encoding)) {
            name.chop(encoding.size());
        }
    }
    return name;
}

qsizetype styleStart(const QString& name)
{
    const auto found = std::find_if(name.cbegin(), name.cend(), [](QChar c) { return c == u'-' || c == u','; });
    return found - name.cbegin();
}

/// The part after the hyphen, or the whole name: "BoldItalic" of "Lato-BoldItalic".
QString styleOf(const QString& baseFont)
{
    const QString name = withoutTag(baseFont);
    const QString style = name.mid(styleStart(name) + 1);
    return (style.isEmpty() ? name : style).toLower();
}

struct WeightWord {
    QStringView word;
    int weight;
};

/// Words that hold others come first. "Medi" is how the old URW fonts call bold.
constexpr WeightWord kWeights[] = {
    {u"extralight", 200}, {u"ultralight", 200}, {u"extrabold", 800}, {u"ultrabold", 800}, {u"semilight", 350},
    {u"semibold", 600},   {u"demibold", 600},   {u"medium", 500},    {u"black", 900},     {u"heavy", 800},
    {u"demi", 600},       {u"bold", 700},       {u"light", 300},     {u"thin", 100},      {u"hairline", 100},
    {u"medi", 700},       {u"book", 400},       {u"regular", 400},
};

/// Bold faces of TeX's own fonts: Computer Modern and its kin say "bx".
bool isTexBold(const QString& name)
{
    return name.startsWith(u"cmbx") || name.startsWith(u"sfbx") || name.startsWith(u"cmssbx")
        || name.startsWith(u"ecbx") || name.startsWith(u"tcbx");
}

bool isTexItalic(const QString& name)
{
    return name.startsWith(u"cmti") || name.startsWith(u"sfti") || name.startsWith(u"ecti") || name.startsWith(u"cmsl")
        || name.startsWith(u"sfsl") || name.startsWith(u"cmbxti");
}

} // namespace

QString familyOf(const QString& baseFont)
{
    const QString name = withoutTag(baseFont);
    return name.left(styleStart(name));
}

std::optional<int> weightOf(const QString& baseFont)
{
    if (isTexBold(withoutTag(baseFont).toLower())) {
        return 700;
    }
    const QString style = styleOf(baseFont);
    const auto found = std::find_if(std::begin(kWeights), std::end(kWeights),
                                    [&style](const WeightWord& word) { return style.contains(word.word); });
    return found != std::end(kWeights) ? std::optional(found->weight) : std::nullopt;
}

bool isItalic(const QString& baseFont)
{
    const QString style = styleOf(baseFont);
    return style.contains(u"italic") || style.contains(u"oblique") || style == u"it" || style.endsWith(u"boldit")
        || style.endsWith(u"lightit") || style.endsWith(u"mediumit") || style.endsWith(u"semiboldit")
        || isTexItalic(withoutTag(baseFont).toLower());
}

} // namespace cvenhancer::extraction::pdf
