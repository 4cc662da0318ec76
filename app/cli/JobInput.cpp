// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/JobInput.h"

#include <CLI/CLI.hpp>

namespace cvenhancer::cli {

void JobInput::addTo(CLI::App& command, Inputs& inputs)
{
    command.add_option("CV", cvFile, "The CV: JSON Resume or any file that can be imported; '-' is standard input")
        ->required();
    command.add_option("JOB", jobFile, "The job advertisement, in any of these formats")->required();
    inputs.addPasswordOption(command);
}

Result<CvAndAdvert> readCvAndAdvert(const JobInput& input, Inputs& inputs)
{
    CVENH_TRY(parsed, inputs.readCv(input.cvFile));
    CVENH_TRY(advert, inputs.readAdvert(input.jobFile));
    return CvAndAdvert{parsed.cv, matching::analyseAdvert(advert)};
}

} // namespace cvenhancer::cli
