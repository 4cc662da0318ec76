// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Connection.h"

#include <QByteArray>
#include <QDateTime>

namespace cvenhancer::server::cli {

/// From now on every message of the program is one line of JSON on standard error: time, level, message.
void useJsonLog();

/// One line for an answered request: route instead of address, network instead of client, no content.
QByteArray accessLine(const http::AccessRecord& record, const QDateTime& now);
void logAccess(const http::AccessRecord& record);

} // namespace cvenhancer::server::cli
