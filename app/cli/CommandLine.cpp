// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/CommandLine.h"

#include "cli/Inputs.h"
#include "platform/StandardStreams.h"
#include "services/ErrorText.h"

#include <CLI/CLI.hpp>

#include <sstream>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::cli {

namespace {

constexpr auto kDescription =
    "CV Enhancer: reads CVs, matches them with job advertisements, tailors and renders them. Works offline.";
constexpr auto kFooter =
    "A CV or JOB argument takes any file that can be imported: PDF, DOCX, Markdown, text, JSON Resume;\n"
    "'-' reads standard input. Results go to standard output in UTF-8, messages to standard error.\n"
    "The password of an encrypted file is asked for on a terminal, read from the first line of standard input\n"
    "(--password-stdin), or taken from the variable CVENHANCER_PASSWORD.\n\n"
    "Exit codes: 0 done, 1 bad input, 2 wrong usage, 3 internal error.\n"
    "'cvenhancer-cli COMMAND --help' explains a command.";

/// CLI11 tells help, version and mistakes apart by exception; their texts go where they belong.
ExitCode answer(const CLI::App& app, const CLI::ParseError& error)
{
    std::ostringstream out;
    std::ostringstream err;
    const bool isMistake = app.exit(error, out, err) != 0;
    platform::writeStandardError(QByteArray::fromStdString(err.str()));
    const Result<> written = platform::writeStandardOutput(QByteArray::fromStdString(out.str()));
    return isMistake ? ExitCode::Usage : (written ? ExitCode::Done : exitCodeOf(written.error().code));
}

/// One line; `file` is the input the error is about, empty when it is about none.
QString messageOf(const Error& error, const QString& file, bool takesPassword)
{
    QString sentence = services::errorText(error);
    if (error.code == ErrorCode::PasswordRequired && takesPassword) {
        sentence += u" Use --password-stdin or the variable CVENHANCER_PASSWORD."_s;
    }
    return file.isEmpty() || sentence.contains(file) ? sentence : file + u": "_s + sentence;
}

} // namespace

CommandLine::CommandLine(std::vector<Command*> commands, const Inputs& inputs)
    : m_commands(std::move(commands))
    , m_inputs(inputs)
{
}

ExitCode CommandLine::run(int argc, const char* const* argv)
{
    CLI::App app(kDescription, "cvenhancer-cli");
    app.footer(kFooter);
    app.set_version_flag("--version", "cvenhancer-cli " CVENH_VERSION, "Print the version and exit");
    app.require_subcommand(0, 1);
    std::vector<const CLI::App*> parsers;
    for (Command* command : m_commands) {
        parsers.push_back(command->addTo(app));
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return answer(app, error);
    }
    const auto chosen = std::ranges::find_if(parsers, &CLI::App::parsed);
    if (chosen == parsers.end()) {
        platform::writeStandardError(QByteArray::fromStdString(app.help()));
        return ExitCode::Usage;
    }
    const Result<> done = m_commands[static_cast<size_t>(chosen - parsers.begin())]->run();
    if (done) {
        return ExitCode::Done;
    }
    const bool takesPassword = (*chosen)->get_option_no_throw(Inputs::kPasswordOption) != nullptr;
    const QString message = messageOf(done.error(), m_inputs.failedInput(), takesPassword);
    platform::writeStandardError(message.toUtf8() + '\n');
    return exitCodeOf(done.error().code);
}

} // namespace cvenhancer::cli
