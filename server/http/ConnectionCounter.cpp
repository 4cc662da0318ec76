// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/ConnectionCounter.h"

namespace cvenhancer::server::http {

ConnectionCounter::ConnectionCounter(int most, int mostPerClient)
    : m_most(most)
    , m_mostPerClient(mostPerClient)
{
}

bool ConnectionCounter::tryAdd(const QByteArray& client)
{
    const std::scoped_lock lock(m_mutex);
    if (m_count >= m_most || m_perClient.value(client) >= m_mostPerClient) {
        return false;
    }
    ++m_count;
    ++m_perClient[client];
    return true;
}

void ConnectionCounter::remove(const QByteArray& client)
{
    const std::scoped_lock lock(m_mutex);
    --m_count;
    if (--m_perClient[client] <= 0) {
        m_perClient.remove(client);
    }
}

int ConnectionCounter::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

} // namespace cvenhancer::server::http
