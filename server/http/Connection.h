// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/ClientAddress.h"
#include "http/LastWord.h"
#include "http/MessageReader.h"
#include "http/ReplyWriter.h"
#include "http/Responder.h"
#include "http/Router.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace cvenhancer::server::http {

/// What the log may know of an answered request: no address with ids, no query, no content.
struct AccessRecord {
    QByteArray requestId;
    Method method = Method::Get;
    QString route; ///< pattern, empty when none matched
    QHostAddress client;
    int status = 0;
    qint64 microseconds = 0; ///< from the complete request to the answer
    qint64 bytes = 0; ///< of the answer
};
using AccessObserver = std::function<void(const AccessRecord&)>; ///< called on the connection's loop

/// What all connections of a server share; unchanged while it runs.
struct ServerContext {
    Limits limits;
    Router router;
    QList<Subnet> trustedProxies;
    AccessObserver observer; ///< may be empty
};

/// One client's connection, on the thread of its loop: reads a request, has it answered, writes the answer, reads the
/// next. Never more than one request is in work, so answers keep the order of the requests; while one is, nothing is
/// read. Time-outs are checked by the loop's tick. Emits closed() once, from the event loop.
class Connection : public QObject {
    Q_OBJECT

public:
    Connection(quint64 id, QTcpSocket* socket, const ServerContext& context, std::shared_ptr<ReplyMailbox> mailbox,
               QObject* parent);

    /// Begins to read; with `tls`, after a handshake.
    void start(const std::optional<QSslConfiguration>& tls);
    /// The answer of request number `request`; dropped when it is not the one in work.
    void deliver(quint64 request, Reply reply);
    /// Ends the connection when its present phase has taken too long.
    void checkTime();
    /// Takes no further request: an idle connection ends now, a busy one after its answer.
    void drain();

    [[nodiscard]] QByteArray client() const { return m_clientKey; }

Q_SIGNALS:
    void closed(quint64 id);

private:
    enum class Phase { Handshake, Idle, Header, Body, Work, Write, Linger, Closed };

    void onReadyRead();
    void onBytesWritten(qint64 count);
    void onDisconnected();
    [[nodiscard]] bool goesOnHalfClosed();
    void onLastWordSent();
    void readMore();
    void readOn();
    void goOn();
    void startWork();
    void refuse();
    void sendContinue();
    void write(const Reply& reply, Persistence persistence);
    void report(const Reply& reply);
    void pump();
    void finishWriting();
    void forgetConfirmedOutput();
    void linger();
    void enter(Phase phase, std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds timeForPhase() const;
    void abort();
    void announceEnd();

    const quint64 m_id;
    QTcpSocket* const m_socket; ///< a child
    const ServerContext& m_context;
    std::shared_ptr<ReplyMailbox> m_mailbox;
    MessageReader m_reader;
    QByteArray m_clientKey; ///< of the peer, for counting connections
    Phase m_phase = Phase::Idle;
    QElapsedTimer m_phaseTime;
    std::chrono::milliseconds m_allowedTime{0};
    quint64 m_requestNumber = 0;
    QByteArray m_requestId;
    Method m_method = Method::Get;
    QString m_route;
    QHostAddress m_client;
    QElapsedTimer m_workTime;
    QByteArray m_output; ///< the answer, until the system has all of it; the socket has got it up to m_written
    qsizetype m_written = 0;
    qint64 m_confirmed = 0; ///< what of the answer the system has taken; negative: so much of an earlier one is left
    std::unique_ptr<LastWord> m_lastWord; ///< while a request is in work or its answer on the way
    QByteArray m_unsent; ///< what was left of m_output when the socket went
    bool m_isHalfClosed =
        false; ///< the client only listens any more, and the socket is gone: m_lastWord is all there is
    qint64 m_lingered = 0;
    bool m_closesAfterReply = false;
    bool m_drains = false;
    bool m_isSecure = false;
};

} // namespace cvenhancer::server::http
