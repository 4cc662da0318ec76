// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QMap>
#include <QUrl>

#include <chrono>

namespace cvenhancer::net {

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    std::chrono::milliseconds timeout{30'000}; ///< without any byte of the answer
};

struct HttpReply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// Sends requests. The one door to the network: with sync and AI off nobody calls it and no socket opens.
class HttpTransport {
public:
    virtual ~HttpTransport() = default;

    /// An answer of whatever status, or why there is none. Cancelling the future ends the request. Errors:
    /// InsecureAddress, ServerUnreachable, CertificateRejected, NotOurServer (a redirection, or an answer of more than
    /// kMaxReplyBytes), Cancelled.
    [[nodiscard]] virtual QFuture<Result<HttpReply>> send(const HttpRequest& request) = 0;

    static constexpr qint64 kMaxReplyBytes = 32 * 1024 * 1024; ///< a page of a pull has 4 MiB, a file 25 MB
};

} // namespace cvenhancer::net
