// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/Command.h"
#include "cli/Inputs.h"
#include "services/OnlineAccess.h"

#include <string>

namespace cvenhancer::cli {

/// `account signup | login | logout | status`: the log-in of the window, without it.
class AccountCommand : public Command {
public:
    AccountCommand(Inputs& inputs, const Clock& clock);

    CLI::App* addTo(CLI::App& app) override;
    [[nodiscard]] Result<> run() override;

private:
    void addEntrance(CLI::App& command);
    [[nodiscard]] Result<> signUp(services::OnlineAccess& profile);
    [[nodiscard]] Result<> logIn(services::OnlineAccess& profile);
    [[nodiscard]] Result<> logOut(services::OnlineAccess& profile);
    [[nodiscard]] Result<> status(services::OnlineAccess& profile);

    Inputs& m_inputs;
    const Clock& m_clock;
    std::string m_profile;
    std::string m_server;
    std::string m_email;
    std::string m_name;
    CLI::App* m_signUp = nullptr;
    CLI::App* m_logIn = nullptr;
    CLI::App* m_logOut = nullptr;
};

} // namespace cvenhancer::cli
