// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/TemplatesCommand.h"

#include "cli/JsonAnswer.h"
#include "cli/TextAnswer.h"
#include "platform/StandardStreams.h"
#include "services/ErrorText.h"

#include <QFile>

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
    command->add_option("--templates-dir", m_folder, "A folder with templates of your own (*.json)")
        ->envname("CVENHANCER_TEMPLATES");
    command->footer(kTemplatesFooter);
    return command;
}

Result<> TemplatesCommand::run()
{
    const QString folder = QFile::decodeName(m_folder.c_str());
    for (const rendering::TemplateProblem& problem : rendering::templateProblems(folder)) {
        platform::writeStandardError(
            (problem.file + QStringLiteral(": ") + services::errorText(problem.error) + u'\n').toUtf8());
    }
    const QList<rendering::TemplateInfo> templates = rendering::templates(folder);
    return m_asJson ? printJson(toJson(templates)) : printText(toText(templates));
}

} // namespace cvenhancer::cli
