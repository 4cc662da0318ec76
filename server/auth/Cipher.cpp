// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "auth/Cipher.h"

#include "auth/Random.h"

#include <memory>

#include <openssl/evp.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::auth {

namespace {

constexpr int kNonceBytes = 12;
constexpr int kTagBytes = 16;
constexpr int kKeyBytes = 32;

struct ContextDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* out(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray associatedData(const SealContext& context)
{
    return (context.table + u'|' + context.row.toString(QUuid::WithoutBraces) + u'|'
            + context.user.toString(QUuid::WithoutBraces) + u'|' + context.field)
        .toUtf8();
}

} // namespace

Result<QByteArray> seal(const QByteArray& key, const QByteArray& text, const SealContext& context)
{
    const QByteArray nonce = randomBytes(kNonceBytes);
    const QByteArray data = associatedData(context);
    QByteArray sealed(text.size(), Qt::Uninitialized);
    QByteArray tag(kTagBytes, Qt::Uninitialized);
    int size = 0;
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    const bool done = cipher && key.size() == kKeyBytes
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key), in(nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &size, in(data), static_cast<int>(data.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), out(sealed), &size, in(text), static_cast<int>(text.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), out(sealed) + size, &size) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, tag.data()) == 1;
    return done ? Result<QByteArray>(nonce + sealed + tag) : failure(ErrorCode::Internal, {}, u"encryption failed"_s);
}

Result<QByteArray> openSealed(const QByteArray& key, const QByteArray& sealed, const SealContext& context)
{
    if (sealed.size() < kNonceBytes + kTagBytes || key.size() != kKeyBytes) {
        return failure(ErrorCode::DamagedFile, context.table, u"too short to be an encrypted text"_s);
    }
    const QByteArray nonce = sealed.left(kNonceBytes);
    const QByteArray body = sealed.mid(kNonceBytes, sealed.size() - kNonceBytes - kTagBytes);
    QByteArray tag = sealed.right(kTagBytes);
    const QByteArray data = associatedData(context);
    QByteArray text(body.size(), Qt::Uninitialized);
    int size = 0;
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    const bool done = cipher && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key), in(nonce)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &size, in(data), static_cast<int>(data.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), out(text), &size, in(body), static_cast<int>(body.size())) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), out(text) + size, &size) == 1;
    return done ? Result<QByteArray>(text) : failure(ErrorCode::DamagedFile, context.table, u"does not decrypt"_s);
}

} // namespace cvenhancer::server::auth
