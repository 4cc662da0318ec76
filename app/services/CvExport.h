// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"
#include "rendering/Renderer.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace cvenhancer::services {

/// The formats a CV leaves the program in.
enum class ExportFormat { Pdf, Markdown, PlainText, JsonResume };

struct ExportOptions {
    QString templateId; ///< of the PDF; empty: the first one
    rendering::PageSize pageSize = rendering::PageSize::A4;
    rendering::StyleOptions style;
    QString templatesFolder; ///< with a person's own templates; empty: bundled ones only
};

/// By the file name's ending, whatever its case.
std::optional<ExportFormat> exportFormatOf(const QString& fileName);

/// Every ending that exportFormatOf knows, without the dot.
QStringList exportEndings();

/// The file's bytes; the same for an equal CV and equal options. A PDF carries the CV as resume.json, without import
/// notes (services/ImportNotes), and needs a QGuiApplication.
/// Errors: those of rendering::renderPdf; the other formats never fail.
[[nodiscard]] Result<QByteArray> exportCv(const model::Cv& cv, ExportFormat format, const ExportOptions& options);

struct TemplateSheet {
    QList<std::pair<QString, QByteArray>> pdfs; ///< by template id, in the order templates are shown
    QByteArray picture; ///< PNG: the first page in every template, with its name
};

/// The CV in every template there is, for choosing. `options.templateId` is not used. Needs a QGuiApplication.
/// Errors: those of rendering::renderPdf.
[[nodiscard]] Result<TemplateSheet> exportInAllTemplates(const model::Cv& cv, ExportOptions options);

} // namespace cvenhancer::services
