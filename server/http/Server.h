// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "http/AcceptLoop.h"
#include "http/Tls.h"

#include <QThread>

#include <vector>

namespace cvenhancer::server::http {

struct ServerOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: a free one
    int loops = 1; ///< accept loops, each with a thread
    std::optional<TlsFiles> tls; ///< none: plain HTTP
    Limits limits;
    QList<Subnet> trustedProxies;
    AccessObserver observer; ///< called from every loop's thread
};

/// An HTTP/1.1 server: N loops on N threads that share one port. Lives on the thread that made it, which needs an event
/// loop. Handlers run on the loops' threads and must not block; they answer through their Responder, later and from any
/// thread if they like.
class Server : public QObject {
    Q_OBJECT

public:
    /// Listens. Errors: those of loadTls and openListenSocket.
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(ServerOptions options, Router router);
    ~Server() override;
    Q_DISABLE_COPY_MOVE(Server)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connectionCount() const { return m_counter.count(); }
    /// Reads the certificate files again; connections from now on use them. On an error the old ones stay.
    [[nodiscard]] Result<> reloadTls();
    /// Takes no new connection, finishes the requests in work for at most `patience`, then emits drained() once.
    void drain(std::chrono::milliseconds patience);

Q_SIGNALS:
    void drained();

private:
    Server(ServerOptions options, Router router);
    [[nodiscard]] Result<> openLoops();
    void startLoop(int descriptor, const std::optional<QSslConfiguration>& tls);
    void onLoopDrained();
    void onDrained();

    ServerOptions m_options;
    ServerContext m_context;
    ConnectionCounter m_counter;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::vector<AcceptLoop*> m_loops; ///< each lives on its thread and dies with it
    size_t m_drainedLoops = 0;
    bool m_isDrained = false;
};

} // namespace cvenhancer::server::http
