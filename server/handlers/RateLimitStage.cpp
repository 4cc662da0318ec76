// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/RateLimitStage.h"

#include "handlers/HttpStatus.h"
#include "http/ClientAddress.h"

namespace cvenhancer::server::handlers {

RateLimitStage::RateLimitStage(limits::RateLimiter& limiter, const Clock& clock)
    : m_limiter(limiter)
    , m_clock(clock)
{
}

std::optional<http::Reply> RateLimitStage::examine(const http::Request& request, const RateUse& use) const
{
    return take(use.name + ' ' + http::clientKey(request.client), use.rule);
}

std::optional<http::Reply> RateLimitStage::examine(const UserId& user, const RateUse& use) const
{
    return take(use.name + ' ' + user.toString().toLatin1(), use.rule);
}

std::optional<http::Reply> RateLimitStage::take(const QByteArray& key, const limits::RateRule& rule) const
{
    const auto wait = m_limiter.tryTake(key, rule, m_clock.now());
    if (!wait) {
        return std::nullopt;
    }
    return replyFor({ErrorCode::TooManyRequests, QString::number(wait->count()), {}, nullptr});
}

} // namespace cvenhancer::server::handlers
