// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "cli/Inputs.h"

namespace cvenhancer::cli {

/// `check FILE.pdf [--json]`: what a program that reads the PDF would stumble over.
class CheckCommand : public Command {
public:
    explicit CheckCommand(Inputs& inputs);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    std::string m_file;
    bool m_asJson = false;
};

} // namespace cvenhancer::cli
