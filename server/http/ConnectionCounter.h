// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace cvenhancer::server::http {

/// How many connections there are, in all and for each client. Shared by all loops, hence the lock.
class ConnectionCounter {
public:
    ConnectionCounter(int most, int mostPerClient);

    /// False when this client, or the server, has enough; then nothing is counted.
    [[nodiscard]] bool tryAdd(const QByteArray& client);
    void remove(const QByteArray& client);
    [[nodiscard]] int count() const;

private:
    const int m_most;
    const int m_mostPerClient;
    mutable std::mutex m_mutex;
    int m_count = 0;
    QHash<QByteArray, int> m_perClient;
};

} // namespace cvenhancer::server::http
