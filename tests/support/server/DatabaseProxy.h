// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

namespace cvenhancer::test {

/// Stands between the server and PostgreSQL on 127.0.0.1, so that a test can take the database away without harming
/// others who use it: gone (connections end, new ones are refused) or frozen (nothing passes any more).
class DatabaseProxy : public QObject {
public:
    explicit DatabaseProxy(quint16 databasePort)
        : m_databasePort(databasePort)
    {
        moveToThread(&m_thread);
        m_thread.start();
        onThread([this] {
            m_server = new QTcpServer(this);
            connect(m_server, &QTcpServer::newConnection, this, &DatabaseProxy::onConnection);
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        });
    }

    ~DatabaseProxy() override
    {
        onThread([this] { delete m_server; });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(DatabaseProxy)

    [[nodiscard]] quint16 port() const { return m_port; }

    void goAway()
    {
        onThread([this] {
            m_server->close();
            for (QTcpSocket* socket : m_server->findChildren<QTcpSocket*>()) {
                socket->abort();
            }
        });
    }
    void comeBack()
    {
        onThread([this] { m_server->listen(QHostAddress::LocalHost, m_port); });
    }
    void freeze() { m_isFrozen = true; }
    void thaw()
    {
        m_isFrozen = false;
        onThread([this] {
            for (QTcpSocket* socket : m_server->findChildren<QTcpSocket*>()) {
                Q_EMIT socket->readyRead();
            }
        });
    }

private:
    void onThread(const std::function<void()>& work)
    {
        QMetaObject::invokeMethod(this, work, Qt::BlockingQueuedConnection);
    }

    void onConnection()
    {
        QTcpSocket* client = m_server->nextPendingConnection();
        auto* database = new QTcpSocket(m_server);
        database->connectToHost(QHostAddress(QHostAddress::LocalHost), m_databasePort);
        join(client, database);
        join(database, client);
    }

    void join(QTcpSocket* from, QTcpSocket* to)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            if (!m_isFrozen) {
                to->write(from->readAll());
            }
        });
        connect(from, &QTcpSocket::disconnected, to, [from, to] {
            to->disconnectFromHost();
            from->deleteLater();
        });
    }

    QThread m_thread;
    QTcpServer* m_server = nullptr; ///< a child, on the thread
    quint16 m_databasePort;
    quint16 m_port = 0;
    std::atomic<bool> m_isFrozen = false;
};

} // namespace cvenhancer::test
