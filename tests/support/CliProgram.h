// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace cvenhancer::test {

/// What a run of cvenhancer-cli left behind.
struct CliRun {
    int exitCode = -1; ///< -1: it crashed or took longer than a minute
    QByteArray out;
    QByteArray err;
};

inline QString cliPath()
{
    return QStringLiteral(CVENH_BIN_DIR "/cvenhancer-cli");
}

/// A bare environment: no display, no locale, no password.
inline QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    for (const char* name : {"PATH", "SystemRoot", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name)) {
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
    }
    return environment;
}

/// Runs the built program with `input` on its standard input.
inline CliRun runCli(const QStringList& arguments, const QByteArray& input = {},
                     const QProcessEnvironment& environment = bareEnvironment())
{
    constexpr int kPatienceMs = 60'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(cliPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace cvenhancer::test
