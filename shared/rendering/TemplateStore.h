// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "rendering/TemplateStyle.h"

#include <QList>

namespace cvenhancer::rendering {

/// The bundled templates (resources/templates) in the order they are shown.
QList<TemplateStyle> bundledTemplates();

/// The template with this id; the first one for an empty id. Errors: NotFound (subject: the id).
[[nodiscard]] Result<TemplateStyle> findTemplate(const QString& id);

} // namespace cvenhancer::rendering
