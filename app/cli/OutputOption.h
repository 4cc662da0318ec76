// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "services/CvExport.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace CLI {
class App;
}

namespace cvenhancer::cli {

/// -o, --template and --page of the commands that write a CV to a file. An ending, a template or a page size that does
/// not exist is a mistake of the command line, and the message lists those that do.
class OutputOption {
public:
    void addTo(CLI::App& command);

    [[nodiscard]] QString path() const;
    [[nodiscard]] services::ExportFormat format() const;
    [[nodiscard]] services::ExportOptions options() const;

private:
    std::string m_path;
    std::string m_template;
    std::string m_page = "a4";
};

} // namespace cvenhancer::cli
