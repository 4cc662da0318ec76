// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/CvWriter.h"

#include "services/AtomicFile.h"

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
