// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "auth/AccessTokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::server;
using namespace cvenhancer::server::auth;

namespace {

const QDateTime kNow(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const KeyRing& ring()
{
    static const KeyRing kRing = KeyRing::generate(kNow.addDays(-1));
    return kRing;
}

AccessTokens tokensOf(const KeySource& keys)
{
    return AccessTokens(keys, {u"cv"_s, u"cv-api"_s, std::chrono::minutes(15)});
}

AccessTokens tokens()
{
    static const KeySource kKeys(ring());
    return tokensOf(kKeys);
}

storage::Access access()
{
    return {UserId(QUuid(u"{01900000-0000-7000-8000-000000000001}"_s)),
            SessionId(QUuid(u"{01900000-0000-7000-8000-000000000002}"_s)), 3};
}

QByteArray part(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(kBase64Url);
}

QByteArray signedWith(const QByteArray& secret, const QByteArray& text,
                      QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    return text + '.' + QMessageAuthenticationCode::hash(text, secret, algorithm).toBase64(kBase64Url);
}

QJsonObject header()
{
    return {{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"at+jwt"_s}, {u"kid"_s, ring().active().id}};
}

QJsonObject claims()
{
    const qint64 now = kNow.toSecsSinceEpoch();
    return {{u"iss"_s, u"cv"_s},
            {u"aud"_s, u"cv-api"_s},
            {u"sub"_s, access().user.toString()},
            {u"sid"_s, access().session.toString()},
            {u"ver"_s, 3},
            {u"iat"_s, now},
            {u"nbf"_s, now},
            {u"exp"_s, now + 900}};
}

QJsonObject with(QJsonObject object, const QString& name, const QJsonValue& value)
{
    object[name] = value;
    return object;
}

QByteArray forged(const QJsonObject& head, const QJsonObject& body)
{
    return signedWith(ring().active().secret, part(head) + '.' + part(body));
}

QString codeOf(const Result<storage::Access>& result)
{
    return result ? u"good"_s : errorCodeName(result.error().code);
}

} // namespace

class TestAccessTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesForgeries_data();
    void refusesForgeries();
    void knowsTheTime_data();
    void knowsTheTime();
    void readsWhatItWrote();
    void takesATokenOfTheSameForm();
    void everyTokenIsAnother();
    void keysRotate();
};

void TestAccessTokens::refusesForgeries_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = tokens().sign(access(), kNow);
    const QList<QByteArray> parts = good.split('.');
    const auto row = [](const char* name, const QByteArray& token) { QTest::newRow(name) << token; };
    row("empty", "");
    row("dots", "..");
    row("four parts", good + ".x");
    row("too long", good + QByteArray(4096, 'x'));
    row("not base64", "a!.b.c");
    row("not JSON", signedWith(ring().active().secret, "eA.eA"));
    row("NUL", QByteArray("\0.\0.\0", 5));
    row("no signature", parts.at(0) + '.' + parts.at(1) + '.');
    row("padding", good + "=");
    row("changed claims", parts.at(0) + '.' + part(with(claims(), u"ver"_s, 4)) + '.' + parts.at(2));
    row("cut signature", good.chopped(4));
    const QJsonObject none = with(header(), u"alg"_s, u"none"_s);
    row("alg none, unsigned", part(none) + '.' + part(claims()) + '.');
    row("alg none, signed", forged(none, claims()));
    row("alg RS256", forged(with(header(), u"alg"_s, u"RS256"_s), claims()));
    row("alg HS512",
        signedWith(ring().active().secret, part(with(header(), u"alg"_s, u"HS512"_s)) + '.' + part(claims()),
                   QCryptographicHash::Sha512));
    row("alg in small letters", forged(with(header(), u"alg"_s, u"hs256"_s), claims()));
    row("typ JWT", forged(with(header(), u"typ"_s, u"JWT"_s), claims()));
    row("no key id", forged(with(header(), u"kid"_s, QJsonValue()), claims()));
    row("other key id", forged(with(header(), u"kid"_s, u"../../etc"_s), claims()));
    row("other key", signedWith(QByteArray(32, 'k'), part(header()) + '.' + part(claims())));
    for (const char* name : {"crit", "jku", "jwk", "x5u"}) {
        row(name, forged(with(header(), QString::fromLatin1(name), u"x"_s), claims()));
    }
    row("issuer", forged(header(), with(claims(), u"iss"_s, u"other"_s)));
    row("audience", forged(header(), with(claims(), u"aud"_s, u"other"_s)));
    row("no subject", forged(header(), with(claims(), u"sub"_s, u"mary"_s)));
    row("no session", forged(header(), with(claims(), u"sid"_s, QJsonValue())));
    row("no version", forged(header(), with(claims(), u"ver"_s, u"3"_s)));
    row("no end", forged(header(), with(claims(), u"exp"_s, QJsonValue())));
    row("end as text", forged(header(), with(claims(), u"exp"_s, u"9999999999"_s)));
    row("fraction", forged(header(), with(claims(), u"exp"_s, 1e300)));
    row("issued in the future", forged(header(), with(claims(), u"iat"_s, kNow.toSecsSinceEpoch() + 61)));
    row("not yet", forged(header(), with(claims(), u"nbf"_s, kNow.toSecsSinceEpoch() + 61)));
}

void TestAccessTokens::refusesForgeries()
{
    QFETCH(QByteArray, token);
    QCOMPARE(codeOf(tokens().verify(token, kNow)), u"TokenInvalid"_s);
}

void TestAccessTokens::knowsTheTime_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("before the leeway") << -61 << u"TokenInvalid"_s;
    QTest::newRow("within the leeway before") << -60 << u"good"_s;
    QTest::newRow("at its end") << 900 << u"good"_s;
    QTest::newRow("within the leeway") << 959 << u"good"_s;
    QTest::newRow("after the leeway") << 960 << u"TokenExpired"_s;
}

void TestAccessTokens::knowsTheTime()
{
    QFETCH(int, seconds);
    const QByteArray token = tokens().sign(access(), kNow);
    QTEST(codeOf(tokens().verify(token, kNow.addSecs(seconds))), "code");
}

void TestAccessTokens::readsWhatItWrote()
{
    const auto read = tokens().verify(tokens().sign(access(), kNow), kNow);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->user, access().user);
    QCOMPARE(read->session, access().session);
    QCOMPARE(read->tokenVersion, 3);
}

void TestAccessTokens::takesATokenOfTheSameForm()
{
    QCOMPARE(codeOf(tokens().verify(forged(header(), claims()), kNow)),
             u"good"_s); // so the forgeries fail for their fault
}

void TestAccessTokens::everyTokenIsAnother()
{
    QVERIFY(tokens().sign(access(), kNow) != tokens().sign(access(), kNow));
}

void TestAccessTokens::keysRotate()
{
    const QByteArray old = tokens().sign(access(), kNow);
    KeySource keys(ring());
    const AccessTokens after = tokensOf(keys);
    KeyRing rotated = keys.ring();
    rotated.rotate(kNow);
    keys.replace(rotated);
    QCOMPARE(codeOf(after.verify(old, kNow.addSecs(900))), u"good"_s);
    QCOMPARE(codeOf(after.verify(old, kNow.addSecs(976))), u"TokenInvalid"_s); // the key is gone for good
    QCOMPARE(codeOf(after.verify(after.sign(access(), kNow), kNow)), u"good"_s);
    QCOMPARE(codeOf(tokens().verify(after.sign(access(), kNow), kNow)), u"TokenInvalid"_s);
}

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "TestAccessTokens.moc"
