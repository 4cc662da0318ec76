// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::platform {

namespace {

constexpr int kAnswerMs = 2000;
constexpr qint64 kLongestMessage = 1024 * 1024;
const QByteArray kTaken = "taken";

/// Short, as the path of a Unix socket has room for about a hundred characters.
QString serverNameFor(const QString& profileFolder)
{
    const QByteArray hash = QCryptographicHash::hash(profileFolder.toUtf8(), QCryptographicHash::Sha256);
    return u"cvenhancer-"_s + QString::fromLatin1(hash.toHex().left(24));
}

QByteArray toMessage(const QStringList& files)
{
    return QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact) + '\n';
}

QStringList fromMessage(const QByteArray& message)
{
    QStringList files;
    for (const QJsonValue& file : QJsonDocument::fromJson(message).array()) {
        if (const QString path = file.toString(); QDir::isAbsolutePath(path)) {
            files.append(path);
        }
    }
    return files;
}

} // namespace

SingleInstance::SingleInstance(const QString& profileFolder, QObject* parent)
    : QObject(parent)
    , m_serverName(serverNameFor(profileFolder))
    , m_lock(QDir(profileFolder).filePath(u"running.lock"_s))
{
    m_lock.setStaleLockTime(0); // only a program that is gone leaves a stale lock
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onNewConnection);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Outcome SingleInstance::start(const QStringList& files)
{
    if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError) {
        listen();
        return Outcome::First;
    }
    return handOver(files) ? Outcome::HandedOver : Outcome::NoAnswer;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_serverName); // left by a program that was ended
    m_server.listen(m_serverName);
}

bool SingleInstance::handOver(const QStringList& files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(kAnswerMs)) {
        return false;
    }
    socket.write(toMessage(files));
    return socket.waitForBytesWritten(kAnswerMs) && socket.waitForReadyRead(kAnswerMs) && socket.readAll() == kTaken;
}

void SingleInstance::onNewConnection()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->setReadBufferSize(kLongestMessage);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine()) {
                const QStringList files = fromMessage(socket->readLine());
                socket->write(kTaken);
                socket->flush();
                socket->disconnectFromServer();
                Q_EMIT filesReceived(files);
            } else if (socket->bytesAvailable() >= kLongestMessage) {
                socket->abort();
            }
        });
    }
}

} // namespace cvenhancer::platform
