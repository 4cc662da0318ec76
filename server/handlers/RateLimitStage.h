// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "http/Reply.h"
#include "http/Request.h"
#include "limits/RateLimiter.h"

#include <optional>

namespace cvenhancer::server::handlers {

/// What is counted together, and how often one client address, or one account, may do it.
struct RateUse {
    QByteArray name; ///< "login"
    limits::RateRule rule;
};

/// The stage after CORS (and, for what is counted by account, after the token): answers 429 with Retry-After before
/// anything else is looked at.
class RateLimitStage {
public:
    RateLimitStage(limits::RateLimiter& limiter, const Clock& clock);

    [[nodiscard]] std::optional<http::Reply> examine(const http::Request& request, const RateUse& use) const;
    [[nodiscard]] std::optional<http::Reply> examine(const UserId& user, const RateUse& use) const;

private:
    [[nodiscard]] std::optional<http::Reply> take(const QByteArray& key, const limits::RateRule& rule) const;

    limits::RateLimiter& m_limiter;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::handlers
