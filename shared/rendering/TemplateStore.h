// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "rendering/Renderer.h"
#include "rendering/TemplateStyle.h"

#include <QList>

namespace cvenhancer::rendering {

/// The bundled templates (resources/templates) in the order they are shown.
QList<TemplateStyle> bundledTemplates();

/// The bundled templates and those of a folder.
struct TemplateList {
    QList<TemplateStyle> styles;
    QList<TemplateProblem> problems; ///< files of the folder that were left out
};

/// Reads the `*.json` files of `folder` in the order of their names. A folder that is not there has no templates.
TemplateList loadTemplates(const QString& folder);

/// The template with this id, bundled ones first; the first one for an empty id. Errors: NotFound (subject: the id).
[[nodiscard]] Result<TemplateStyle> findTemplate(const QString& id, const QString& folder = {});

} // namespace cvenhancer::rendering
