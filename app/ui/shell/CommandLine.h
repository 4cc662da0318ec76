// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cvenhancer::ui {

/// `cvenhancer [FILES…] [--profile DIR] [--version] [--help]`
struct CommandLine {
    QStringList files; ///< absolute paths
    QString profile; ///< empty: the default one
    std::optional<QString> answer; ///< to be printed instead of opening a window: help, version or what is wrong
    int exitCode = 0; ///< of the answer: 0 asked for, 2 wrong usage
};

/// Needs no application object, so that help and version work without a display.
CommandLine parseCommandLine(int argc, char** argv);

} // namespace cvenhancer::ui
