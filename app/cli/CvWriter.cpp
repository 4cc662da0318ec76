// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/CvWriter.h"

#include "services/AtomicFile.h"

#include <QDir>

namespace cvenhancer::cli {

namespace {

constexpr auto kPlatform = "QT_QPA_PLATFORM";

} // namespace

CvWriter::CvWriter()
    : m_arguments{m_programName.data(), nullptr}
{
}

Result<> CvWriter::write(const model::Cv& cv, const OutputOption& output)
{
    if (output.format() == services::ExportFormat::Pdf) {
        startGui();
    }
    return services::exportCv(cv, output.format(), output.options()).and_then([&output](const QByteArray& bytes) {
        return services::saveFile(output.path(), bytes);
    });
}

Result<> CvWriter::writeInAllTemplates(const model::Cv& cv, const services::ExportOptions& options,
                                       const QString& folder)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral("."))) {
        return failure(ErrorCode::FileNotWritable, folder);
    }
    startGui();
    CVENH_TRY(sheet, services::exportInAllTemplates(cv, options));
    for (const auto& [id, pdf] : sheet.pdfs) {
        if (auto saved = services::saveFile(dir.filePath(id + QStringLiteral(".pdf")), pdf); !saved) {
            return saved;
        }
    }
    return services::saveFile(dir.filePath(QStringLiteral("templates.png")), sheet.picture);
}

void CvWriter::startGui()
{
    if (m_application) {
        return;
    }
    if (qEnvironmentVariableIsEmpty(kPlatform)) {
        qputenv(kPlatform, "offscreen");
    }
    m_application = std::make_unique<QGuiApplication>(m_argumentCount, m_arguments.data());
}

} // namespace cvenhancer::cli
