// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "cli/CvWriter.h"
#include "cli/Inputs.h"
#include "cli/OutputOption.h"

namespace cvenhancer::cli {

/// `render CV -o OUT.{pdf,md,txt,json} [look]`: the CV as a file. `render CV --all-templates DIR [look]`: the CV in
/// every template, for choosing.
class RenderCommand : public Command {
public:
    RenderCommand(Inputs& inputs, CvWriter& writer);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    CvWriter& m_writer;
    std::string m_cvFile;
    std::string m_sheetFolder;
    OutputOption m_output;
};

} // namespace cvenhancer::cli
