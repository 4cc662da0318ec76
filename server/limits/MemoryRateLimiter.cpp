// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "limits/MemoryRateLimiter.h"

namespace cvenhancer::server::limits {

MemoryRateLimiter::MemoryRateLimiter(qsizetype mostKeys)
    : m_mostKeys(mostKeys)
{
}

std::optional<std::chrono::seconds> MemoryRateLimiter::tryTake(const QByteArray& key, const RateRule& rule,
                                                               const QDateTime& now)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const qint64 periodMs = std::chrono::milliseconds(rule.period).count();
    const qint64 costMs = periodMs / rule.count;
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= m_mostKeys && !m_buckets.contains(key)) {
        makeRoom(nowMs);
    }
    Bucket& bucket = m_buckets[key];
    const qint64 fullAt = qMax(bucket.fullAtMs, nowMs) + costMs;
    const qint64 lacking = fullAt - nowMs - periodMs;
    if (lacking > 0) {
        return std::chrono::seconds((lacking + 999) / 1000);
    }
    bucket.fullAtMs = fullAt;
    return std::nullopt;
}

void MemoryRateLimiter::makeRoom(qint64 nowMs)
{
    m_buckets.removeIf([nowMs](auto entry) { return entry.value().fullAtMs <= nowMs; });
    if (m_buckets.size() >= m_mostKeys) {
        m_buckets.erase(m_buckets.begin());
    }
}

} // namespace cvenhancer::server::limits
