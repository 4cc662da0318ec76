// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "cli/ExitCode.h"

#include <vector>

namespace cvenhancer::cli {

class Inputs;

/// From `argv` to an exit code: parses, runs the command that is named, and says in one sentence on standard error what
/// went wrong.
class CommandLine {
public:
    /// All are owned by the caller; the help lists the commands in this order.
    CommandLine(std::vector<Command*> commands, const Inputs& inputs);

    [[nodiscard]] ExitCode run(int argc, const char* const* argv);

private:
    std::vector<Command*> m_commands;
    const Inputs& m_inputs;
};

} // namespace cvenhancer::cli
