// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "config/Config.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

#include <tl/expected.hpp>

namespace cvenhancer::server::config {

/// One thing wrong with the configuration. `key` is the name to look for: "http.port", the environment variable that
/// set it, or the file.
struct ConfigProblem {
    QString key;
    QString message;
};

/// Reads a TOML file (empty path: none) and lays the variables CVENHANCER_SERVER_<TABLE>_<KEY> over it, e.g.
/// CVENHANCER_SERVER_HTTP_PORT; lists are separated by commas there. All problems are reported at once: unreadable
/// or malformed file, unknown key, wrong type, value out of range, missing key, keys that contradict each other.
tl::expected<Config, QList<ConfigProblem>> loadConfig(const QString& path, const QProcessEnvironment& environment);

/// The same for the text of a file, without the environment.
tl::expected<Config, QList<ConfigProblem>> parseConfig(const QByteArray& toml);

} // namespace cvenhancer::server::config
