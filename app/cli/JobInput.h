// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Inputs.h"
#include "matching/Matching.h"
#include "model/Cv.h"

#include <string>

namespace cvenhancer::cli {

/// The arguments CV and JOB of the commands that match one with the other.
struct JobInput {
    std::string cvFile;
    std::string jobFile;

    void addTo(CLI::App& command, Inputs& inputs);
};

/// What they hold.
struct CvAndAdvert {
    model::Cv cv;
    matching::AdvertAnalysis advert;
};

/// Errors: those of Inputs.
[[nodiscard]] Result<CvAndAdvert> readCvAndAdvert(const JobInput& input, Inputs& inputs);

} // namespace cvenhancer::cli
