// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "auth/AccessTokens.h"

#include "auth/Random.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <optional>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::auth {

namespace {

constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int kTokenIdBytes = 16;

QByteArray encoded(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(kBase64Url);
}

/// Only the one spelling an encoder would give: a token must not have two texts.
std::optional<QByteArray> decoded(const QByteArray& text)
{
    const auto result = QByteArray::fromBase64Encoding(text, kBase64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).toBase64(kBase64Url) != text) {
        return std::nullopt;
    }
    return *result;
}

std::optional<QJsonObject> decodedObject(const QByteArray& text)
{
    const auto bytes = decoded(text);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    return document.isObject() ? std::make_optional(document.object()) : std::nullopt;
}

QByteArray signature(const QByteArray& text, const QByteArray& secret)
{
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char*>(text.constData()), static_cast<size_t>(text.size()),
         reinterpret_cast<unsigned char*>(mac.data()), &size);
    return mac.left(size);
}

bool isSame(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

tl::unexpected<Error> invalid(const QString& detail)
{
    return failure(ErrorCode::TokenInvalid, {}, detail);
}

/// Seconds since 1970; nothing when it is no whole number.
std::optional<qint64> seconds(const QJsonValue& value)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    const qint64 number = value.isDouble() ? value.toInteger(kNone) : kNone;
    return number == kNone ? std::nullopt : std::make_optional(number);
}

} // namespace

AccessTokens::AccessTokens(const KeySource& keys, AccessTokenOptions options)
    : m_keys(keys)
    , m_options(std::move(options))
{
}

QByteArray AccessTokens::sign(const storage::Access& access, const QDateTime& now) const
{
    const Key key = m_keys.ring().active();
    const qint64 issued = now.toSecsSinceEpoch();
    const QByteArray header = encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"at+jwt"_s}, {u"kid"_s, key.id}});
    const QByteArray claims = encoded({{u"iss"_s, m_options.issuer},
                                       {u"aud"_s, m_options.audience},
                                       {u"sub"_s, access.user.toString()},
                                       {u"sid"_s, access.session.toString()},
                                       {u"ver"_s, access.tokenVersion},
                                       {u"iat"_s, issued},
                                       {u"nbf"_s, issued},
                                       {u"exp"_s, issued + static_cast<qint64>(m_options.life.count())},
                                       {u"jti"_s, QString::fromLatin1(randomBytes(kTokenIdBytes).toHex())}});
    const QByteArray text = header + '.' + claims;
    return text + '.' + signature(text, key.secret).toBase64(kBase64Url);
}

Result<storage::Access> AccessTokens::verify(const QByteArray& token, const QDateTime& now) const
{
    const QList<QByteArray> parts = token.size() <= kMaxSize ? token.split('.') : QList<QByteArray>();
    if (parts.size() != 3) {
        return invalid(u"not three parts of at most 4 KB"_s);
    }
    CVENH_TRY(key, keyFor(parts.at(0), now));
    const auto given = decoded(parts.at(2));
    if (!given || !isSame(*given, signature(parts.at(0) + '.' + parts.at(1), key.secret))) {
        return invalid(u"signature"_s);
    }
    return readClaims(parts.at(1), now);
}

Result<Key> AccessTokens::keyFor(const QByteArray& header, const QDateTime& now) const
{
    const auto fields = decodedObject(header);
    if (!fields || fields->value(u"typ"_s) != u"at+jwt"_s || fields->value(u"alg"_s) != u"HS256"_s) {
        return invalid(u"type or algorithm"_s);
    }
    for (const QString& name : {u"crit"_s, u"jku"_s, u"jwk"_s, u"x5u"_s, u"x5c"_s}) {
        if (fields->contains(name)) {
            return invalid(u"a header field that would choose the key"_s);
        }
    }
    const KeyRing ring = m_keys.ring();
    const Key* key = ring.find(fields->value(u"kid"_s).toString());
    const qint64 grace = static_cast<qint64>((m_options.life + kLeeway).count());
    if (!key || (key->retired && now > key->retired->addSecs(grace))) {
        return invalid(u"key"_s);
    }
    return *key;
}

Result<storage::Access> AccessTokens::readClaims(const QByteArray& text, const QDateTime& now) const
{
    const auto claims = decodedObject(text);
    if (!claims || claims->value(u"iss"_s) != m_options.issuer || claims->value(u"aud"_s) != m_options.audience) {
        return invalid(u"issuer or audience"_s);
    }
    const storage::Access access{UserId::fromString(claims->value(u"sub"_s).toString()),
                                 SessionId::fromString(claims->value(u"sid"_s).toString()),
                                 claims->value(u"ver"_s).toInt(-1)};
    const auto issued = seconds(claims->value(u"iat"_s));
    const auto notBefore = seconds(claims->value(u"nbf"_s));
    const auto expires = seconds(claims->value(u"exp"_s));
    if (access.user.isNull() || access.session.isNull() || access.tokenVersion < 0 || !issued || !notBefore
        || !expires) {
        return invalid(u"a claim is missing"_s);
    }
    const qint64 moment = now.toSecsSinceEpoch();
    const qint64 leeway = static_cast<qint64>(kLeeway.count());
    if (qMax(*issued, *notBefore) > moment + leeway) {
        return invalid(u"not valid yet"_s);
    }
    return *expires + leeway > moment ? Result<storage::Access>(access) : failure(ErrorCode::TokenExpired);
}

} // namespace cvenhancer::server::auth
