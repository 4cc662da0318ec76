// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/RenderCommand.h"

#include "cli/TextAnswer.h"

#include <QFile>

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
    CLI::Option* output = m_output.addTo(*command)->required(false);
    command
        ->add_option("--all-templates", m_sheetFolder,
                     "In place of -o: a folder for the CV in every template, and a picture of them all")
        ->excludes(output);
    command->final_callback([this, output] {
        if (m_sheetFolder.empty() && output->empty()) {
            throw CLI::RequiredError("--output"); // or --all-templates, as the help says
        }
    });
    m_inputs.addPasswordOption(*command);
    command->footer(kRenderFooter);
    return command;
}

Result<> RenderCommand::run()
{
    CVENH_TRY(parsed, m_inputs.readCv(m_cvFile));
    if (!m_sheetFolder.empty()) {
        const QString folder = QFile::decodeName(m_sheetFolder.c_str());
        return m_writer.writeInAllTemplates(parsed.cv, m_output.options(), folder).and_then([&folder] {
            return printText(folder + u'\n');
        });
    }
    return m_writer.write(parsed.cv, m_output).and_then([this] { return printText(m_output.path() + u'\n'); });
}

} // namespace cvenhancer::cli
