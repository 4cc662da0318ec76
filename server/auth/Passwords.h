// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QString>

namespace cvenhancer::server::auth {

/// Password hashes by Argon2id (RFC 9106) with OWASP's parameters: 19 MiB, 2 passes, 1 lane; about 15 ms of a core.
/// Call it from the password pool only. Thread-safe.
class Passwords {
public:
    /// Makes the hash that unknown accounts are compared with. Errors: Internal (libsodium, memory).
    [[nodiscard]] static Result<Passwords> create();

    /// In the form libsodium, and every other Argon2 library, reads. Errors: ResourceLimit (no memory).
    [[nodiscard]] Result<QString> hash(const QString& password) const;
    [[nodiscard]] bool matches(const QString& hash, const QString& password) const;
    /// Takes as long as matches, for an account that does not exist: the time of an answer tells nobody which do.
    void pretendToMatch(const QString& password) const;
    /// The hash was made with other parameters: hash again at the next log-in.
    [[nodiscard]] bool isOutdated(const QString& hash) const;

private:
    Passwords() = default;

    QString m_dummyHash;
};

} // namespace cvenhancer::server::auth
