// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QUrl>

namespace cvenhancer::net {

/// What a person types as a server's address, as the URL requests are built on: "cv.example.com" -> https, without
/// user, query, fragment and trailing slash. Plain http is taken for this computer only. Errors: InvalidArgument (not
/// an address), InsecureAddress.
[[nodiscard]] Result<QUrl> readServerAddress(const QString& typed);

/// Names this computer: localhost, 127.0.0.0/8, ::1.
bool isLoopback(const QUrl& url);

} // namespace cvenhancer::net
