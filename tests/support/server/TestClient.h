// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace cvenhancer::test {

/// A client that says exactly what it is told, right or wrong, and waits for what comes back. Blocking: for tests whose
/// server runs on threads of its own.
class TestClient {
public:
    explicit TestClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(5000);
    }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(5000);
    }

    /// Everything until `count` answers are complete, the server closes, or 5 s have passed.
    QByteArray receive(int count = 1)
    {
        while (completeAnswers() < count && m_socket.state() == QAbstractSocket::ConnectedState
               && m_socket.waitForReadyRead(5000)) {
            m_received += m_socket.readAll();
        }
        m_received += m_socket.readAll();
        return std::exchange(m_received, {});
    }

    /// True when the server ends the connection within `ms`.
    bool isClosedWithin(int ms)
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(ms)
            || m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    /// Leaves without a goodbye (RST).
    void reset() { m_socket.abort(); }

    QTcpSocket& socket() { return m_socket; }

private:
    int completeAnswers() const
    {
        int complete = 0;
        qsizetype from = 0;
        for (;;) {
            const qsizetype end = m_received.indexOf("\r\n\r\n", from);
            if (end < 0) {
                return complete;
            }
            const qsizetype field = m_received.indexOf("Content-Length: ", from);
            const bool hasBody = field >= 0 && field < end;
            const qsizetype size =
                hasBody ? m_received.mid(field + 16, m_received.indexOf('\r', field) - field - 16).toLongLong() : 0;
            from = end + 4 + size;
            complete += from <= m_received.size() ? 1 : 0;
            if (from > m_received.size()) {
                return complete;
            }
        }
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

/// The status codes of all answers in `bytes`: "200 413".
inline QByteArray statusesIn(const QByteArray& bytes)
{
    QByteArrayList statuses;
    for (qsizetype i = bytes.indexOf("HTTP/1.1 "); i >= 0; i = bytes.indexOf("HTTP/1.1 ", i + 1)) {
        statuses.append(bytes.mid(i + 9, 3));
    }
    return statuses.join(' ');
}

} // namespace cvenhancer::test
