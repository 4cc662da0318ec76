// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cvenhancer::rendering {

enum class PageSize { A4, Letter };

struct RenderOptions {
    QString templateId; ///< empty: the first template
    PageSize pageSize = PageSize::A4;
    /// Attached to the PDF as `resume.json`, so that an import is lossless; empty: nothing is attached. This layer does
    /// not know JSON Resume: the caller fills it with codec::encodeResume. What the CV hides is in it, as given.
    QByteArray resumeJson;
};

struct TemplateInfo {
    QString id;
    QString name;
    QString description;
};

/// The bundled templates in the order they are shown.
QList<TemplateInfo> templates();

/// A finished PDF: laid out, painted, post-processed by PdfFinisher (ToUnicode, tags, language, author, outline,
/// resume.json attached) and read back. Needs a QGuiApplication. The same bytes for an equal cv and equal options, also
/// in another process. Errors: NotFound (unknown template), Internal (the read-back differs from the CV; detail says
/// where, in places and counts, not in the CV's words). Characters that no font on this computer has are drawn as empty
/// boxes and are no error; checkPdf (ReadabilityCheck.h) names their words.
[[nodiscard]] Result<QByteArray> renderPdf(const model::Cv& cv, const RenderOptions& options);

/// CommonMark, one heading per section.
QString renderMarkdown(const model::Cv& cv);

/// Plain text, wrapped at 80 columns, section rules.
QString renderPlainText(const model::Cv& cv);

} // namespace cvenhancer::rendering
