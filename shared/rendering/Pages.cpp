// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Pages.h"

#include "rendering/ManuscriptWriter.h"
#include "rendering/PageMaker.h"
#include "rendering/StyleAdjuster.h"

#include <algorithm>

namespace cvenhancer::rendering {

namespace {

/// The least tight setting that brings the CV to the wanted number of pages; as it was when none does. Each setting
/// needs no more room than the one before it, so the first that fits is found by halving.
Pages fitted(const Manuscript& manuscript, const TemplateStyle& style, const RenderOptions& options, Pages natural)
{
    const QList<Scaling> scalings = tighterScalings();
    Pages best = std::move(natural);
    best.fits = false;
    qsizetype low = 0;
    qsizetype high = scalings.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        LayoutCache trial;
        Pages pages = makePages(manuscript, scaled(style, scalings[middle]), options, trial);
        if (pages.count() <= options.style.fitPages) {
            best = std::move(pages);
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return best;
}

} // namespace

Result<Pages> layOutPages(const model::Cv& cv, const RenderOptions& options, LayoutCache& cache)
{
    return layOutPages(writeManuscript(cv, options.style.dates), options, cache);
}

Result<Pages> layOutPages(const Manuscript& manuscript, const RenderOptions& options, LayoutCache& cache)
{
    return chosenStyle(options).map([&](const TemplateStyle& style) {
        Pages pages = makePages(manuscript, style, options, cache);
        const int wanted = options.style.fitPages;
        return wanted > 0 && pages.count() > wanted ? fitted(manuscript, style, options, std::move(pages)) : pages;
    });
}

Pages layOutPages(const Manuscript& manuscript, const TemplateStyle& style, PageSize size, LayoutCache& cache)
{
    RenderOptions options;
    options.pageSize = size;
    return makePages(manuscript, style, options, cache);
}

} // namespace cvenhancer::rendering
