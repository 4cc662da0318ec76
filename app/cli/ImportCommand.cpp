// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/ImportCommand.h"

#include "codec/ResumeCodec.h"
#include "platform/StandardStreams.h"
#include "services/ImportNotes.h"

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

namespace {

constexpr auto kImportFooter =
    "Output: JSON Resume 1.0.0. meta.cvenhancer holds, besides what JSON Resume has no place for:\n"
    "  ids        {path: id} of every section, entry and item; the same file gives the same ids\n"
    "  fields     {path: {page, rect [x, y, width, height], confidence}}: where each value was read;\n"
    "             pages count from 1, rectangles are points from the page's top left, confidence is 0-1\n"
    "  notPlaced  [{text, page, rect}]: what found no place in a field\n"
    "Paths read work[0].highlights[2]. A JSON Resume, or a PDF that carries one, comes back as it is, without "
    "sources.\n"
    "Exit codes: 0 done, 1 the file cannot be read, 2 wrong usage, 3 internal error.";

} // namespace

ImportCommand::ImportCommand(Inputs& inputs)
    : m_inputs(inputs)
{
}

CLI::App* ImportCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("import", "Print a CV as JSON Resume");
    command->add_option("FILE", m_file, "The CV in any format; '-' is standard input")->required();
    command->add_flag("--json")->description("JSON is printed with or without this");
    m_inputs.addPasswordOption(*command);
    command->footer(kImportFooter);
    return command;
}

Result<> ImportCommand::run()
{
    return m_inputs.readCv(m_file).and_then([](const parsing::ParsedCv& parsed) {
        return platform::writeStandardOutput(codec::encodeResume(services::withImportNotes(parsed)));
    });
}

} // namespace cvenhancer::cli
