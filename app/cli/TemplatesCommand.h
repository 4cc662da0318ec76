// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"

#include <string>

namespace cvenhancer::cli {

/// `templates [--json] [--templates-dir DIR]`: the templates a PDF can be rendered in. Files of the folder that are no
/// templates are named on standard error, with the key that is wrong.
class TemplatesCommand : public Command {
public:
    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    bool m_asJson = false;
    std::string m_folder;
};

} // namespace cvenhancer::cli
