// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/package/XmlCursor.h"

#include <QStringList>

namespace cvenhancer::extraction {

/// Page and margins of a section in points, and the headers and footers its pages show, by relation id.
struct DocxSection {
    double pageWidth = 595;
    double leftMargin = 72;
    double rightMargin = 72;
    double topMargin = 72;
    QStringList headers;
    QStringList footers;
};

/// Reads w:sectPr (ECMA-376 part 1, 17.6.17). The first page's own header and footer count only where the section says
/// that it has them; those of even pages repeat the odd ones' and are left out.
DocxSection readSection(XmlCursor& xml);

} // namespace cvenhancer::extraction
