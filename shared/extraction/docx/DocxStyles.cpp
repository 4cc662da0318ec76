// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxStyles.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

/// Styles are rarely based on more than four others; a loop ends here.
constexpr qsizetype kDeepestAncestry = 24;
constexpr int kBodyTextLevel = 9;

/// The level in a style's name or id. Word stores built-in names in English, other writers in their own language.
int headingLevelOf(const QString& styleName)
{
    static const QRegularExpression pattern(
        u"^(?:heading|überschrift|berschrift|titre|título|titulo|titolo|kop|nagłówek|rubrik|overskrift|otsikko|nadpis|"
        u"заголовок|επικεφαλίδα|başlık|标题|見出し)[\\s_]*([1-9])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(styleName).captured(1).toInt();
}

/// How a heading of that name looks where the file names the style and leaves it out.
void describeByName(const QString& id, DocxStyle& style)
{
    constexpr std::array kHeadingSizes{16.0, 13.0, 12.0};
    constexpr double kTitleSize = 24;
    const int level = headingLevelOf(id);
    if (level > 0) {
        style.headingLevel = level;
        style.run.bold = true;
        style.run.size = kHeadingSizes.at(static_cast<std::size_t>(std::min(level, 3) - 1));
    } else if (id.compare(u"Title", Qt::CaseInsensitive) == 0) {
        style.run.size = kTitleSize;
    }
}

} // namespace

void DocxStyles::read(XmlCursor& xml, const DocxTheme& theme)
{
    while (xml.nextChild()) {
        if (xml.is(u"docDefaults")) {
            readDefaults(xml, theme);
        } else if (xml.is(u"style")) {
            readStyle(xml, theme);
        } else {
            xml.skip();
        }
    }
}

void DocxStyles::readDefaults(XmlCursor& xml, const DocxTheme& theme)
{
    while (xml.nextChild()) {
        const bool run = xml.is(u"rPrDefault");
        while (xml.nextChild()) {
            if (run && xml.is(u"rPr")) {
                readDefaultRun(xml, theme);
            } else if (!run && xml.is(u"pPr")) {
                m_defaults.paragraph = readParagraphProperties(xml, theme);
            } else {
                xml.skip();
            }
        }
    }
}

void DocxStyles::readDefaultRun(XmlCursor& xml, const DocxTheme& theme)
{
    m_defaults.run = readRunProperties(xml, theme, [this](const XmlCursor& property) {
        if (property.is(u"lang")) {
            m_language = property.attribute(u"val");
        }
    });
}

void DocxStyles::readStyle(XmlCursor& xml, const DocxTheme& theme)
{
    const QString id = xml.attribute(u"styleId");
    const QString isDefault = xml.attribute(u"default");
    if (xml.attribute(u"type") == u"paragraph" && (isDefault == u"1" || isDefault == u"true")) {
        m_defaultParagraphStyle = id;
    }
    Entry entry;
    while (xml.nextChild()) {
        if (xml.is(u"rPr")) {
            entry.run = readRunProperties(xml, theme);
        } else if (xml.is(u"pPr")) {
            entry.paragraph = readParagraphProperties(xml, theme);
        } else {
            entry.name = xml.is(u"name") ? xml.attribute(u"val") : entry.name;
            entry.basedOn = xml.is(u"basedOn") ? xml.attribute(u"val") : entry.basedOn;
            xml.skip();
        }
    }
    m_entries.insert(id, entry);
}

/// The style of that id and those it is based on, the most general first.
QList<const DocxStyles::Entry*> DocxStyles::ancestry(const QString& id) const
{
    QList<const Entry*> found;
    auto entry = m_entries.constFind(id);
    while (entry != m_entries.cend() && found.size() < kDeepestAncestry) {
        found.prepend(&*entry);
        entry = m_entries.constFind(entry->basedOn);
    }
    return found;
}

void DocxStyles::inherit(DocxStyle& style, const QString& id) const
{
    const QList<const Entry*> entries = ancestry(id);
    for (const Entry* entry : entries) {
        style.run.overlay(entry->run);
        style.paragraph.overlay(entry->paragraph);
        const int level = headingLevelOf(entry->name);
        style.headingLevel = level > 0 ? level : style.headingLevel;
    }
}

DocxStyle DocxStyles::paragraphStyle(const QString& id, const QString& tableStyle) const
{
    DocxStyle style{m_defaults.run, m_defaults.paragraph, 0};
    inherit(style, tableStyle);
    if (m_entries.contains(id)) {
        inherit(style, id);
    } else {
        inherit(style, m_defaultParagraphStyle);
        describeByName(id, style);
    }
    if (style.paragraph.outlineLevel) {
        style.headingLevel = *style.paragraph.outlineLevel < kBodyTextLevel ? *style.paragraph.outlineLevel + 1 : 0;
    }
    return style;
}

DocxRunProperties DocxStyles::characterStyle(const QString& id) const
{
    DocxRunProperties run;
    const QList<const Entry*> entries = ancestry(id);
    for (const Entry* entry : entries) {
        run.overlay(entry->run);
    }
    return run;
}

} // namespace cvenhancer::extraction
