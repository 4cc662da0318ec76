// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxProperties.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

constexpr double kTwipsPerPoint = 20;
constexpr double kLineUnits = 240; ///< of one line's height (ECMA-376 part 1, 17.3.1.33)
constexpr qsizetype kMostTabStops = 64; ///< as many as Word allows
constexpr double kAutoSpacing = 14; ///< points, what Word sets for w:beforeAutospacing

template <class T>
void take(std::optional<T>& mine, const std::optional<T>& other)
{
    if (other) {
        mine = other;
    }
}

std::optional<double> halfPoints(const QString& value)
{
    bool valid = false;
    const double half = value.toDouble(&valid);
    return valid && half > 0 && half < 1000 ? std::optional<double>(half / 2) : std::nullopt;
}

bool isPaper(const QString& fill)
{
    return fill.isEmpty() || fill == u"auto" || fill.compare(u"FFFFFF", Qt::CaseInsensitive) == 0;
}

bool isShading(const XmlCursor& xml)
{
    return !isPaper(xml.attribute(u"fill")) || !xml.attribute(u"themeFill").isNull();
}

void readFonts(const XmlCursor& xml, const DocxTheme& theme, DocxRunProperties& run)
{
    const QString role = xml.attribute(u"asciiTheme");
    const QString face = role.isEmpty() ? xml.attribute(u"ascii") : theme.font(role);
    const QString other = face.isEmpty() ? xml.attribute(u"hAnsi") : face;
    if (!other.isEmpty()) {
        run.family = other;
    }
}

void readColour(const XmlCursor& xml, const DocxTheme& theme, DocxRunProperties& run)
{
    const std::optional<QRgb> named = docxColour(xml.attribute(u"val"));
    run.colour = named ? *named : theme.colour(xml.attribute(u"themeColor")).value_or(0xff000000);
}

void readRunProperty(const XmlCursor& xml, const DocxTheme& theme, DocxRunProperties& run)
{
    if (xml.is(u"rStyle")) {
        run.style = xml.attribute(u"val");
    } else if (xml.is(u"b")) {
        run.bold = docxSwitch(xml);
    } else if (xml.is(u"i")) {
        run.italic = docxSwitch(xml);
    } else if (xml.is(u"vanish")) {
        run.vanish = docxSwitch(xml);
    } else if (xml.is(u"sz")) {
        take(run.size, halfPoints(xml.attribute(u"val")));
    } else if (xml.is(u"rFonts")) {
        readFonts(xml, theme, run);
    } else if (xml.is(u"color")) {
        readColour(xml, theme, run);
    } else if (xml.is(u"spacing")) {
        take(run.tracking, docxLength(xml.attribute(u"val")));
    } else if (xml.is(u"shd")) {
        run.shaded = isShading(xml);
    } else if (xml.is(u"highlight")) {
        run.shaded = xml.attribute(u"val") != u"none";
    }
}

QString firstAttribute(const XmlCursor& xml, QStringView transitional, QStringView strict)
{
    const QString value = xml.attribute(transitional);
    return value.isNull() ? xml.attribute(strict) : value;
}

void readIndents(const XmlCursor& xml, DocxParagraphProperties& paragraph)
{
    take(paragraph.left, docxLength(firstAttribute(xml, u"left", u"start")));
    take(paragraph.right, docxLength(firstAttribute(xml, u"right", u"end")));
    take(paragraph.firstLine, docxLength(xml.attribute(u"firstLine")));
    if (const auto hanging = docxLength(xml.attribute(u"hanging"))) {
        paragraph.firstLine = -*hanging;
    }
}

void readLineSpacing(const XmlCursor& xml, DocxParagraphProperties& paragraph)
{
    const QString line = xml.attribute(u"line");
    const std::optional<double> height = docxLength(line);
    if (!height) {
        return;
    }
    const QString rule = xml.attribute(u"lineRule");
    if (rule.isEmpty() || rule == u"auto") {
        paragraph.lineFactor = std::clamp(line.toDouble() / kLineUnits, 0.5, 4.0);
        paragraph.lineHeight = 0;
    } else if (rule == u"exact") {
        paragraph.lineHeight = *height;
    } // "atLeast" is less than our own height in all but decorated lines
}

void readSpacing(const XmlCursor& xml, DocxParagraphProperties& paragraph)
{
    const auto isOn = [&xml](QStringView name) {
        const QString value = xml.attribute(name);
        return value == u"1" || value == u"true" || value == u"on";
    };
    take(paragraph.spaceBefore, docxLength(xml.attribute(u"before")));
    take(paragraph.spaceAfter, docxLength(xml.attribute(u"after")));
    if (isOn(u"beforeAutospacing")) {
        paragraph.spaceBefore = kAutoSpacing;
    }
    if (isOn(u"afterAutospacing")) {
        paragraph.spaceAfter = kAutoSpacing;
    }
    readLineSpacing(xml, paragraph);
}

FlowAlignment alignmentOf(QStringView value)
{
    if (value == u"center") {
        return FlowAlignment::Center;
    }
    return value == u"right" || value == u"end" ? FlowAlignment::Right : FlowAlignment::Left;
}

void readTabStops(XmlCursor& xml, DocxParagraphProperties& paragraph)
{
    while (xml.nextChild()) {
        const QString kind = xml.attribute(u"val");
        const std::optional<double> position = docxLength(xml.attribute(u"pos"));
        if (paragraph.tabStops.size() + paragraph.clearedTabs.size() >= kMostTabStops) {
            xml.skip();
            continue;
        }
        if (position && kind == u"clear") {
            paragraph.clearedTabs << *position;
        } else if (position && kind != u"bar") {
            paragraph.tabStops << FlowTabStop{*position, kind == u"decimal" ? FlowAlignment::Right : alignmentOf(kind)};
        }
        xml.skip();
    }
}

void readNumbering(XmlCursor& xml, DocxParagraphProperties& paragraph)
{
    while (xml.nextChild()) {
        bool valid = false;
        const int value = xml.attribute(u"val").toInt(&valid);
        if (valid && xml.is(u"numId")) {
            paragraph.numberId = value;
        } else if (valid && xml.is(u"ilvl")) {
            paragraph.numberLevel = std::clamp(value, 0, 8);
        }
        xml.skip();
    }
}

void readBorders(XmlCursor& xml, DocxParagraphProperties& paragraph)
{
    while (xml.nextChild()) {
        if (xml.is(u"bottom")) {
            const QString kind = xml.attribute(u"val");
            paragraph.ruleBelow = kind != u"nil" && kind != u"none";
        }
        xml.skip();
    }
}

/// Properties without content of their own.
void readSimpleProperty(const XmlCursor& xml, DocxParagraphProperties& paragraph)
{
    if (xml.is(u"pStyle")) {
        paragraph.style = xml.attribute(u"val");
    } else if (xml.is(u"ind")) {
        readIndents(xml, paragraph);
    } else if (xml.is(u"spacing")) {
        readSpacing(xml, paragraph);
    } else if (xml.is(u"jc")) {
        paragraph.alignment = alignmentOf(xml.attribute(u"val"));
    } else if (xml.is(u"outlineLvl")) {
        paragraph.outlineLevel = std::clamp(xml.attribute(u"val").toInt(), 0, 9);
    } else if (xml.is(u"contextualSpacing")) {
        paragraph.contextualSpacing = docxSwitch(xml);
    } else if (xml.is(u"shd")) {
        paragraph.shaded = isShading(xml);
    }
}

/// w:rPr of the paragraph mark: run properties plus what revision did to the mark.
void readMark(XmlCursor& xml, const DocxTheme& theme, DocxParagraphProperties& paragraph)
{
    while (xml.nextChild()) {
        if (xml.is(u"del") || xml.is(u"moveFrom")) {
            paragraph.markDeleted = true;
        } else {
            readRunProperty(xml, theme, paragraph.mark);
        }
        xml.skip();
    }
}

} // namespace

void DocxRunProperties::overlay(const DocxRunProperties& other)
{
    take(size, other.size);
    take(family, other.family);
    take(bold, other.bold);
    take(italic, other.italic);
    take(vanish, other.vanish);
    take(shaded, other.shaded);
    take(tracking, other.tracking);
    take(colour, other.colour);
}

void DocxParagraphProperties::overlay(const DocxParagraphProperties& other)
{
    take(left, other.left);
    take(right, other.right);
    take(firstLine, other.firstLine);
    take(spaceBefore, other.spaceBefore);
    take(spaceAfter, other.spaceAfter);
    take(lineHeight, other.lineHeight);
    take(lineFactor, other.lineFactor);
    take(alignment, other.alignment);
    take(outlineLevel, other.outlineLevel);
    take(numberId, other.numberId);
    take(numberLevel, other.numberLevel);
    take(ruleBelow, other.ruleBelow);
    take(contextualSpacing, other.contextualSpacing);
    take(shaded, other.shaded);
    tabStops.removeIf([&other](const FlowTabStop& stop) {
        return std::any_of(other.clearedTabs.cbegin(), other.clearedTabs.cend(),
                           [&stop](double cleared) { return qAbs(cleared - stop.position) < 0.5; });
    });
    tabStops += other.tabStops;
    std::stable_sort(tabStops.begin(), tabStops.end(),
                     [](const FlowTabStop& a, const FlowTabStop& b) { return a.position < b.position; });
}

std::optional<double> docxLength(const QString& value)
{
    static constexpr std::array kUnits{std::pair{u"pt", 1.0},       std::pair{u"in", 72.0}, std::pair{u"cm", 72 / 2.54},
                                       std::pair{u"mm", 72 / 25.4}, std::pair{u"pc", 12.0}, std::pair{u"pi", 12.0}};
    double factor = 1 / kTwipsPerPoint;
    QStringView number = value;
    for (const auto& [unit, points] : kUnits) {
        if (value.endsWith(QStringView(unit))) {
            factor = points;
            number.chop(2);
        }
    }
    bool valid = false;
    const double length = number.toDouble(&valid) * factor;
    constexpr double kLongest = 22 * 72; // Word's largest page
    return valid && std::isfinite(length) ? std::optional<double>(std::clamp(length, -kLongest, kLongest))
                                          : std::nullopt;
}

bool docxSwitch(const XmlCursor& xml)
{
    const QString value = xml.attribute(u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

DocxRunProperties readRunProperties(XmlCursor& xml, const DocxTheme& theme,
                                    const std::function<void(const XmlCursor&)>& onProperty)
{
    DocxRunProperties run;
    while (xml.nextChild()) {
        if (onProperty) {
            onProperty(xml);
        }
        readRunProperty(xml, theme, run);
        xml.skip();
    }
    return run;
}

DocxParagraphProperties readParagraphProperties(XmlCursor& xml, const DocxTheme& theme,
                                                const std::function<void(XmlCursor&)>& onSection)
{
    DocxParagraphProperties paragraph;
    while (xml.nextChild()) {
        if (xml.is(u"numPr")) {
            readNumbering(xml, paragraph);
        } else if (xml.is(u"tabs")) {
            readTabStops(xml, paragraph);
        } else if (xml.is(u"pBdr")) {
            readBorders(xml, paragraph);
        } else if (xml.is(u"rPr")) {
            readMark(xml, theme, paragraph);
        } else if (xml.is(u"sectPr") && onSection) {
            onSection(xml);
        } else {
            readSimpleProperty(xml, paragraph);
            xml.skip();
        }
    }
    return paragraph;
}

} // namespace cvenhancer::extraction
