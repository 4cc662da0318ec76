// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/MatchCommand.h"

#include "cli/JsonAnswer.h"
#include "cli/TextAnswer.h"

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

namespace {

constexpr auto kMatchFooter =
    "Output with --json: {score, reachable, components[{name, weight, value}], matched[], missing[], related[],\n"
    "suggestions[]}. A requirement is {text, canonical, kind, required, weight, credit, evidence[{path, text}]}; what "
    "is\n"
    "only related stands in missing, too. A suggestion is {id, title, description, suggestion, section, path, op, "
    "before,\n"
    "after, evidence, needs_confirmation, gain}; its id is the same in every run and goes to 'apply'. score is 0-100,\n"
    "reachable is the score after every suggestion that needs no confirmation. Without --json: the same to read.\n"
    "Exit codes: 0 done, 1 a file cannot be read, 2 wrong usage, 3 internal error.";

} // namespace

MatchCommand::MatchCommand(Inputs& inputs, const Clock& clock)
    : m_inputs(inputs)
    , m_clock(clock)
{
}

CLI::App* MatchCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("match", "Score a CV against a job advertisement");
    m_input.addTo(*command, m_inputs);
    command->add_flag("--json", m_asJson, "Print JSON");
    command->footer(kMatchFooter);
    return command;
}

Result<> MatchCommand::run()
{
    CVENH_TRY(input, readCvAndAdvert(m_input, m_inputs));
    const matching::MatchResult match = matching::match(input.cv, input.advert, m_clock.now().date());
    return m_asJson ? printJson(toJson(match, input.cv)) : printText(toText(match));
}

} // namespace cvenhancer::cli
