// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "cli/CvWriter.h"
#include "cli/Inputs.h"
#include "cli/OutputOption.h"

namespace cvenhancer::cli {

/// `render CV -o OUT.{pdf,md,txt,json} [--template ID] [--page a4|letter]`: the CV as a file.
class RenderCommand : public Command {
public:
    RenderCommand(Inputs& inputs, CvWriter& writer);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    CvWriter& m_writer;
    std::string m_cvFile;
    OutputOption m_output;
};

} // namespace cvenhancer::cli
