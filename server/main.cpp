// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/Commands.h"
#include "config/ConfigReader.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <cstdio>
#include <functional>
#include <string>

using namespace cvenhancer::server;

namespace {

int exitCode(cli::Exit exit)
{
    return static_cast<int>(exit);
}

void printProblems(const QList<config::ConfigProblem>& problems)
{
    for (const config::ConfigProblem& problem : problems) {
        std::fputs(qPrintable(problem.key + QStringLiteral(": ") + problem.message + u'\n'), stderr);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    CLI::App parser{"The sync server of CV Enhancer: accounts and encrypted backup of CVs."};
    std::string configPath;
    bool checkOnly = false;
    std::function<cli::Exit(const config::Config&)> command;
    std::string argument;
    parser.set_version_flag("--version", CVENH_VERSION);
    parser.add_option("--config", configPath, "TOML file; CVENHANCER_SERVER_<TABLE>_<KEY> goes over it");
    parser.add_flag("--check-config", checkOnly, "say what is wrong with the configuration, and end");
    const auto add = [&](CLI::App& parent, const char* name, const char* help,
                         cli::Exit (*run)(const config::Config&)) {
        parent.add_subcommand(name, help)->callback([&command, run] { command = run; });
    };
    const auto addWithArgument = [&](CLI::App& parent, const char* name, const char* help, const char* argumentName,
                                     cli::Exit (*run)(const config::Config&, const QString&)) {
        CLI::App* sub = parent.add_subcommand(name, help);
        sub->add_option(argumentName, argument)->required();
        sub->callback([&command, &argument, run] {
            command = [&argument, run](const config::Config& config) {
                return run(config, QString::fromStdString(argument));
            };
        });
    };
    add(parser, "serve", "answer requests until SIGTERM; SIGHUP reads certificate and keys again", cli::serve);
    add(parser, "migrate", "bring the database to the newest schema", cli::migrate);
    CLI::App* keys = parser.add_subcommand("keys", "the server's secret keys")->require_subcommand(1);
    add(*keys, "create", "make the key files that are not there", cli::createKeys);
    add(*keys, "rotate", "new keys sign and encrypt from now on", cli::rotateKeys);
    add(*keys, "rewrap", "put every account's key under the newest one", cli::rewrapKeys);
    add(parser, "purge", "remove what has lain in the bin long enough, and files nobody refers to", cli::purge);
    addWithArgument(parser, "backup", "write database, files and keys into a new folder", "FOLDER", cli::backUpTo);
    addWithArgument(parser, "restore", "bring an empty database to what a backup holds", "FOLDER", cli::restoreFrom);
    CLI::App* user = parser.add_subcommand("user", "accounts")->require_subcommand(1);
    addWithArgument(*user, "reset", "print a new recovery code for somebody who lost password and code", "EMAIL",
                    cli::resetUser);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return parser.exit(error) == 0 ? exitCode(cli::Exit::Ok) : exitCode(cli::Exit::Usage);
    }
    const auto config =
        config::loadConfig(QString::fromStdString(configPath), QProcessEnvironment::systemEnvironment());
    if (!config) {
        printProblems(config.error());
        return exitCode(cli::Exit::Usage);
    }
    if (checkOnly) {
        return exitCode(cli::Exit::Ok);
    }
    if (!command) {
        std::fputs(parser.help().c_str(), stderr);
        return exitCode(cli::Exit::Usage);
    }
    return exitCode(command(*config));
}
