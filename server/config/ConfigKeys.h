// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "config/Config.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace cvenhancer::server::config {

/// A setting: its name and how its text becomes a value. `read` gives what is wrong, empty when nothing.
struct ConfigKey {
    QString name; ///< "http.port"
    bool isList = false;
    std::function<QString(Config&, const QStringList&)> read;
};

/// All settings there are, in the order of the structs.
std::vector<ConfigKey> configKeys();

} // namespace cvenhancer::server::config
