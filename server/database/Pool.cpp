// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Pool.h"

#include <QtGlobal>

#include <exception>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace cvenhancer::server::database {

Pool::Pool(PoolOptions options)
    : m_options(std::move(options))
{
    for (int i = 0; i < m_options.threads; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

Pool::~Pool()
{
    std::deque<Entry> left;
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
        left.swap(m_entries);
    }
    m_changed.notify_all();
    for (const Entry& entry : left) {
        entry.refused();
    }
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

void Pool::submit(Job job, Refusal refused)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_ends && m_entries.size() < static_cast<size_t>(m_options.queue)) {
            m_entries.push_back({std::move(job), std::move(refused), {}});
            m_entries.back().waits.start();
            m_changed.notify_one();
            return;
        }
    }
    refused();
}

int Pool::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_entries.size());
}

void Pool::work()
{
    standBack();
    Connection connection(m_options.connection);
    while (const auto entry = next()) {
        perform(*entry, connection);
    }
}

/// On Linux niceness is a thread's own, whatever POSIX says (setpriority(2), section on C library differences).
void Pool::standBack() const
{
#ifdef __linux__
    if (m_options.niceness > 0) {
        ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), m_options.niceness);
    }
#endif
}

std::optional<Pool::Entry> Pool::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ends || !m_entries.empty(); });
    if (m_ends) {
        return std::nullopt;
    }
    Entry entry = std::move(m_entries.front());
    m_entries.pop_front();
    return entry;
}

void Pool::perform(const Entry& entry, Connection& connection) const
{
    if (entry.waits.hasExpired(m_options.patience.count())) {
        entry.refused();
        return;
    }
    try {
        entry.job(connection);
    } catch (const std::exception& exception) { // memory that is not there; the job's client gets 500
        qWarning("a job failed: %s", exception.what());
        connection.close();
    }
}

} // namespace cvenhancer::server::database
