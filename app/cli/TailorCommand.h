// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/CvWriter.h"
#include "cli/JobInput.h"
#include "cli/OutputOption.h"

namespace cvenhancer::cli {

/// `tailor CV JOB -o OUT.pdf [--json]`: the main job. Import, match, apply every suggestion that needs no confirmation,
/// render.
class TailorCommand : public Command {
public:
    TailorCommand(Inputs& inputs, CvWriter& writer, const Clock& clock);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    Inputs& m_inputs;
    CvWriter& m_writer;
    const Clock& m_clock;
    JobInput m_input;
    OutputOption m_output;
    bool m_asJson = false;
};

} // namespace cvenhancer::cli
