// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "handlers/Api.h"
#include "services/CustomizationService.h"

namespace cvenhancer::server::handlers {

/// /cvs/{id}/customize, /cvs/{id}/customizations and /cvs/{id}/suggestions. Stateless; the service outlives the routes.
class CustomizationHandler {
public:
    explicit CustomizationHandler(const services::CustomizationService& customizations);

    void addRoutes(Api& api) const;

private:
    void addReads(Api& api) const;
    void addWrites(Api& api) const;

    const services::CustomizationService& m_customizations;
};

} // namespace cvenhancer::server::handlers
