// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/TailorCommand.h"

#include "cli/JsonAnswer.h"
#include "cli/TextAnswer.h"
#include "services/Tailoring.h"

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

namespace {

constexpr auto kTailorFooter =
    "Every suggestion that needs no confirmation is applied, until none is left; nothing is claimed that the CV does "
    "not\n"
    "show. Output: the score before and after, what was changed, and the path of the file, which is never half "
    "written.\n"
    "With --json: {score_before, score_after, applied[], output}; applied holds suggestions as 'match --json' prints "
    "them.\n"
    "Exit codes: 0 done, 1 a file cannot be read or written, 2 wrong usage, 3 internal error.";

} // namespace

TailorCommand::TailorCommand(Inputs& inputs, CvWriter& writer, const Clock& clock)
    : m_inputs(inputs)
    , m_writer(writer)
    , m_clock(clock)
{
}

CLI::App* TailorCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("tailor", "Tailor a CV to a job advertisement and write it");
    m_input.addTo(*command, m_inputs);
    m_output.addTo(*command);
    command->add_flag("--json", m_asJson, "Print JSON");
    command->footer(kTailorFooter);
    return command;
}

Result<> TailorCommand::run()
{
    CVENH_TRY(input, readCvAndAdvert(m_input, m_inputs));
    const services::TailoredCv tailored = services::tailor(input.cv, input.advert, m_clock.now().date());
    const auto answer = [&] {
        return m_asJson ? printJson(toJson(tailored, m_output.path())) : printText(toText(tailored, m_output.path()));
    };
    return m_writer.write(tailored.cv, m_output).and_then(answer);
}

} // namespace cvenhancer::cli
