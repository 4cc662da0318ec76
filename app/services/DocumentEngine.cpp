// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/DocumentEngine.h"

#include "codec/ResumeCodec.h"
#include "services/CvChange.h"
#include "services/CvExport.h"
#include "services/ImportNotes.h"

namespace cvenhancer::services {

DocumentEngine::DocumentEngine(platform::Import import)
    : m_reader(std::move(import))
{
}

Result<ImportedCv> DocumentEngine::read(const QByteArray& data, const QString& fileName, const QString& password) const
{
    CVENH_TRY(document, m_reader.read({data, fileName, password}));
    const parsing::ParsedCv& parsed = document.parsed;
    ImportedCv imported;
    imported.title = titleOf(parsed.cv);
    imported.text = document.text;
    imported.pages = document.pages;
    imported.jobs = static_cast<int>(parsed.cv.entries(model::SectionKind::Work).size());
    imported.notPlaced = static_cast<int>(parsed.notPlaced.size());
    imported.resume = codec::encodeResume(withImportNotes(parsed));
    return imported;
}

/// In the look the CV was given in the editor.
Result<QByteArray> DocumentEngine::renderPdf(const QByteArray& resume) const
{
    return codec::decodeResume(resume).and_then([](const model::Cv& cv) {
        const rendering::RenderOptions look = renderOptions(settingsOf(cv));
        ExportOptions options;
        options.templateId = look.templateId;
        options.pageSize = look.pageSize;
        options.style = look.style;
        return exportCv(cv, ExportFormat::Pdf, options);
    });
}

QString titleOf(const model::Cv& cv)
{
    const QString label = cv.basics.text(model::Field::Label).simplified();
    return label.isEmpty() ? cv.basics.text(model::Field::Name).simplified() : label;
}

} // namespace cvenhancer::services
