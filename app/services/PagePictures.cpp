// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/PagePictures.h"

#include "rendering/Pages.h"

#include <algorithm>

namespace cvenhancer::services {

Result<QList<QImage>> paintPages(const model::Cv& cv, const rendering::RenderOptions& options, int width, int most)
{
    rendering::LayoutCache cache;
    CVENH_TRY(pages, rendering::layOutPages(cv, options, cache));
    const int count = most > 0 ? std::min(most, pages.count()) : pages.count();
    QList<QImage> pictures;
    for (int page = 0; page < count; ++page) {
        pictures.append(rendering::pageImage(pages, page, width));
    }
    return pictures;
}

} // namespace cvenhancer::services
