// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QtGlobal>

#include <chrono>

namespace cvenhancer::server::http {

/// How much of anything one client may have. The defaults are the measured recommendation: large enough for every real
/// request, small enough that a hostile client costs less than 1 MiB and half a minute.
struct Limits {
    qsizetype requestLineBytes = 8 * 1024; ///< longer: 414
    qsizetype headerBytes = 16 * 1024; ///< request line and fields; more: 431
    qsizetype headerFields = 64; ///< more: 431
    qint64 bodyBytes = 1024 * 1024; ///< where the route says nothing else; more: 413
    qint64 writeBufferBytes = 64 * 1024; ///< handed to the socket at a time; the next request waits for the rest

    int connections = 2000;
    int connectionsPerClient = 50; ///< an IPv4 address, or an IPv6 /64 (the smallest block a provider hands out)

    std::chrono::milliseconds handshakeTime{10'000};
    std::chrono::milliseconds headerTime{10'000}; ///< from the first byte to the empty line
    std::chrono::milliseconds bodyTime{30'000}; ///< plus the time `bodyRate` needs for what has arrived
    qint64 bodyRate = 32 * 1024; ///< bytes a second below which a body is too slow
    std::chrono::milliseconds idleTime{60'000}; ///< between two requests
    std::chrono::milliseconds writeTime{30'000}; ///< without any progress of the answer
    std::chrono::milliseconds workTime{60'000}; ///< a handler that answers later than this has lost its client
    std::chrono::milliseconds lingerTime{1'000}; ///< reading on after an error, so that the answer is not reset away
};

} // namespace cvenhancer::server::http
