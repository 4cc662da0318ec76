// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "cli/Inputs.h"

namespace cvenhancer::cli {

/// `keywords JOB [--json]`: what an advertisement asks for, with offsets and reasons.
class KeywordsCommand : public Command {
public:
    explicit KeywordsCommand(Inputs& inputs);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    std::string m_jobFile;
    bool m_asJson = false;
};

} // namespace cvenhancer::cli
