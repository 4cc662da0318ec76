// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/OutputOption.h"

#include "services/CvExport.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

namespace {

/// CLI11 takes the text a validator returns for the reason of the refusal; none: it is good.
std::string checkEnding(const std::string& path)
{
    if (services::exportFormatOf(QFile::decodeName(path.c_str()))) {
        return {};
    }
    return "The ending of " + path
        + " is none that can be written: " + services::exportEndings().join(u", ").toStdString();
}

} // namespace

CLI::Option* OutputOption::addTo(CLI::App& command)
{
    CLI::Option* option =
        command
            .add_option("-o,--output", m_path, "The file to write; its ending gives the format: pdf, md, txt or json")
            ->required()
            ->check(CLI::Validator(checkEnding, {}));
    m_look.addTo(command);
    return option;
}

QString OutputOption::path() const
{
    return QFile::decodeName(m_path.c_str());
}

services::ExportFormat OutputOption::format() const
{
    return services::exportFormatOf(path()).value_or(services::ExportFormat::Pdf);
}

} // namespace cvenhancer::cli
