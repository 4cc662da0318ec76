// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/CheckCommand.h"

#include "cli/GuardedCheck.h"
#include "cli/JsonAnswer.h"
#include "cli/TextAnswer.h"

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

namespace {

constexpr auto kCheckFooter =
    "Output: one line a finding: severity, page, what was found. With --json: {ok, findings[{id, severity, page, "
    "text,\n"
    "message}], skipped[]}; severity is error, warning or note, pages count from 1 (0: the file as a whole), ok means "
    "no\n"
    "finding of severity error, skipped names what could not be looked at.\n"
    "Exit codes: 0 the file was checked, whatever was found, 1 it cannot be read, 2 wrong usage, 3 internal error.";

} // namespace

CheckCommand::CheckCommand(Inputs& inputs)
    : m_inputs(inputs)
{
}

CLI::App* CheckCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("check", "Say what a program that reads a PDF would stumble over");
    command->add_option("FILE", m_file, "The PDF; '-' is standard input")->required();
    command->add_flag("--json", m_asJson, "Print JSON");
    m_inputs.addPasswordOption(*command);
    command->footer(kCheckFooter);
    return command;
}

Result<> CheckCommand::run()
{
    CVENH_TRY(report, m_inputs.read<rendering::CheckReport>(m_file, [](const services::Document& document) {
        return checkInChild(document.data, document.password);
    }));
    return m_asJson ? printJson(toJson(report)) : printText(toText(report));
}

} // namespace cvenhancer::cli
