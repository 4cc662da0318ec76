// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "limits/RateLimiter.h"

#include <QHash>

#include <mutex>

namespace cvenhancer::server::limits {

/// Rates of one server process, in memory.
class MemoryRateLimiter final : public RateLimiter {
public:
    /// `mostKeys` bounds the memory: beyond it, clients that have their whole allowance again are forgotten, and if
    /// there are none, any. About 100 bytes a key.
    explicit MemoryRateLimiter(qsizetype mostKeys = 100'000);

    [[nodiscard]] std::optional<std::chrono::seconds> tryTake(const QByteArray& key, const RateRule& rule,
                                                              const QDateTime& now) override;

private:
    /// The moment at which the bucket is full again; before now: it is full (GCRA).
    struct Bucket {
        qint64 fullAtMs = 0;
    };
    void makeRoom(qint64 nowMs);

    const qsizetype m_mostKeys;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace cvenhancer::server::limits
