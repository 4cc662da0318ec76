// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "services/OnlineAccess.h"

#include <string>

namespace cvenhancer::cli {

/// `sync [--join] [--json]`: one round of sync with the account that is logged in.
class SyncCommand : public Command {
public:
    explicit SyncCommand(const Clock& clock);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    [[nodiscard]] Result<> join(services::OnlineAccess& profile);

    const Clock& m_clock;
    std::string m_profile;
    bool m_mayJoin = false;
    bool m_asJson = false;
};

} // namespace cvenhancer::cli
