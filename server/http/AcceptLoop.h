// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Connection.h"
#include "http/ConnectionCounter.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>

namespace cvenhancer::server::http {

/// One accept loop: a listening socket and the connections it has taken, all on the thread of its Server's making.
/// Answers arrive through the mailbox and find their connection by its id.
class AcceptLoop : public QTcpServer {
    Q_OBJECT

public:
    AcceptLoop(const ServerContext& context, ConnectionCounter& counter, std::optional<QSslConfiguration> tls);
    ~AcceptLoop() override;

    /// Takes over a listening descriptor.
    [[nodiscard]] bool start(int descriptor);
    /// For connections from now on.
    void setTls(const QSslConfiguration& tls);
    /// Stops listening, ends idle connections, lets the others finish; emits drained() when none is left.
    void drain();

Q_SIGNALS:
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onConnectionClosed(quint64 id);
    void onTick();
    void deliverReplies();

    const ServerContext& m_context;
    ConnectionCounter& m_counter;
    std::optional<QSslConfiguration> m_tls;
    std::shared_ptr<ReplyMailbox> m_mailbox;
    QHash<quint64, Connection*> m_connections; ///< children
    QTimer m_tick;
    quint64 m_lastId = 0;
    bool m_drains = false;
};

} // namespace cvenhancer::server::http
