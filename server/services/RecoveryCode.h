// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::server::services {

/// 160 random bits as eight groups of four characters that are hard to confuse (Crockford's base 32): "4QZK-…".
QString newRecoveryCode();
/// What is stored of a code: a hash of it without spaces, hyphens and case, with O read as 0 and I and L as 1. The code
/// is too long to be guessed, so a fast hash does.
QString recoveryHash(const QString& code);

} // namespace cvenhancer::server::services
