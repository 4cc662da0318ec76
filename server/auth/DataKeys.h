// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "auth/KeySource.h"
#include "base/Id.h"
#include "base/Result.h"

namespace cvenhancer::server::auth {

/// An account's data key as it is stored: encrypted by a key of the key file.
struct WrappedKey {
    QByteArray sealed;
    QString keyId; ///< which key of the file
};

/// Envelope encryption: every account has its own data key, so deleting it shreds the account, and changing the key
/// file touches one column of `users`.
class DataKeys {
public:
    /// `keys` outlives it.
    explicit DataKeys(const KeySource& keys);

    /// A new data key, wrapped by the active key.
    [[nodiscard]] Result<WrappedKey> generate(const UserId& user) const;
    /// The 32 bytes. Errors: NotFound (subject: the id of a key the file has not), DamagedFile.
    [[nodiscard]] Result<QByteArray> unwrap(const WrappedKey& wrapped, const UserId& user) const;
    /// The same data key under the active key. Errors: those of unwrap.
    [[nodiscard]] Result<WrappedKey> rewrap(const WrappedKey& wrapped, const UserId& user) const;

private:
    [[nodiscard]] Result<WrappedKey> wrap(const QByteArray& dataKey, const UserId& user) const;

    const KeySource& m_keys;
};

} // namespace cvenhancer::server::auth
