// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/JobInput.h"

namespace cvenhancer::cli {

/// `apply CV JOB --suggestion ID [--confirm TEXT] [--json]`: the CV with one suggestion of `match` applied.
class ApplyCommand : public Command {
public:
    ApplyCommand(Inputs& inputs, const Clock& clock);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    const Clock& m_clock;
    JobInput m_input;
    std::string m_suggestion;
    std::string m_confirmText;
};

} // namespace cvenhancer::cli
