// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "auth/Passwords.h"

#include "auth/Random.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::auth {

namespace {

constexpr unsigned long long kPasses = 2;
constexpr size_t kMemoryBytes = 19'456 * 1024;

/// The same password typed on another keyboard is the same bytes (RFC 8265 section 4.2.2).
QByteArray normalised(const QString& password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

Result<Passwords> Passwords::create()
{
    if (sodium_init() < 0) {
        return failure(ErrorCode::Internal, {}, u"libsodium cannot start"_s);
    }
    Passwords passwords;
    CVENH_TRY(hash, passwords.hash(QString::fromLatin1(randomBytes(24).toHex())));
    passwords.m_dummyHash = std::move(hash);
    return passwords;
}

Result<QString> Passwords::hash(const QString& password) const
{
    const QByteArray bytes = normalised(password);
    char hash[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()), kPasses,
                              kMemoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        return failure(ErrorCode::ResourceLimit, {}, u"no memory for a password hash"_s);
    }
    return QString::fromLatin1(hash);
}

bool Passwords::matches(const QString& hash, const QString& password) const
{
    const QByteArray bytes = normalised(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size()))
        == 0;
}

void Passwords::pretendToMatch(const QString& password) const
{
    static_cast<void>(matches(m_dummyHash, password));
}

bool Passwords::isOutdated(const QString& hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), kPasses, kMemoryBytes) != 0;
}

} // namespace cvenhancer::server::auth
