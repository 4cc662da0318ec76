// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "http/Reply.h"
#include "http/Request.h"
#include "limits/RateLimiter.h"

#include <optional>

namespace cvenhancer::server::handlers {

/// What is counted together, and how often one client address may do it.
struct RateUse {
    QByteArray name; ///< "login"
    limits::RateRule rule;
};

/// The stage after CORS: answers 429 with Retry-After before anything else is looked at.
class RateLimitStage {
public:
    RateLimitStage(limits::RateLimiter& limiter, const Clock& clock);

    [[nodiscard]] std::optional<http::Reply> examine(const http::Request& request, const RateUse& use) const;

private:
    limits::RateLimiter& m_limiter;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::handlers
