// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/TemplatesCommand.h"

#include "cli/JsonAnswer.h"
#include "cli/TextAnswer.h"

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

namespace {

constexpr auto kTemplatesFooter = "Output: one line a template; with --json {templates[{id, name, description}]}.\n"
                                  "Exit codes: 0 done, 2 wrong usage, 3 internal error.";

} // namespace

CLI::App* TemplatesCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("templates", "List the templates");
    command->add_flag("--json", m_asJson, "Print JSON");
    command->footer(kTemplatesFooter);
    return command;
}

Result<> TemplatesCommand::run()
{
    const QList<rendering::TemplateInfo> templates = rendering::templates();
    return m_asJson ? printJson(toJson(templates)) : printText(toText(templates));
}

} // namespace cvenhancer::cli
