// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/ChunkDecoder.h"
#include "http/HeaderCheck.h"
#include "http/Limits.h"
#include "http/Request.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace cvenhancer::server::http {

/// Turns the bytes of one connection into requests, one after another. Headers are parsed by Boost.Beast; what Beast
/// lets through is refused by HeaderCheck. Bodies are counted or decoded here. Knows no socket and no thread.
class MessageReader {
public:
    enum class State {
        Header, ///< waits for the end of a header
        Body, ///< the header is good, waits for the body
        Complete, ///< takeRequest() gives the request; nothing more is read before
        Refused, ///< refusal() tells why; the connection has to end
    };
    /// The greatest body a route takes, in bytes.
    using BodyLimit = std::function<qint64(Method, const QStringList&)>;

    MessageReader(const Limits& limits, BodyLimit bodyLimit);
    Q_DISABLE_COPY_MOVE(MessageReader)

    /// Takes what has arrived; never keeps more than a header or one step of a body beyond the present request,
    /// so the caller stops reading its socket while a request is complete.
    void feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Refusal& refusal() const { return m_refusal; }
    /// Nothing of the next request has arrived.
    [[nodiscard]] bool isIdle() const { return m_state == State::Header && m_buffer.isEmpty(); }
    /// The client waits for "100 Continue" before it sends the body; true once for each request.
    [[nodiscard]] bool takeExpectation();
    /// Bytes of the present body that have arrived.
    [[nodiscard]] qint64 bodyBytes() const { return m_bodyBytes; }
    /// Whether the connection may carry another request after the one last taken.
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }

    /// Only when complete. Then goes on with the bytes that came after it.
    Request takeRequest();

private:
    void advance();
    bool readHeader();
    bool parseHeader(const QByteArray& raw);
    bool expectBody(quint64 length, bool isChunked);
    void readBody();
    void readPlainBody();
    void readChunks();
    void finish();
    void refuse(Refusal refusal);

    const Limits& m_limits;
    BodyLimit m_bodyLimit;
    State m_state = State::Header;
    Refusal m_refusal;
    QByteArray m_buffer; ///< not yet parsed
    qsizetype m_scanned = 0; ///< where the search for the end of the header goes on
    Request m_request;
    std::optional<ChunkDecoder> m_chunks; ///< of a chunked body
    quint64 m_bodyLeft = 0; ///< of a body whose length is known
    qint64 m_bodyBytes = 0;
    bool m_expects = false;
    bool m_keepsAlive = true;
};

} // namespace cvenhancer::server::http
