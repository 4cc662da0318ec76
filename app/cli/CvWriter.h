// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "cli/OutputOption.h"
#include "model/Cv.h"

#include <QGuiApplication>

#include <array>
#include <memory>

namespace cvenhancer::cli {

/// Writes a CV where the command line says. Laying out a PDF needs a QGuiApplication; it is built at the first one
/// only, so that the other commands start fast and files from outside are read before Qt has started a thread.
class CvWriter {
public:
    CvWriter();

    /// Errors: those of services::exportCv and services::saveFile.
    [[nodiscard]] Result<> write(const model::Cv& cv, const OutputOption& output);

    /// One PDF a template and `templates.png`, a picture of all of them, into `folder`.
    /// Errors: those of services::exportInAllTemplates and services::saveFile, FileNotWritable.
    [[nodiscard]] Result<> writeInAllTemplates(const model::Cv& cv, const services::ExportOptions& options,
                                               const QString& folder);

    /// Builds the QGuiApplication now, for a command that needs an application object before it writes.
    void startGui();

private:
    std::string m_programName = "cvenhancer-cli";
    std::array<char*, 2> m_arguments;
    int m_argumentCount = 1;
    std::unique_ptr<QGuiApplication> m_application;
};

} // namespace cvenhancer::cli
