// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/RenderCommand.h"

#include "cli/TextAnswer.h"

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

namespace {

constexpr auto kRenderFooter =
    "Output: the file, written under a temporary name and renamed, so that it is never half written; its path is\n"
    "printed. The same CV gives the same bytes. A PDF carries the CV as resume.json, so that importing it is "
    "lossless.\n"
    "Exit codes: 0 done, 1 the CV cannot be read or the file cannot be written, 2 wrong usage, 3 internal error.";

} // namespace

RenderCommand::RenderCommand(Inputs& inputs, CvWriter& writer)
    : m_inputs(inputs)
    , m_writer(writer)
{
}

CLI::App* RenderCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("render", "Write a CV as PDF, Markdown, text or JSON Resume");
    command->add_option("CV", m_cvFile, "The CV: JSON Resume or any file that can be imported; '-' is standard input")
        ->required();
    m_output.addTo(*command);
    m_inputs.addPasswordOption(*command);
    command->footer(kRenderFooter);
    return command;
}

Result<> RenderCommand::run()
{
    CVENH_TRY(parsed, m_inputs.readCv(m_cvFile));
    return m_writer.write(parsed.cv, m_output).and_then([this] { return printText(m_output.path() + u'\n'); });
}

} // namespace cvenhancer::cli
