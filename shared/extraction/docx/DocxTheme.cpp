// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxTheme.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

QString latinFace(XmlCursor& xml)
{
    QString face;
    while (xml.nextChild()) {
        face = xml.is(u"latin") ? xml.attribute(u"typeface") : face;
        xml.skip();
    }
    return face;
}

void readFonts(XmlCursor& xml, DocxTheme& theme)
{
    while (xml.nextChild()) {
        if (xml.is(u"majorFont")) {
            theme.majorFont = latinFace(xml);
        } else if (xml.is(u"minorFont")) {
            theme.minorFont = latinFace(xml);
        } else {
            xml.skip();
        }
    }
}

void readColours(XmlCursor& xml, DocxTheme& theme)
{
    while (xml.nextChild()) {
        const QString role = xml.name().toString();
        while (xml.nextChild()) {
            const QString system = xml.attribute(u"lastClr");
            if (const auto colour = docxColour(system.isEmpty() ? xml.attribute(u"val") : system)) {
                theme.colours.insert(role, *colour);
            }
            xml.skip();
        }
    }
}

void readElements(XmlCursor& xml, DocxTheme& theme)
{
    while (xml.nextChild()) {
        if (xml.is(u"fontScheme")) {
            readFonts(xml, theme);
        } else if (xml.is(u"clrScheme")) {
            readColours(xml, theme);
        } else {
            xml.skip();
        }
    }
}

} // namespace

QString DocxTheme::font(const QString& role) const
{
    return role.startsWith(u"major") ? majorFont : role.startsWith(u"minor") ? minorFont : QString();
}

std::optional<QRgb> DocxTheme::colour(const QString& role) const
{
    static const QHash<QString, QString> kNames{
        // ECMA-376 part 1, 17.15.1.20: the usual mapping of roles to theme colours
        {u"text1"_s, u"dk1"_s},       {u"dark1"_s, u"dk1"_s},
        {u"background1"_s, u"lt1"_s}, {u"light1"_s, u"lt1"_s},
        {u"text2"_s, u"dk2"_s},       {u"dark2"_s, u"dk2"_s},
        {u"background2"_s, u"lt2"_s}, {u"light2"_s, u"lt2"_s},
        {u"hyperlink"_s, u"hlink"_s}, {u"followedHyperlink"_s, u"folHlink"_s}};
    const auto found = colours.constFind(kNames.value(role, role));
    return found == colours.cend() ? std::nullopt : std::optional<QRgb>(*found);
}

DocxTheme readDocxTheme(XmlCursor& xml)
{
    DocxTheme theme;
    while (xml.nextChild()) {
        if (xml.is(u"themeElements")) {
            readElements(xml, theme);
        } else {
            xml.skip();
        }
    }
    return theme;
}

std::optional<QRgb> docxColour(const QString& hex)
{
    bool valid = false;
    const uint value = hex.toUInt(&valid, 16);
    return valid && hex.size() == 6 ? std::optional<QRgb>(0xff000000 | value) : std::nullopt;
}

} // namespace cvenhancer::extraction
