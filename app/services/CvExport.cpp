// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CvExport.h"

#include "codec/ResumeCodec.h"
#include "rendering/ContactSheet.h"
#include "services/ImportNotes.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cvenhancer::services {

namespace {

struct Ending {
    QLatin1StringView text;
    ExportFormat format;
};

constexpr std::array kEndings{Ending{QLatin1StringView("pdf"), ExportFormat::Pdf},
                              Ending{QLatin1StringView("md"), ExportFormat::Markdown},
                              Ending{QLatin1StringView("txt"), ExportFormat::PlainText},
                              Ending{QLatin1StringView("json"), ExportFormat::JsonResume}};

rendering::RenderOptions renderOptions(const model::Cv& cv, const ExportOptions& options)
{
    return {options.templateId, options.pageSize, options.style, options.templatesFolder, codec::encodeResume(cv)};
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString& fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    const auto it = std::ranges::find_if(kEndings, [&ending](const Ending& known) { return ending == known.text; });
    return it == kEndings.end() ? std::nullopt : std::optional(it->format);
}

QStringList exportEndings()
{
    QStringList endings;
    std::ranges::transform(kEndings, std::back_inserter(endings), &Ending::text);
    return endings;
}

Result<QByteArray> exportCv(const model::Cv& cv, ExportFormat format, const ExportOptions& options)
{
    const model::Cv sent = withoutImportNotes(cv);
    switch (format) {
    case ExportFormat::Pdf:
        return rendering::renderPdf(sent, renderOptions(sent, options));
    case ExportFormat::Markdown:
        return rendering::renderMarkdown(sent).toUtf8();
    case ExportFormat::PlainText:
        return rendering::renderPlainText(sent).toUtf8();
    case ExportFormat::JsonResume:
        return codec::encodeResume(sent);
    }
    return failure(ErrorCode::Internal);
}

Result<TemplateSheet> exportInAllTemplates(const model::Cv& cv, ExportOptions options)
{
    const model::Cv sent = withoutImportNotes(cv);
    TemplateSheet sheet;
    for (const rendering::TemplateInfo& info : rendering::templates(options.templatesFolder)) {
        options.templateId = info.id;
        CVENH_TRY(pdf, rendering::renderPdf(sent, renderOptions(sent, options)));
        sheet.pdfs.append({info.id, pdf});
    }
    QBuffer buffer(&sheet.picture);
    buffer.open(QIODevice::WriteOnly);
    rendering::contactSheet(sent, renderOptions(sent, options)).save(&buffer, "PNG");
    return sheet;
}

} // namespace cvenhancer::services
