// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "database/Connection.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cvenhancer::server::database {

struct PoolOptions {
    ConnectionOptions connection;
    int threads = 4;
    int queue = 512; ///< jobs that may wait
    std::chrono::milliseconds patience{
        5'000}; ///< a job that has waited longer is refused: its client has gone or will ask again
    int niceness = 0; ///< how far the threads stand back behind others (nice(2), 0 to 19); Linux only
};

/// Threads that have one connection each, and the jobs that wait for one. Safe to use from any thread.
class Pool {
public:
    using Job = std::function<void(Connection&)>;
    using Refusal = std::function<void()>;

    explicit Pool(PoolOptions options);
    /// Refuses what waits and finishes what runs.
    ~Pool();
    Q_DISABLE_COPY_MOVE(Pool)

    /// Runs `job` on one of the threads, or calls `refused`: at once when the queue is full, later when the job has
    /// waited too long or the pool ends. Exactly one of them is called.
    void submit(Job job, Refusal refused);
    [[nodiscard]] int waiting() const;

private:
    struct Entry {
        Job job;
        Refusal refused;
        QElapsedTimer waits;
    };

    void work();
    void standBack() const;
    [[nodiscard]] std::optional<Entry> next();
    void perform(const Entry& entry, Connection& connection) const;

    const PoolOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Entry> m_entries;
    bool m_ends = false;
    std::vector<std::thread> m_threads;
};

} // namespace cvenhancer::server::database
