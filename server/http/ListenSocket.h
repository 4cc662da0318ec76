// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QHostAddress>

namespace cvenhancer::server::http {

/// A listening TCP socket that several loops (and processes) may open on one port; the system shares new connections
/// out among them (SO_REUSEPORT). The descriptor is the caller's to close. Port 0: a free one. Errors: InvalidArgument
/// (subject: address and port, detail: what the system says).
[[nodiscard]] Result<int> openListenSocket(const QHostAddress& address, quint16 port);
/// The port a listening socket got.
[[nodiscard]] quint16 portOf(int descriptor);
/// How many connections the process may have open at most: its limit of file descriptors, raised as far as allowed,
/// less what the server needs for itself. Beyond it accept() fails and the loop would spin.
[[nodiscard]] int mostConnectionsOfProcess();
/// Ends the sending direction only (FIN), so that the client can still read what was written.
void shutDownWriting(qintptr descriptor);

} // namespace cvenhancer::server::http
