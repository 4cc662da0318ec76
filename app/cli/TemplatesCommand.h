// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"

namespace cvenhancer::cli {

/// `templates [--json]`: the templates a PDF can be rendered in.
class TemplatesCommand : public Command {
public:
    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    bool m_asJson = false;
};

} // namespace cvenhancer::cli
