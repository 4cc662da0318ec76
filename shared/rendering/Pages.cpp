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

/// Whether the last page holds a few lines only.
bool endsPoorly(const Pages& pages)
{
    constexpr qreal kPoor = 0.15; // of the page's height
    qreal bottom = 0;
    for (const PageItem& item : pages.pages.last().items) {
        bottom = std::max(bottom, item.y + (item.endLine - item.firstLine) * item.block->lineHeight);
    }
    return pages.count() > 1 && bottom < kPoor * pages.area.height();
}

/// A last page of a few lines is drawn in where a little less space does it.
Pages drawnIn(const Manuscript& manuscript, const TemplateStyle& style, const RenderOptions& options, Pages natural)
{
    constexpr qsizetype kUnseen = 2; // settings that nobody sees without the looser one beside them
    for (const Scaling& scaling : tighterScalings().mid(0, kUnseen)) {
        LayoutCache trial;
        Pages pages = makePages(manuscript, scaled(style, scaling), options, trial);
        if (pages.count() < natural.count()) {
            pages.fits = natural.fits;
            return pages;
        }
    }
    return natural;
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
        if (wanted > 0 && pages.count() > wanted) {
            pages = fitted(manuscript, style, options, std::move(pages));
        }
        return endsPoorly(pages) ? drawnIn(manuscript, style, options, std::move(pages)) : pages;
    });
}

Pages layOutPages(const Manuscript& manuscript, const TemplateStyle& style, PageSize size, LayoutCache& cache)
{
    RenderOptions options;
    options.pageSize = size;
    return makePages(manuscript, style, options, cache);
}

} // namespace cvenhancer::rendering
