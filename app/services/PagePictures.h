// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"
#include "rendering/Renderer.h"

#include <QImage>
#include <QList>
#include <QString>

namespace cvenhancer::services {

/// The pages of a CV as pictures `width` pixels wide, at most `most` of them (0: all). Slow: for a worker thread; needs
/// a QGuiApplication. Errors: NotFound (unknown template).
[[nodiscard]] Result<QList<QImage>> paintPages(const model::Cv& cv, const rendering::RenderOptions& options, int width,
                                               int most = 0);

} // namespace cvenhancer::services
