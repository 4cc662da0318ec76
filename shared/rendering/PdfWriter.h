// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Block.h"
#include "rendering/Pages.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cvenhancer::rendering {

/// A letter with what belongs to it, and where it was painted: twips from the page's top left corner.
struct PaintedCluster {
    QString text;
    qreal left = 0;
    qreal right = 0;
    qreal baseLine = 0;
};

/// A text painted into a PDF: what it is, and which block it is a part of (a block broken over pages has several).
struct PdfMark {
    BlockTag tag = BlockTag::Paragraph;
    Flow flow = Flow::Main;
    int block = 0;
    int part = 0; ///< which text of the block
    QString text; ///< the whole of it
    QList<PaintedCluster> clusters; ///< of this part, where the script joins or reorders letters; else empty

    /// The same text, perhaps going on over the page.
    friend bool operator==(const PdfMark& a, const PdfMark& b)
    {
        return a.tag == b.tag && a.block == b.block && a.part == b.part && a.text == b.text;
    }
};

/// Qt's own PDF of some pages. Not fit to be sent: PdfFinisher makes it so.
struct PaintedPdf {
    QByteArray bytes;
    QList<PdfMark> marks; ///< mark i lies between the paint signs 2i + 2 and 2i + 3
    bool rightToLeft = false;
    bool allDrawn = true; ///< false: some characters have no font
};

/// A paint sign is a line far outside the page, from (kSignX, -number) to (kSignX - 1, -number) in twips: the one thing
/// Qt's painter passes through to the page's content stream as it is. The finisher turns signs into marked content.
inline constexpr int kSignX = -70000;

/// Writes the pages through QPdfWriter.
PaintedPdf paintPdf(const Pages& pages);

} // namespace cvenhancer::rendering
