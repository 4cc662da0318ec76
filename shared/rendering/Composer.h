// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Block.h"
#include "rendering/Manuscript.h"
#include "rendering/TemplateStyle.h"

#include <QList>

namespace cvenhancer::rendering {

/// The blocks of a manuscript in the look of a template, in reading order.
QList<Block> compose(const Manuscript& manuscript, const TemplateStyle& style);

/// The date texts that share the date column, for its width.
QList<Runs> columnDates(const Manuscript& manuscript);

} // namespace cvenhancer::rendering
