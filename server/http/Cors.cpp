// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Cors.h"

#include "http/Responder.h"

namespace cvenhancer::server::http {

CorsStage::CorsStage(CorsRules rules)
    : m_rules(std::move(rules))
{
}

std::optional<Reply> CorsStage::examine(const Request& request, Responder& responder) const
{
    if (!request.headers.contains("Origin")) {
        return std::nullopt;
    }
    const QByteArray origin = request.headers.value("Origin");
    const bool allowed = m_rules.origins.contains(origin);
    if (allowed) {
        responder.addHeader("Access-Control-Allow-Origin", origin);
        responder.addHeader("Access-Control-Expose-Headers", "Content-Disposition, ETag, Location, Retry-After, X-Request-Id");
        responder.addHeader("Vary", "Origin");
    }
    if (request.method != Method::Options || !request.headers.contains("Access-Control-Request-Method")) {
        return std::nullopt;
    }
    if (allowed) {
        responder.addHeader("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
        responder.addHeader("Access-Control-Allow-Headers",
                            "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key");
        responder.addHeader("Access-Control-Max-Age", "600");
    }
    return Reply::empty(204);
}

} // namespace cvenhancer::server::http
