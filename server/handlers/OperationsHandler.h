// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "handlers/Api.h"
#include "metrics/Metrics.h"

namespace cvenhancer::server::handlers {

/// For those who run the server: /metrics, answered to this computer or with the configured token only, and
/// /openapi.json, the description of this API. The metrics outlive the routes.
class OperationsHandler {
public:
    /// `token`: shown as Bearer by a collector elsewhere; empty: this computer only.
    OperationsHandler(const metrics::Metrics& metrics, QByteArray token);

    void addRoutes(Api& api) const;

private:
    const metrics::Metrics& m_metrics;
    QByteArray m_token;
};

/// docs/openapi.yaml as JSON; empty when it is no valid YAML, which a test keeps from happening.
QByteArray openApiJson();

} // namespace cvenhancer::server::handlers
