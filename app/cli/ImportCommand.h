// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "cli/Inputs.h"

namespace cvenhancer::cli {

/// `import FILE [--json]`: the CV as JSON Resume, with the source of each field and what found no place.
class ImportCommand : public Command {
public:
    explicit ImportCommand(Inputs& inputs);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    std::string m_file;
};

} // namespace cvenhancer::cli
