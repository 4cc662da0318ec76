// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace cvenhancer::server::limits {

/// So many in that time, on average; all of them at once if nothing came before (token bucket).
struct RateRule {
    int count = 1;
    std::chrono::seconds period{1};
};

/// Counts what each client does. Implementations are safe to use from any thread and must not block a loop.
class RateLimiter {
public:
    virtual ~RateLimiter() = default;
    /// Nothing: go on. Otherwise the time to wait before it would be allowed, at least a second.
    /// `key` names rule and client: "login 192.0.2.1".
    [[nodiscard]] virtual std::optional<std::chrono::seconds> tryTake(const QByteArray& key, const RateRule& rule,
                                                                      const QDateTime& now) = 0;
};

} // namespace cvenhancer::server::limits
