// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "auth/DataKeys.h"

#include "auth/Cipher.h"
#include "auth/Random.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::auth {

namespace {

constexpr int kDataKeyBytes = 32;

SealContext contextOf(const UserId& user)
{
    return {u"users"_s, user.uuid(), user.uuid(), u"dek"_s};
}

} // namespace

DataKeys::DataKeys(const KeySource& keys)
    : m_keys(keys)
{
}

Result<WrappedKey> DataKeys::generate(const UserId& user) const
{
    return wrap(randomBytes(kDataKeyBytes), user);
}

Result<WrappedKey> DataKeys::wrap(const QByteArray& dataKey, const UserId& user) const
{
    const Key key = m_keys.ring().active();
    CVENH_TRY(sealed, seal(key.secret, dataKey, contextOf(user)));
    return WrappedKey{sealed, key.id};
}

Result<QByteArray> DataKeys::unwrap(const WrappedKey& wrapped, const UserId& user) const
{
    const KeyRing ring = m_keys.ring();
    const Key* key = ring.find(wrapped.keyId);
    if (!key) {
        return failure(ErrorCode::NotFound, wrapped.keyId, u"the key file does not have this key"_s);
    }
    return openSealed(key->secret, wrapped.sealed, contextOf(user));
}

Result<WrappedKey> DataKeys::rewrap(const WrappedKey& wrapped, const UserId& user) const
{
    return unwrap(wrapped, user).and_then([&](const QByteArray& dataKey) { return wrap(dataKey, user); });
}

} // namespace cvenhancer::server::auth
