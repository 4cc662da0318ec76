// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PdfDescriptionWriter.h"

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

using Handle = QPDFObjectHandle;

constexpr char kAttachmentName[] = "resume.json";

Handle textString(const QString& text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// XMP of the same facts as the document information; readers of PDF 2.0 look here first.
QByteArray xmpOf(const PdfDescription& description, bool accessible)
{
    const QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
                        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">%5"
                        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
                        "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>"
                        "<pdf:Keywords>%4</pdf:Keywords><xmp:CreatorTool>CV Enhancer</xmp:CreatorTool>"
                        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    return xmp
        .arg(description.title.toHtmlEscaped(), description.author.toHtmlEscaped(),
             description.language.toHtmlEscaped(), description.keywords.join(u", "_s).toHtmlEscaped(),
             accessible ? u"<pdfuaid:part>1</pdfuaid:part>"_s : QString())
        .toUtf8();
}

void writeMetadata(QPDF& pdf, const PdfDescription& description, bool accessible)
{
    Handle info = pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", textString(description.title));
    info.replaceKey("/Author", textString(description.author));
    info.replaceKey("/Keywords", textString(description.keywords.join(u", "_s)));
    info.replaceKey("/Creator", textString(u"CV Enhancer"_s));
    pdf.getTrailer().replaceKey("/Info", info);
    Handle metadata = Handle::newStream(&pdf, xmpOf(description, accessible).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

void attachResume(QPDF& pdf, const QByteArray& json)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, json.toStdString());
    stream.setSubtype("application/json");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, kAttachmentName, stream);
    file.setDescription("JSON Resume");
    file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(kAttachmentName, file);
    pdf.getRoot().replaceKey("/AF", Handle::newArray({file.getObjectHandle()}));
}

/// Where the first letter of each heading stands.
QList<std::pair<QString, Handle>> headingDestinations(const QList<PdfMark>& marks, const QList<MarkedPage>& pages)
{
    QList<std::pair<QString, Handle>> headings;
    for (const MarkedPage& page : pages) {
        for (const MarkedContent& content : page.marked) {
            const PdfMark& mark = marks[content.mark];
            if (mark.tag == BlockTag::Heading) {
                headings.append({mark.text,
                                 Handle::newArray({page.page, Handle::newName("/XYZ"), Handle::newInteger(0),
                                                   Handle::newReal(content.top, 1), Handle::newInteger(0)})});
            }
        }
    }
    return headings;
}

} // namespace

void writeDescription(QPDF& pdf, const PdfDescription& description, bool accessible)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(description.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    writeMetadata(pdf, description, accessible);
    if (!description.resumeJson.isEmpty()) {
        attachResume(pdf, description.resumeJson);
    }
}

void writeOutline(QPDF& pdf, const QList<PdfMark>& marks, const QList<MarkedPage>& pages)
{
    Handle outline = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    Handle previous;
    int count = 0;
    for (const auto& [title, destination] : headingDestinations(marks, pages)) {
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", textString(title));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", destination);
        if (previous.isInitialized()) {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            outline.replaceKey("/First", item);
        }
        previous = item;
        ++count;
    }
    if (count > 0) {
        outline.replaceKey("/Last", previous);
        outline.replaceKey("/Count", Handle::newInteger(count));
        pdf.getRoot().replaceKey("/Outlines", outline);
    }
}

} // namespace cvenhancer::rendering
