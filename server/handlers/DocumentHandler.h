// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "handlers/Api.h"
#include "services/DocumentService.h"

namespace cvenhancer::server::handlers {

/// /cvs/upload and /cvs/{id}/export.*. Stateless; the service outlives the routes.
class DocumentHandler {
public:
    /// `uploads`: of one account.
    DocumentHandler(const services::DocumentService& documents, limits::RateRule uploads);

    void addRoutes(Api& api) const;

private:
    const services::DocumentService& m_documents;
    limits::RateRule m_uploads;
};

} // namespace cvenhancer::server::handlers
