// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "handlers/Api.h"
#include "services/SyncService.h"

namespace cvenhancer::server::handlers {

/// /sync/pull and /sync/push: the messages of sync/Messages.h. Stateless; the service outlives the routes.
class SyncHandler {
public:
    /// `rate`: of both together, for one account.
    SyncHandler(const services::SyncService& sync, limits::RateRule rate);

    void addRoutes(Api& api) const;

private:
    const services::SyncService& m_sync;
    limits::RateRule m_rate;
};

} // namespace cvenhancer::server::handlers
