// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/SyncCommand.h"

#include "cli/JsonAnswer.h"
#include "cli/TextAnswer.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {
namespace {

constexpr auto kSyncFooter =
    "A library that was never synced, or with another account, is only joined with this one when --join says so.\n"
    "Output: one line; with --json {sent, received, merged, conflicts, restored, rejected}.\n"
    "Exit codes: 0 done, 1 not logged in or not synced, 2 wrong usage, 3 internal error.";

QJsonObject toJson(const sync::SyncReport& report)
{
    return {{u"sent"_s, report.sent},           {u"received"_s, report.received}, {u"merged"_s, report.merged},
            {u"conflicts"_s, report.conflicts}, {u"restored"_s, report.restored}, {u"rejected"_s, report.rejected}};
}

QString toText(const sync::SyncReport& report)
{
    return u"sent %1, received %2, merged %3, conflicts %4\n"_s.arg(report.sent)
        .arg(report.received)
        .arg(report.merged)
        .arg(report.conflicts);
}

} // namespace

SyncCommand::SyncCommand(const Clock& clock)
    : m_clock(clock)
{
}

CLI::App* SyncCommand::addTo(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("sync", "Sync the library with the account that is logged in");
    command->footer(kSyncFooter);
    command->add_option("--profile", m_profile, "The profile folder")->type_name("DIR");
    command->add_flag("--join", m_mayJoin, "Make this library the account's");
    command->add_flag("--json", m_asJson, "Print JSON");
    return command;
}

Result<> SyncCommand::run()
{
    CVENH_TRY(profile, services::OnlineAccess::open(m_profile, m_clock));
    if (!profile->session().isLoggedIn()) {
        return failure(ErrorCode::TokenInvalid);
    }
    if (const Result<> joined = join(*profile); !joined) {
        return joined;
    }
    CVENH_TRY(report, profile->wait(profile->sync().runOnce()));
    return m_asJson ? printJson(toJson(report)) : printText(toText(report));
}

Result<> SyncCommand::join(services::OnlineAccess& profile)
{
    CVENH_TRY(binding, profile.wait(profile.sync().binding()));
    if (binding == services::LibraryBinding::Ours) {
        return {};
    }
    if (!m_mayJoin) {
        return failure(ErrorCode::NeedsJoining);
    }
    return profile.wait(profile.sync().bind());
}

} // namespace cvenhancer::cli
