// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "handlers/Api.h"
#include "services/CvService.h"

namespace cvenhancer::server::handlers {

/// /cvs and /cvs/{id}. Stateless; the service outlives the routes.
class CvHandler {
public:
    explicit CvHandler(const services::CvService& cvs);

    void addRoutes(Api& api) const;

private:
    void addReads(Api& api) const;
    void addWrites(Api& api) const;

    const services::CvService& m_cvs;
};

} // namespace cvenhancer::server::handlers
