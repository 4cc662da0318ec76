// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/JobInput.h"

namespace cvenhancer::cli {

/// `match CV JOB [--json]`: score, requirements with evidence, suggestions.
class MatchCommand : public Command {
public:
    MatchCommand(Inputs& inputs, const Clock& clock);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    const Clock& m_clock;
    JobInput m_input;
    bool m_asJson = false;
};

} // namespace cvenhancer::cli
