// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/Matrix.h"
#include "extraction/pdf/QpdfAccess.h"

#include <QSizeF>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace cvenhancer::extraction::pdf {

struct PageGeometry {
    QSizeF size; ///< of the displayed page, points
    Matrix toPage; ///< user space to the displayed page: origin at the top left corner, y down
};

/// The visible part of a page and its rotation (ISO 32000-1, 7.7.3.3 and 14.11.2). A page without a usable box is A4.
PageGeometry geometryOf(QPDFPageObjectHelper& page);

/// The page turned counter-clockwise, so that text written in that many quarter turns clockwise is upright.
PageGeometry turnedBack(const PageGeometry& geometry, int quarterTurns);

} // namespace cvenhancer::extraction::pdf
