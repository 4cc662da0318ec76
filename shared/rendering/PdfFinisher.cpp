// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PdfFinisher.h"

#include "rendering/AccessibilityRules.h"
#include "rendering/ContentRewriter.h"
#include "rendering/GlyphReader.h"
#include "rendering/PdfDescriptionWriter.h"
#include "rendering/PdfFonts.h"
#include "rendering/StructureTree.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <list>

namespace cvenhancer::rendering {

namespace {

using Handle = QPDFObjectHandle;

QByteArray contentOf(QPDFPageObjectHelper page)
{
    const auto buffer = page.getObjectHandle().getKey("/Contents").getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QRectF rectOf(Handle annotation)
{
    const auto rect = annotation.getKey("/Rect").getArrayAsRectangle();
    return QRectF(QPointF(rect.llx, rect.lly), QPointF(rect.urx, rect.ury)).normalized();
}

/// A link read aloud needs words (ISO 32000-1, 12.5.2): its address.
void describeLink(Handle annotation)
{
    Handle address = annotation.getKey("/A").getKey("/URI");
    if (address.isString()) {
        annotation.replaceKey("/Contents", address);
    }
}

/// A page on its way: its content, split once and read twice.
struct OpenPage {
    explicit OpenPage(QPDFPageObjectHelper helper, PdfFonts& allFonts)
        : page(helper)
        , content(contentOf(helper))
        , operations(splitContent(content))
        , fonts(allFonts.of(helper.getObjectHandle()))
    {
        removeDoubledLetters(operations);
    }

    QPDFPageObjectHelper page;
    QByteArray content;
    std::vector<ContentOperation> operations; ///< views into `content`
    PdfFontTable fonts;
};

MarkedPage finishPage(OpenPage& open)
{
    MarkedPage marked{open.page.getObjectHandle(), {}, {}};
    QList<QRectF> rects;
    for (QPDFAnnotationObjectHelper& annotation : open.page.getAnnotations("/Link")) {
        describeLink(annotation.getObjectHandle());
        marked.links.append(annotation.getObjectHandle());
        rects.append(rectOf(annotation.getObjectHandle()));
    }
    const auto box = open.page.getMediaBox().getArrayAsRectangle();
    ContentRewriter rewriter(open.fonts, rects, box.ury - box.lly);
    const QByteArray content = rewriter.rewrite(open.operations);
    marked.page.getKey("/Contents").replaceStreamData(content.toStdString(), Handle::newNull(), Handle::newNull());
    marked.marked = rewriter.marked();
    return marked;
}

QByteArray written(QPDF& pdf, qpdf_object_stream_e objectStreams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(objectStreams);
    writer.setCompressStreams(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

void open(QPDF& pdf, const QByteArray& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("painted", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

/// Qt numbers its objects in the order of a hash, which differs from process to process, and object streams are packed
/// by number. Written once without them, objects are numbered as they are reached.
QByteArray inOneOrder(QPDF& pdf)
{
    pdf.getTrailer().removeKey("/ID");
    const QByteArray numbered = written(pdf, qpdf_o_disable);
    QPDF ordered;
    open(ordered, numbered);
    return written(ordered, qpdf_o_generate);
}

QByteArray finish(const PaintedPdf& painted, const PdfDescription& description)
{
    QPDF pdf;
    open(pdf, painted.bytes);
    PdfFonts fonts(pdf);
    fonts.repair();
    std::list<OpenPage> openPages; // pages stay where they are, as operations point into them
    GlyphReader reader(painted);
    for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        openPages.emplace_back(page, fonts);
        reader.read(openPages.back().operations, openPages.back().fonts);
    }
    reader.finish();
    fonts.write();
    QList<MarkedPage> pages;
    for (OpenPage& page : openPages) {
        pages.append(finishPage(page));
    }
    writeStructure(pdf, painted.marks, pages, description.language);
    writeOutline(pdf, painted.marks, pages);
    writeDescription(pdf, description, meetsAccessibilityRules(painted, description, fonts));
    return inOneOrder(pdf);
}

} // namespace

Result<QByteArray> finishPdf(const PaintedPdf& painted, const PdfDescription& description)
{
    try {
        return finish(painted, description);
    } catch (const std::exception& error) {
        return failure(ErrorCode::Internal, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace cvenhancer::rendering
