// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "config/Config.h"

namespace cvenhancer::server::cli {

/// The program's exit codes.
enum class Exit { Ok = 0, Failed = 1, Usage = 2 };

/// Runs until SIGTERM or SIGINT, then finishes the requests in work (10 s at most). SIGHUP: reads certificate and keys
/// again. Prints the address on standard output once it listens. Needs a QCoreApplication.
Exit serve(const config::Config& config);
/// Brings the database to the newest schema, as the migration role.
Exit migrate(const config::Config& config);
/// Makes the key files that are not there yet.
Exit createKeys(const config::Config& config);
/// New keys sign and encrypt, the old ones still check and open. A running server takes them on SIGHUP.
Exit rotateKeys(const config::Config& config);

} // namespace cvenhancer::server::cli
