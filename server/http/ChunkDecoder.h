// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>

namespace cvenhancer::server::http {

/// The chunked transfer coding (RFC 9112 section 7.1), strictly: lines end with CR LF, sizes are hexadecimal digits,
/// extensions and trailers are checked and dropped. Ours, because Boost.Beast's asserts on a last chunk that is broken
/// or comes in pieces (found by FuzzHttp; compare boostorg/beast pull request 2861): any client could end the process.
class ChunkDecoder {
public:
    enum class State { Reading, Done, Malformed, TooLarge };

    /// `limit`: bytes of the decoded body.
    explicit ChunkDecoder(qint64 limit);

    /// Appends what it decodes to `body` and tells how many of `bytes` it has used; the rest, less than a line, is to
    /// be offered again with what comes after it. When done, what follows belongs to the next message.
    [[nodiscard]] qsizetype decode(QByteArrayView bytes, QByteArray& body);
    [[nodiscard]] State state() const { return m_state; }

    static constexpr qsizetype kMaxLine = 4 * 1024; ///< a size line, or one trailer
    static constexpr qsizetype kMaxTrailers = 8 * 1024; ///< all of them

private:
    enum class Part { Size, Data, DataEnd, Trailer };

    [[nodiscard]] qsizetype takeData(QByteArrayView bytes, QByteArray& body);
    [[nodiscard]] qsizetype takeLine(QByteArrayView bytes);
    void readLine(QByteArrayView line);
    void readSize(QByteArrayView line);
    void readTrailer(QByteArrayView line);

    State m_state = State::Reading;
    Part m_part = Part::Size;
    quint64 m_chunkLeft = 0;
    quint64 m_bodyLeft; ///< what the limit still allows
    qsizetype m_trailerBytes = 0;
};

} // namespace cvenhancer::server::http
