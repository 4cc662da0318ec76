// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/LastWord.h"

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cvenhancer::server::http {

LastWord::LastWord(qintptr descriptor, QObject* parent)
    : QObject(parent)
    , m_descriptor(::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0))
{
}

LastWord::~LastWord()
{
    m_notifier.reset();
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

bool LastWord::isReachable() const
{
    pollfd state{m_descriptor, 0, 0}; // hang-up and error are reported unasked (poll(2))
    return m_descriptor >= 0 && ::poll(&state, 1, 0) == 0;
}

void LastWord::send(const QByteArray& bytes)
{
    m_bytes = bytes;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &LastWord::onWritable);
}

void LastWord::onWritable()
{
    const auto left = static_cast<size_t>(m_bytes.size() - m_sent);
    const ssize_t count = ::send(m_descriptor, m_bytes.constData() + m_sent, left, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    m_sent += count > 0 ? count : 0;
    if (count <= 0 || m_sent == m_bytes.size()) {
        m_notifier->setEnabled(false);
        ::shutdown(m_descriptor, SHUT_RDWR);
        Q_EMIT finished();
    }
}

} // namespace cvenhancer::server::http
