// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/AccountCommand.h"

#include "cli/TextAnswer.h"
#include "platform/StandardStreams.h"

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {
namespace {

constexpr auto kAccountFooter =
    "The password is asked for on a terminal, read from the first line of standard input (--password-stdin), or taken\n"
    "from the variable CVENHANCER_PASSWORD. The log-in is kept in the system's keychain; where there is none it ends\n"
    "with the command, and a sentence on standard error says so.\n"
    "Output: signup prints the recovery code, status the server and the e-mail address.\n"
    "Exit codes: 0 done, 1 not logged in or refused, 2 wrong usage, 3 internal error.";

QString text(const std::string& argument)
{
    return QString::fromStdString(argument);
}

void tellIfForgotten(services::OnlineAccess& profile)
{
    if (!profile.session().isKept()) {
        platform::writeStandardError(
            "This computer has no keychain that can be used: the log-in ends with this command.\n");
    }
}

} // namespace

AccountCommand::AccountCommand(Inputs& inputs, const Clock& clock)
    : m_inputs(inputs)
    , m_clock(clock)
{
}

CLI::App* AccountCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("account", "Sign up, log in and out on a sync server");
    command->footer(kAccountFooter);
    command->add_option("--profile", m_profile, "The profile folder")->type_name("DIR");
    command->require_subcommand(1);
    m_signUp = command->add_subcommand("signup", "Create an account; prints the recovery code");
    m_signUp->add_option("--name", m_name, "Your name")->required();
    addEntrance(*m_signUp);
    m_logIn = command->add_subcommand("login", "Log in");
    addEntrance(*m_logIn);
    m_logOut = command->add_subcommand("logout", "Log out; what is on this computer stays");
    command->add_subcommand("status", "Who is logged in, and where");
    return command;
}

void AccountCommand::addEntrance(CLI::App& command)
{
    command.add_option("--server", m_server, "The server's address, e.g. cv.example.com")->required();
    command.add_option("--email", m_email, "The e-mail address of the account")->required();
    m_inputs.addPasswordOption(command);
}

Result<> AccountCommand::run()
{
    CVENH_TRY(profile, services::OnlineAccess::open(m_profile, m_clock));
    if (m_signUp->parsed()) {
        return signUp(*profile);
    }
    if (m_logIn->parsed()) {
        return logIn(*profile);
    }
    return m_logOut->parsed() ? logOut(*profile) : status(*profile);
}

Result<> AccountCommand::signUp(services::OnlineAccess& profile)
{
    CVENH_TRY(password, m_inputs.accountPassword());
    CVENH_TRY(code, profile.wait(profile.session().signUp(text(m_server), text(m_name), text(m_email), password)));
    tellIfForgotten(profile);
    return printText(code + u'\n');
}

Result<> AccountCommand::logIn(services::OnlineAccess& profile)
{
    CVENH_TRY(password, m_inputs.accountPassword());
    const Result<> done = profile.wait(profile.session().logIn(text(m_server), text(m_email), password));
    if (done) {
        tellIfForgotten(profile);
    }
    return done;
}

Result<> AccountCommand::logOut(services::OnlineAccess& profile)
{
    return profile.wait(profile.session().logOut());
}

Result<> AccountCommand::status(services::OnlineAccess& profile)
{
    if (!profile.session().isLoggedIn()) {
        return failure(ErrorCode::TokenInvalid);
    }
    return printText(profile.session().server() + u'\n' + profile.session().user().email + u'\n');
}

} // namespace cvenhancer::cli
