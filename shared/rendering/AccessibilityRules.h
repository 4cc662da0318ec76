// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/PdfFinisher.h"
#include "rendering/PdfFonts.h"

namespace cvenhancer::rendering {

/// Whether a file may call itself PDF/UA-1 (ISO 14289-1). PdfFinisher always tags all content, marks the rest as
/// artifact, describes links and sets the keys of the catalogue; this looks at what depends on the CV: a title (7.1)
/// and a language (7.2), headings that begin with the name and leave no level out (7.4.2), and characters that all have
/// a glyph and a meaning (7.21.7, 7.21.8).
bool meetsAccessibilityRules(const PaintedPdf& painted, const PdfDescription& description, const PdfFonts& fonts);

} // namespace cvenhancer::rendering
