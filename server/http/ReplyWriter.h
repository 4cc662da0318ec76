// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Reply.h"
#include "http/Request.h"

#include <QByteArray>
#include <QDateTime>

namespace cvenhancer::server::http {

enum class Persistence { KeepAlive, Close };

/// How an answer goes out.
struct WriteOptions {
    Persistence persistence = Persistence::KeepAlive;
    Method method = Method::Get; ///< HEAD: the header says how long the body would be, the body stays away
    QByteArray requestId;
    QDateTime now;
    bool isSecure = false; ///< adds Strict-Transport-Security
};

/// The bytes of an answer, header and body. Fields whose name or value holds a control character are left out,
/// so that no text of a user can begin a field of its own (response splitting).
QByteArray writeReply(const Reply& reply, const WriteOptions& options);

} // namespace cvenhancer::server::http
