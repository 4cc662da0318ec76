// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "rendering/Manuscript.h"
#include "rendering/Renderer.h"

namespace cvenhancer::rendering {

/// The CV as it is shown: hidden sections, entries and items left out, empty things too, words cleaned (CleanText),
/// headings and dates in the CV's language. Every field of every section has its place in it but the picture.
Manuscript writeManuscript(const model::Cv& cv, DateFormat dates = DateFormat::Language);

} // namespace cvenhancer::rendering
