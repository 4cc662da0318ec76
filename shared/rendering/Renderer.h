// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

enum class PageSize { A4, Letter };

/// How months are written.
enum class DateFormat {
    Language, ///< as the CV's language has it
    Number, ///< 03/2021
    Name, ///< Mar 2021
    Year, ///< 2021
};

/// What a person changes of a template's look. The defaults change nothing.
struct StyleOptions {
    QColor accent; ///< invalid: the template's own
    QString fontPair; ///< id of one of fontPairs(); empty or unknown: the template's own
    qreal size = 1; ///< of all letters, 0.85 to 1.2; no text gets under 8 points
    qreal spacing = 1; ///< of all distances, 0.6 to 1.5
    DateFormat dates = DateFormat::Language;
    QStringList sectionOrder; ///< keys of sections (and "summary") that come first; empty: the template's and the CV's
    /// Pages the CV should fit on: spacing gives way first, then size down to 9 points. Where that is not enough the CV
    /// is set as if this were 0, and Pages::fits says so.
    int fitPages = 0;
    QImage photo; ///< shown in templates that have a place for one
};

/// Families that go together.
struct FontPair {
    QString id;
    QString name;
    QString text;
    QString display; ///< of name and headings
};

/// All made of bundled families.
QList<FontPair> fontPairs();

struct RenderOptions {
    QString templateId; ///< empty: the first template
    PageSize pageSize = PageSize::A4;
    StyleOptions style;
    QString templatesFolder; ///< with a person's own templates; empty: bundled ones only
    /// Attached to the PDF as `resume.json`, so that an import is lossless; empty: nothing is attached. This layer does
    /// not know JSON Resume: the caller fills it with codec::encodeResume. What the CV hides is in it, as given.
    QByteArray resumeJson;
};

struct TemplateInfo {
    QString id;
    QString name;
    QString description;
};

/// The bundled templates in the order they are shown, then the valid ones of `folder`.
QList<TemplateInfo> templates(const QString& folder = {});

/// A file of a folder of templates that is none, and why: an Error of readTemplate, or AlreadyExists (its id is taken).
struct TemplateProblem {
    QString file;
    Error error;
};
QList<TemplateProblem> templateProblems(const QString& folder);

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
