// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxSection.h"

#include "extraction/docx/DocxProperties.h"

#include <algorithm>

namespace cvenhancer::extraction {

namespace {

constexpr double kNarrowestPage = 144;
constexpr double kNarrowestText = 72;

struct Reference {
    QString id;
    bool header = false;
    bool first = false;
};

/// The first page's, then the other pages'.
QStringList shown(const QList<Reference>& references, bool header, bool titlePage)
{
    QStringList ids;
    for (const Reference& reference : references) {
        if (reference.header == header && reference.first && titlePage) {
            ids.prepend(reference.id);
        } else if (reference.header == header && !reference.first) {
            ids << reference.id;
        }
    }
    return ids;
}

void readMargins(const XmlCursor& xml, DocxSection& section)
{
    section.leftMargin = std::max(docxLength(xml.attribute(u"left")).value_or(section.leftMargin), 0.0);
    section.rightMargin = std::max(docxLength(xml.attribute(u"right")).value_or(section.rightMargin), 0.0);
    section.topMargin = std::abs(docxLength(xml.attribute(u"top")).value_or(section.topMargin));
}

void makeSane(DocxSection& section)
{
    const DocxSection usual;
    section.pageWidth = section.pageWidth < kNarrowestPage ? usual.pageWidth : section.pageWidth;
    if (section.pageWidth - section.leftMargin - section.rightMargin < kNarrowestText) {
        section.leftMargin = section.rightMargin = section.pageWidth / 8;
    }
}

} // namespace

DocxSection readSection(XmlCursor& xml)
{
    DocxSection section;
    QList<Reference> references;
    bool titlePage = false;
    while (xml.nextChild()) {
        const bool header = xml.is(u"headerReference");
        const QString type = xml.attribute(u"type");
        if ((header || xml.is(u"footerReference")) && type != u"even") {
            references << Reference{xml.attribute(u"id"), header, type == u"first"};
        } else if (xml.is(u"pgSz")) {
            section.pageWidth = docxLength(xml.attribute(u"w")).value_or(section.pageWidth);
        } else if (xml.is(u"pgMar")) {
            readMargins(xml, section);
        } else if (xml.is(u"titlePg")) {
            titlePage = docxSwitch(xml);
        }
        xml.skip();
    }
    section.headers = shown(references, true, titlePage);
    section.footers = shown(references, false, titlePage);
    makeSane(section);
    return section;
}

} // namespace cvenhancer::extraction
