// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "rendering/Renderer.h"

#include <QImage>

namespace cvenhancer::rendering {

/// The first page of a CV in every template there is, with the templates' names, for choosing. `options.templateId` is
/// not used. Needs a QGuiApplication.
QImage contactSheet(const model::Cv& cv, RenderOptions options);

} // namespace cvenhancer::rendering
