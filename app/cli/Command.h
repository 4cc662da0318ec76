// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

namespace CLI {
class App;
}

namespace cvenhancer::cli {

/// One command of cvenhancer-cli. It keeps its own arguments, which CLI11 fills before run().
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    /// Adds the command with its arguments and help to `app`, which must not outlive it.
    virtual CLI::App* addTo(CLI::App& app) = 0;

    /// Does the work; the result goes to standard output.
    [[nodiscard]] virtual Result<> run() = 0;
};

} // namespace cvenhancer::cli
