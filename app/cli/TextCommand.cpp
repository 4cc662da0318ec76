// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/TextCommand.h"

#include "platform/StandardStreams.h"

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

namespace {

constexpr auto kTextFooter =
    "Output: plain text, one column after the other, a blank line between blocks; nothing of the file is left out.\n"
    "Exit codes: 0 done, 1 the file cannot be read, 2 wrong usage, 3 internal error.";

} // namespace

TextCommand::TextCommand(Inputs& inputs)
    : m_inputs(inputs)
{
}

CLI::App* TextCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("text", "Print a file's text in reading order");
    command->add_option("FILE", m_file, "The document in any format; '-' is standard input")->required();
    m_inputs.addPasswordOption(*command);
    command->footer(kTextFooter);
    return command;
}

Result<> TextCommand::run()
{
    return m_inputs.readText(m_file).and_then([](const QString& text) {
        const QByteArray bytes = text.toUtf8();
        return platform::writeStandardOutput(bytes.endsWith('\n') ? bytes : bytes + '\n');
    });
}

} // namespace cvenhancer::cli
