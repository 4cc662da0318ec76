// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>

namespace cvenhancer::server::auth {

/// Bytes from the system's generator, fit for keys and tokens.
QByteArray randomBytes(int count);

} // namespace cvenhancer::server::auth
