// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Connection.h"

#include "http/ListenSocket.h"

#include <QSslSocket>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

namespace {

constexpr qint64 kReadStep = 32 * 1024;
constexpr qint64 kMaxLingerBytes = 1024 * 1024;

} // namespace

Connection::Connection(quint64 id, QTcpSocket* socket, const ServerContext& context,
                       std::shared_ptr<ReplyMailbox> mailbox, QObject* parent)
    : QObject(parent)
    , m_id(id)
    , m_socket(socket)
    , m_context(context)
    , m_mailbox(std::move(mailbox))
    , m_reader(context.limits,
               [this](Method method, const QStringList& path) { return m_context.router.bodyLimit(method, path); })
    , m_clientKey(clientKey(socket->peerAddress()))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadStep);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
}

void Connection::start(const std::optional<QSslConfiguration>& tls)
{
    if (auto* secure = qobject_cast<QSslSocket*>(m_socket); secure && tls) {
        m_isSecure = true;
        enter(Phase::Handshake, m_context.limits.handshakeTime);
        connect(secure, &QSslSocket::encrypted, this, [this] { enter(Phase::Idle, m_context.limits.headerTime); });
        secure->setSslConfiguration(*tls);
        secure->startServerEncryption();
        return;
    }
    enter(Phase::Idle, m_context.limits.headerTime); // a new connection is there to ask soon
}

void Connection::onReadyRead()
{
    switch (m_phase) {
    case Phase::Idle:
        enter(Phase::Header, m_context.limits.headerTime);
        readMore();
        break;
    case Phase::Header:
    case Phase::Body:
        readMore();
        break;
    case Phase::Linger:
        m_lingered += m_socket->readAll().size();
        if (m_lingered > kMaxLingerBytes) {
            abort();
        }
        break;
    case Phase::Handshake:
    case Phase::Work:
    case Phase::Write:
    case Phase::Closed:
        break; // the socket's small buffer fills, then the client has to wait
    }
}

void Connection::readMore()
{
    while (m_socket->bytesAvailable() > 0 && (m_phase == Phase::Header || m_phase == Phase::Body)) {
        m_reader.feed(m_socket->read(kReadStep));
        goOn();
    }
}

/// Acts on what the reader has found.
void Connection::goOn()
{
    switch (m_reader.state()) {
    case MessageReader::State::Header:
        break;
    case MessageReader::State::Body:
        if (m_phase == Phase::Header) {
            enter(Phase::Body, m_context.limits.bodyTime);
        }
        sendContinue();
        break;
    case MessageReader::State::Complete:
        startWork();
        break;
    case MessageReader::State::Refused:
        refuse();
        break;
    }
}

void Connection::sendContinue()
{
    if (m_reader.takeExpectation()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void Connection::startWork()
{
    Request request = m_reader.takeRequest();
    m_closesAfterReply = m_drains || !m_reader.keepsAlive();
    m_requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_method = request.method;
    m_route = m_context.router.routeName(request.method, request.segments);
    m_client =
        clientAddress(m_socket->peerAddress(), request.headers.value("X-Forwarded-For"), m_context.trustedProxies);
    request.id = m_requestId;
    request.client = m_client;
    request.isSecure = m_isSecure;
    if (!m_isSecure && !m_lastWord) {
        m_lastWord = std::make_unique<LastWord>(m_socket->socketDescriptor());
        connect(m_lastWord.get(), &LastWord::finished, this, &Connection::onLastWordSent);
    }
    enter(Phase::Work, m_context.limits.workTime);
    m_workTime.start();
    m_context.router.handle(std::move(request), Responder(m_mailbox, {m_id, ++m_requestNumber}));
}

void Connection::deliver(quint64 request, Reply reply)
{
    if (m_phase != Phase::Work || request != m_requestNumber) {
        return;
    }
    report(reply);
    m_closesAfterReply = m_closesAfterReply || m_drains || m_isHalfClosed;
    write(reply, m_closesAfterReply ? Persistence::Close : Persistence::KeepAlive);
}

void Connection::refuse()
{
    const Refusal& refusal = m_reader.refusal();
    m_requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_method = Method::Get;
    m_route.clear();
    m_client = m_socket->peerAddress();
    m_workTime.start();
    m_closesAfterReply = true;
    const Reply reply = Reply::problem(refusal.status, u"bad-request"_s, refusal.detail);
    report(reply);
    write(reply, Persistence::Close);
}

void Connection::report(const Reply& reply)
{
    if (m_context.observer) {
        m_context.observer({m_requestId, m_method, m_route, m_client, reply.status, m_workTime.nsecsElapsed() / 1000,
                            reply.body.size()});
    }
}

void Connection::write(const Reply& reply, Persistence persistence)
{
    m_output = writeReply(reply, {persistence, m_method, m_requestId, QDateTime::currentDateTimeUtc(), m_isSecure});
    m_written = 0;
    m_confirmed = -m_socket->bytesToWrite();
    enter(Phase::Write, m_context.limits.writeTime);
    if (m_isHalfClosed) {
        m_lastWord->send(m_unsent + m_output);
    } else {
        pump();
    }
}

/// Hands the answer on in pieces, so that a client that does not read costs no more than its answer and one piece.
void Connection::pump()
{
    const qint64 room = m_context.limits.writeBufferBytes - m_socket->bytesToWrite();
    const qint64 size = qMin<qint64>(room, m_output.size() - m_written);
    if (size > 0) {
        m_socket->write(m_output.constData() + m_written, size);
        m_written += size;
    }
    if (m_written == m_output.size()) {
        finishWriting();
    }
}

void Connection::onBytesWritten(qint64 count)
{
    m_confirmed += count;
    if (m_phase == Phase::Write) {
        enter(Phase::Write, m_context.limits.writeTime); // progress
        pump();
    }
    forgetConfirmedOutput();
}

/// An idle connection is small.
void Connection::forgetConfirmedOutput()
{
    if (m_confirmed == m_output.size() && m_phase != Phase::Work && m_phase != Phase::Write) {
        m_output = {};
        m_confirmed = 0;
        m_lastWord.reset();
    }
}

void Connection::finishWriting()
{
    const bool all = m_socket->bytesToWrite() == 0;
    if (m_closesAfterReply) {
        if (all) {
            linger();
        }
        return;
    }
    if (m_socket->bytesToWrite() > m_context.limits.writeBufferBytes / 2) {
        return; // the client does not read: its next request waits
    }
    const bool idle = m_reader.isIdle();
    enter(idle ? Phase::Idle : Phase::Header, idle ? m_context.limits.idleTime : m_context.limits.headerTime);
    if (!idle || m_socket->bytesAvailable() > 0) {
        // From the event loop, or a client that pipelines would make this recurse.
        QMetaObject::invokeMethod(this, &Connection::readOn, Qt::QueuedConnection);
    }
}

/// Goes on with what came while the last answer was made.
void Connection::readOn()
{
    if (m_phase == Phase::Idle && m_socket->bytesAvailable() > 0) {
        enter(Phase::Header, m_context.limits.headerTime);
    }
    if (m_phase == Phase::Header) {
        goOn();
        readMore();
    }
}

/// Closing with unread bytes would make the system reset the connection and the client lose the answer.
void Connection::linger()
{
    m_output = {};
    m_lastWord.reset();
    enter(Phase::Linger, m_context.limits.lingerTime);
    if (m_isSecure) {
        m_socket->disconnectFromHost();
        return;
    }
    shutDownWriting(m_socket->socketDescriptor());
    m_lingered = m_socket->readAll().size();
}

std::chrono::milliseconds Connection::timeForPhase() const
{
    const bool reads = m_phase == Phase::Body;
    return m_allowedTime
        + std::chrono::milliseconds(reads ? m_reader.bodyBytes() * 1000 / m_context.limits.bodyRate : 0);
}

void Connection::checkTime()
{
    if (std::chrono::milliseconds(m_phaseTime.elapsed()) > timeForPhase()) {
        abort();
    }
}

void Connection::drain()
{
    m_drains = true;
    if (m_phase == Phase::Idle) {
        abort();
    }
}

void Connection::enter(Phase phase, std::chrono::milliseconds time)
{
    m_phase = phase;
    m_allowedTime = time;
    m_phaseTime.start();
}

void Connection::abort()
{
    m_lastWord.reset();
    m_socket->abort();
    onDisconnected(); // a socket that never connected, or is past that, does not say so itself
}

void Connection::onDisconnected()
{
    if (m_phase != Phase::Closed && !goesOnHalfClosed()) {
        announceEnd();
    }
}

/// Whether the client may only have shut down its own direction and an answer is owed to it.
bool Connection::goesOnHalfClosed()
{
    const bool owes = m_phase == Phase::Work || m_confirmed < m_output.size();
    if (!m_lastWord || !owes || m_confirmed < 0 || !m_lastWord->isReachable()) {
        return false;
    }
    m_isHalfClosed = true;
    m_closesAfterReply = true;
    m_unsent = m_output.mid(m_confirmed);
    if (m_phase != Phase::Work) {
        enter(Phase::Write, m_context.limits.writeTime);
        m_lastWord->send(m_unsent);
    }
    return true;
}

void Connection::onLastWordSent()
{
    announceEnd();
}

void Connection::announceEnd()
{
    m_phase = Phase::Closed;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT closed(m_id); }, Qt::QueuedConnection);
}

} // namespace cvenhancer::server::http
