// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/ContentRewriter.h"
#include "rendering/PdfWriter.h"

#include <QList>

#include <qpdf/QPDF.hh>

namespace cvenhancer::rendering {

/// A page with its marked content, in the order it is painted.
struct MarkedPage {
    QPDFObjectHandle page;
    QList<MarkedContent> marked;
    QList<QPDFObjectHandle> links; ///< its link annotations; MarkedContent::link is an index into it
};

/// Writes the logical structure (ISO 32000-1, 14.7 and 14.8): Document with H1, H2, H3 and P, bullets as L, LI and
/// LBody, links as Link with an object reference to their annotation. May throw what qpdf throws.
/// A paragraph in another language than the document's says so.
void writeStructure(QPDF& pdf, const QList<PdfMark>& marks, const QList<MarkedPage>& pages, const QString& language);

} // namespace cvenhancer::rendering
