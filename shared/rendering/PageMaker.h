// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Pages.h"
#include "rendering/TemplateStyle.h"

namespace cvenhancer::rendering {

/// Composes, lays out and paginates a CV in one style. Of the options page size and photo are used; what they say of
/// the style is in `style` already.
Pages makePages(const Manuscript& manuscript, const TemplateStyle& style, const RenderOptions& options,
                LayoutCache& cache);

} // namespace cvenhancer::rendering
