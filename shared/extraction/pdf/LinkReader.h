// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/QpdfAccess.h"

#include <vector>

namespace cvenhancer::extraction::pdf {

struct Link {
    QRectF box; ///< on the displayed page
    QString target; ///< a URI
};

/// The links of a page that lead to a URI (ISO 32000-1, 12.5.6.5). `toPage` maps user space to the displayed page.
std::vector<Link> linksOf(const Object& page, const Matrix& toPage);

} // namespace cvenhancer::extraction::pdf
