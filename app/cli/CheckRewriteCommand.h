// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "cli/Inputs.h"

namespace cvenhancer::cli {

/// `check-rewrite [FILE] [--json]`: the fact guard over {"cv", "before", "after"}.
class CheckRewriteCommand : public Command {
public:
    explicit CheckRewriteCommand(Inputs& inputs);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    std::string m_file = "-";
    bool m_asJson = false;
};

} // namespace cvenhancer::cli
