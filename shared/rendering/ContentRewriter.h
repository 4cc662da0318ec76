// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/ContentStream.h"
#include "rendering/PdfFonts.h"

#include <QByteArray>
#include <QList>
#include <QRectF>

namespace cvenhancer::rendering {

/// A stretch of marked content: the text of a paint mark, or the part of it that is a link.
struct MarkedContent {
    int mark = 0; ///< index into PaintedPdf::marks
    int id = 0; ///< MCID on its page
    int link = -1; ///< index of the page's link annotation, -1: plain text
    qreal top = 0; ///< of its first letter, in points from the page's bottom
};

/// Rewrites one page's content: paint signs (PdfWriter) become marked content, everything else that is painted becomes
/// an artifact (ISO 32000-1, 14.8.2.2), and the letters of a text item are set by one TJ in place of one Tj each, as
/// PDFium drops line breaks between single letters. Right-to-left items stay as they are: PDFium reverses merged ones.
class ContentRewriter {
public:
    /// `links`: the rectangles of the page's link annotations, in points from the bottom left.
    ContentRewriter(const PdfFontTable& fonts, const QList<QRectF>& links, qreal pageHeight);

    QByteArray rewrite(const std::vector<ContentOperation>& operations);
    [[nodiscard]] const QList<MarkedContent>& marked() const { return m_marked; }

private:
    using Operations = std::vector<ContentOperation>;
    using Iterator = Operations::const_iterator;

    Iterator rewritePath(Iterator from, Iterator end);
    Iterator rewriteText(Iterator from, Iterator end);
    void applySign(int number);
    void openMark(int link, qreal top);
    void closeMark();
    [[nodiscard]] int linkAt(const QPointF& point) const;
    bool mergeLetters(Iterator from, Iterator end);

    const PdfFontTable& m_fonts;
    const QList<QRectF>& m_links;
    qreal m_pageHeight;
    QByteArray m_out;
    QList<MarkedContent> m_marked;
    int m_mark = -1; ///< the paint mark we are in, -1: between marks
    int m_openLink = -2; ///< link of the open marked content, -2: none is open
};

} // namespace cvenhancer::rendering
