// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "database/Migrator.h"
#include "handlers/Api.h"

namespace cvenhancer::server::handlers {

/// For whatever watches the server. /health: the process answers. /ready: it also reaches its database, and that has
/// the schema this program needs.
class HealthHandler {
public:
    /// Outlives the routes.
    explicit HealthHandler(const database::Migrator& migrator);

    void addRoutes(Api& api) const;

private:
    const database::Migrator& m_migrator;
};

} // namespace cvenhancer::server::handlers
