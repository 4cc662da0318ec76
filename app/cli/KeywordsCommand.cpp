// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/KeywordsCommand.h"

#include "cli/JsonAnswer.h"
#include "cli/TextAnswer.h"

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

namespace {

constexpr auto kKeywordsFooter =
    "Output with --json: {language, title, years_experience, degree, keywords[{text, canonical, kind, required, "
    "start,\n"
    "end, weight, section, any_of, reason}]}, best weight first. kind is hard, tool, certification, degree, language,\n"
    "soft, experience or term; start and end count characters (Unicode code points), end exclusive; any_of names a\n"
    "group of which one is enough. Without --json: the same as a table.\n"
    "Exit codes: 0 done, 1 the file cannot be read, 2 wrong usage, 3 internal error.";

} // namespace

KeywordsCommand::KeywordsCommand(Inputs& inputs)
    : m_inputs(inputs)
{
}

CLI::App* KeywordsCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("keywords", "Print what a job advertisement asks for");
    command->add_option("JOB", m_jobFile, "The advertisement in any format; '-' is standard input")->required();
    command->add_flag("--json", m_asJson, "Print JSON");
    m_inputs.addPasswordOption(*command);
    command->footer(kKeywordsFooter);
    return command;
}

Result<> KeywordsCommand::run()
{
    CVENH_TRY(text, m_inputs.readAdvert(m_jobFile));
    const matching::AdvertAnalysis advert = matching::analyseAdvert(text);
    return m_asJson ? printJson(toJson(advert)) : printText(toText(advert));
}

} // namespace cvenhancer::cli
