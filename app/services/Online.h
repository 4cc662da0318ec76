// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/LibrarySync.h"
#include "services/Session.h"

namespace cvenhancer::services {

/// What needs a server: the log-in and the sync, made together by the composition root. Until somebody logs in no
/// socket is opened. What is handed in outlives it.
struct Online {
    Online(net::HttpTransport& transport, platform::SecretStore& secrets, settings::Settings& settings,
           sql::SqlThread& sql, const QString& profileFolder, const Clock& clock)
        : session(transport, secrets, settings)
        , sync(session, sql, profileFolder, clock)
    {
    }
    Q_DISABLE_COPY_MOVE(Online)

    Session session;
    LibrarySync sync;
};

} // namespace cvenhancer::services
