// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/AcceptLoop.h"

#include <QSslSocket>

namespace cvenhancer::server::http {

namespace {

constexpr std::chrono::milliseconds kTick{250}; ///< how late a time-out may be
constexpr int kMaxPending = 512;

} // namespace

AcceptLoop::AcceptLoop(const ServerContext& context, ConnectionCounter& counter, std::optional<QSslConfiguration> tls)
    : m_context(context)
    , m_counter(counter)
    , m_tls(std::move(tls))
    , m_mailbox(std::make_shared<ReplyMailbox>(
          [this] { QMetaObject::invokeMethod(this, &AcceptLoop::deliverReplies, Qt::QueuedConnection); }))
    , m_tick(this)
{
    setMaxPendingConnections(kMaxPending);
    connect(&m_tick, &QTimer::timeout, this, &AcceptLoop::onTick);
}

AcceptLoop::~AcceptLoop()
{
    m_mailbox->close();
}

bool AcceptLoop::start(int descriptor)
{
    m_tick.start(kTick);
    return setSocketDescriptor(descriptor);
}

void AcceptLoop::setTls(const QSslConfiguration& tls)
{
    m_tls = tls;
}

void AcceptLoop::drain()
{
    m_drains = true;
    close();
    for (Connection* connection : std::as_const(m_connections)) {
        connection->drain();
    }
    if (m_connections.isEmpty()) {
        Q_EMIT drained();
    }
}

void AcceptLoop::incomingConnection(qintptr descriptor)
{
    auto* socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || !m_counter.tryAdd(clientKey(socket->peerAddress()))) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto* connection = new Connection(++m_lastId, socket, m_context, m_mailbox, this);
    m_connections.insert(m_lastId, connection);
    connect(connection, &Connection::closed, this, &AcceptLoop::onConnectionClosed);
    connection->start(m_tls);
}

void AcceptLoop::onConnectionClosed(quint64 id)
{
    if (Connection* connection = m_connections.take(id)) {
        m_counter.remove(connection->client());
        connection->deleteLater();
    }
    if (m_drains && m_connections.isEmpty()) {
        Q_EMIT drained();
    }
}

void AcceptLoop::onTick()
{
    for (Connection* connection : std::as_const(m_connections)) {
        connection->checkTime();
    }
}

void AcceptLoop::deliverReplies()
{
    for (ReplyMailbox::Letter& letter : m_mailbox->take()) {
        if (Connection* connection = m_connections.value(letter.address.connection)) {
            connection->deliver(letter.address.request, std::move(letter.reply));
        }
    }
}

} // namespace cvenhancer::server::http
