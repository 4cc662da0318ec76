// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Server.h"

#include "http/ListenSocket.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

Server::Server(ServerOptions options, Router router)
    : m_options(std::move(options))
    , m_context{m_options.limits, std::move(router), m_options.trustedProxies, m_options.observer}
    , m_counter(qMin(m_options.limits.connections, mostConnectionsOfProcess()), m_options.limits.connectionsPerClient)
{
}

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, Router router)
{
    std::unique_ptr<Server> server(new Server(std::move(options), std::move(router)));
    if (auto opened = server->openLoops(); !opened) {
        return tl::unexpected(std::move(opened).error());
    }
    return server;
}

Server::~Server()
{
    for (const auto& thread : m_threads) {
        thread->quit();
    }
    for (const auto& thread : m_threads) {
        thread->wait();
    }
}

Result<> Server::openLoops()
{
    std::optional<QSslConfiguration> tls;
    if (m_options.tls) {
        CVENH_TRY(loaded, loadTls(*m_options.tls));
        tls = std::move(loaded);
    }
    m_port = m_options.port;
    for (int i = 0; i < m_options.loops; ++i) {
        CVENH_TRY(descriptor, openListenSocket(m_options.address, m_port));
        m_port = portOf(descriptor);
        startLoop(descriptor, tls);
    }
    return {};
}

void Server::startLoop(int descriptor, const std::optional<QSslConfiguration>& tls)
{
    auto thread = std::make_unique<QThread>();
    thread->setObjectName(u"http-%1"_s.arg(m_threads.size() + 1));
    auto* loop = new AcceptLoop(m_context, m_counter, tls);
    loop->moveToThread(thread.get());
    connect(thread.get(), &QThread::started, loop, [loop, descriptor] {
        if (!loop->start(descriptor)) {
            qWarning("a loop cannot listen: %s", qPrintable(loop->errorString()));
        }
    });
    connect(thread.get(), &QThread::finished, loop, &QObject::deleteLater);
    connect(loop, &AcceptLoop::drained, this, &Server::onLoopDrained);
    thread->start();
    m_loops.push_back(loop);
    m_threads.push_back(std::move(thread));
}

Result<> Server::reloadTls()
{
    if (!m_options.tls) {
        return {};
    }
    CVENH_TRY(tls, loadTls(*m_options.tls));
    for (AcceptLoop* loop : m_loops) {
        QMetaObject::invokeMethod(loop, [loop, tls] { loop->setTls(tls); });
    }
    return {};
}

void Server::drain(std::chrono::milliseconds patience)
{
    for (AcceptLoop* loop : m_loops) {
        QMetaObject::invokeMethod(loop, &AcceptLoop::drain);
    }
    QTimer::singleShot(patience, this, &Server::onDrained);
}

void Server::onLoopDrained()
{
    if (++m_drainedLoops == m_loops.size()) {
        onDrained();
    }
}

void Server::onDrained()
{
    if (!std::exchange(m_isDrained, true)) {
        Q_EMIT drained();
    }
}

} // namespace cvenhancer::server::http
