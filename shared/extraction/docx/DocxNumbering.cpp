// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxNumbering.h"

#include <algorithm>

namespace cvenhancer::extraction {

void DocxNumbering::read(XmlCursor& xml, const DocxTheme& theme)
{
    while (xml.nextChild()) {
        if (xml.is(u"abstractNum")) {
            readAbstract(xml, theme);
        } else if (xml.is(u"num")) {
            readInstance(xml, theme);
        } else {
            xml.skip();
        }
    }
}

void DocxNumbering::readLevel(XmlCursor& xml, const DocxTheme& theme, Levels& levels)
{
    const int number = xml.attribute(u"ilvl").toInt();
    DocxListLevel level;
    bool none = false;
    bool empty = false;
    while (xml.nextChild()) {
        if (xml.is(u"pPr")) {
            level.paragraph = readParagraphProperties(xml, theme);
        } else {
            none = none || (xml.is(u"numFmt") && xml.attribute(u"val") == u"none");
            empty = empty || (xml.is(u"lvlText") && xml.attribute(u"val").isEmpty());
            xml.skip();
        }
    }
    level.marked = !none && !empty;
    levels.insert(number, level);
}

void DocxNumbering::readAbstract(XmlCursor& xml, const DocxTheme& theme)
{
    const QString id = xml.attribute(u"abstractNumId");
    Abstract abstract;
    while (xml.nextChild()) {
        if (xml.is(u"lvl")) {
            readLevel(xml, theme, abstract.levels);
        } else {
            abstract.styleLink = xml.is(u"styleLink") ? xml.attribute(u"val") : abstract.styleLink;
            abstract.numberStyleLink = xml.is(u"numStyleLink") ? xml.attribute(u"val") : abstract.numberStyleLink;
            xml.skip();
        }
    }
    m_abstracts.insert(id, abstract);
}

void DocxNumbering::readInstance(XmlCursor& xml, const DocxTheme& theme)
{
    const int id = xml.attribute(u"numId").toInt();
    Instance instance;
    while (xml.nextChild()) {
        if (xml.is(u"lvlOverride")) {
            while (xml.nextChild()) {
                if (xml.is(u"lvl")) {
                    readLevel(xml, theme, instance.overrides);
                } else {
                    xml.skip();
                }
            }
        } else {
            instance.abstractId = xml.is(u"abstractNumId") ? xml.attribute(u"val") : instance.abstractId;
            xml.skip();
        }
    }
    m_instances.insert(id, instance);
}

const DocxNumbering::Abstract* DocxNumbering::abstractOf(const QString& id) const
{
    const auto own = m_abstracts.constFind(id);
    if (own == m_abstracts.cend() || own->numberStyleLink.isEmpty()) {
        return own == m_abstracts.cend() ? nullptr : &*own;
    }
    const auto linked = std::find_if(m_abstracts.cbegin(), m_abstracts.cend(),
                                     [&own](const Abstract& other) { return other.styleLink == own->numberStyleLink; });
    return linked == m_abstracts.cend() ? &*own : &*linked;
}

DocxListLevel DocxNumbering::level(int numberId, int level) const
{
    const auto instance = m_instances.constFind(numberId);
    if (instance == m_instances.cend()) {
        return {};
    }
    if (const auto found = instance->overrides.constFind(level); found != instance->overrides.cend()) {
        return *found;
    }
    const Abstract* abstract = abstractOf(instance->abstractId);
    return abstract == nullptr ? DocxListLevel() : abstract->levels.value(level);
}

} // namespace cvenhancer::extraction
