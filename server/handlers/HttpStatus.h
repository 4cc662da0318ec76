// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Error.h"
#include "http/Reply.h"

namespace cvenhancer::server::handlers {

/// The one place where an error becomes an answer: status, stable problem code, and a sentence that says nothing of the
/// server's insides. A 401 says how to go on: `token-expired` refresh, the others log in again. Everything that may go
/// better later is a 503 with Retry-After. What the client cannot help is logged.
http::Reply replyFor(const Error& error);

/// 503: too much to do, or shutting down.
http::Reply busyReply();

} // namespace cvenhancer::server::handlers
