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

// The rest works over all accounts, as the migration role.

/// Puts every account's data key under the newest key of the file. Afterwards retired keys may be removed from it.
Exit rewrapKeys(const config::Config& config);
/// Removes what nobody needs any more; for a daily timer.
Exit purge(const config::Config& config);
/// Prints a new recovery code for an account, good once with POST /auth/recover.
Exit resetUser(const config::Config& config, const QString& email);
/// See Backup.h.
Exit backUpTo(const config::Config& config, const QString& folder);
Exit restoreFrom(const config::Config& config, const QString& folder);

} // namespace cvenhancer::server::cli
