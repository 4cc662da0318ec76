// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "cli/Inputs.h"

namespace cvenhancer::cli {

/// `text FILE`: the text in reading order.
class TextCommand : public Command {
public:
    explicit TextCommand(Inputs& inputs);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    std::string m_file;
};

} // namespace cvenhancer::cli
