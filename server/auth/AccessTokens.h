// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "auth/KeySource.h"
#include "base/Result.h"
#include "storage/Access.h"

#include <chrono>

namespace cvenhancer::server::auth {

struct AccessTokenOptions {
    QString issuer;
    QString audience;
    std::chrono::seconds life{900};
};

/// Access tokens: JSON Web Tokens (RFC 7519) by the rules of RFC 8725 and RFC 9068. HS256 only; the algorithm is the
/// key's, never the header's. Safe to use from any thread.
class AccessTokens {
public:
    /// `keys` outlives it.
    AccessTokens(const KeySource& keys, AccessTokenOptions options);

    [[nodiscard]] QByteArray sign(const storage::Access& access, const QDateTime& now) const;
    /// Whose token it is, by itself: a log-out since then shows only in the database.
    /// Errors: TokenExpired (it was good, but is too old), TokenInvalid (everything else; detail: what).
    [[nodiscard]] Result<storage::Access> verify(const QByteArray& token, const QDateTime& now) const;
    [[nodiscard]] std::chrono::seconds life() const { return m_options.life; }

    /// How far the clocks of two servers may differ.
    static constexpr std::chrono::seconds kLeeway{60};
    static constexpr qsizetype kMaxSize = 4096;

private:
    [[nodiscard]] Result<Key> keyFor(const QByteArray& header, const QDateTime& now) const;
    [[nodiscard]] Result<storage::Access> readClaims(const QByteArray& claims, const QDateTime& now) const;

    const KeySource& m_keys;
    AccessTokenOptions m_options;
};

} // namespace cvenhancer::server::auth
