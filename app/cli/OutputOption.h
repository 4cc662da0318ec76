// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "cli/LookOptions.h"
#include "services/CvExport.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace cvenhancer::cli {

/// -o and the look (LookOptions) of the commands that write a CV to a file. An ending that does not exist is a mistake
/// of the command line, and the message lists those that do.
class OutputOption {
public:
    /// Gives -o, which is required unless the caller says otherwise.
    CLI::Option* addTo(CLI::App& command);

    [[nodiscard]] QString path() const;
    [[nodiscard]] services::ExportFormat format() const;
    [[nodiscard]] services::ExportOptions options() const { return m_look.options(); }

private:
    std::string m_path;
    LookOptions m_look;
};

} // namespace cvenhancer::cli
