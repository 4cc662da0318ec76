// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "rendering/TemplateStyle.h"

#include <QByteArray>

namespace cvenhancer::rendering {

/// What a person changes of a template. Empty and invalid values change nothing.
struct TemplateChanges {
    QColor accent; ///< in place of the colour named "accent", and of the colours mixed from it
    QString textFamily; ///< in place of the font named "text"
    QString displayFamily; ///< in place of the font named "display"
};

/// Reads a template; its keys are described in resources/templates/README.md. Every key has a type and a range, and a
/// key that is not known is an error too, so that a slip of the pen shows.
/// Errors: InvalidJson (subject: the offset), SchemaViolation (subject: "text.name.size: a number from 4 to 72 is
/// needed").
[[nodiscard]] Result<TemplateStyle> readTemplate(const QByteArray& json, const TemplateChanges& changes = {});

} // namespace cvenhancer::rendering
