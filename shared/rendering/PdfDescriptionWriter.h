// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/PdfFinisher.h"
#include "rendering/StructureTree.h"

#include <QList>

#include <qpdf/QPDF.hh>

namespace cvenhancer::rendering {

/// Language, title, author, keywords (document information and XMP alike) and the attachment. Dates are left out, so
/// that the same CV gives the same bytes. `accessible`: the file calls itself PDF/UA-1. May throw what qpdf throws.
void writeDescription(QPDF& pdf, const PdfDescription& description, bool accessible);

/// An outline (bookmarks) of the section headings. May throw what qpdf throws.
void writeOutline(QPDF& pdf, const QList<PdfMark>& marks, const QList<MarkedPage>& pages);

} // namespace cvenhancer::rendering
