// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "auth/Cipher.h"
#include "auth/DataKeys.h"
#include "auth/KeyRing.h"
#include "auth/Passwords.h"
#include "auth/Random.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::server::auth;

namespace {

const QDateTime kNow(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
const QByteArray kSecret = QByteArray(32, 's').toBase64();
const QByteArray kLine = "k1 2026-01-01T00:00:00.000Z - " + kSecret + "\n";

SealContext context()
{
    return {u"cvs"_s, QUuid(u"{00000000-0000-0000-0000-000000000001}"_s),
            QUuid(u"{00000000-0000-0000-0000-000000000002}"_s), u"title"_s};
}

} // namespace

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBadKeyFiles_data();
    void refusesBadKeyFiles();
    void refusesKeysOthersMayRead();
    void keepsItsKeys();
    void sealedTextsDoNotMove_data();
    void sealedTextsDoNotMove();
    void sealsAndOpens_data();
    void sealsAndOpens();
    void everySealIsAnother();
    void dataKeysSurviveARotation();
    void passwords();
};

void TestKeys::refusesBadKeyFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comment only") << QByteArray("# no key\n");
    QTest::newRow("words") << QByteArray("not a key file at all\n");
    QTest::newRow("short secret") << QByteArray("k1 2026-01-01T00:00:00.000Z - " + QByteArray(31, 's').toBase64());
    QTest::newRow("not base64") << QByteArray("k1 2026-01-01T00:00:00.000Z - " + QByteArray(44, '!'));
    QTest::newRow("no date") << QByteArray("k1 yesterday - " + kSecret);
    QTest::newRow("bad retirement") << QByteArray("k1 2026-01-01T00:00:00.000Z soon " + kSecret);
    QTest::newRow("retired only") << QByteArray("k1 2026-01-01T00:00:00.000Z 2026-02-01T00:00:00.000Z " + kSecret);
    QTest::newRow("two active") << kLine + QByteArray(kLine).replace("k1", "k2");
    QTest::newRow("twice") << kLine + QByteArray(kLine).replace(" - ", " 2026-02-01T00:00:00.000Z ");
}

void TestKeys::refusesBadKeyFiles()
{
    QFETCH(QByteArray, text);
    const auto ring = KeyRing::parse(text);
    QVERIFY(!ring);
    QCOMPARE(ring.error().code, ErrorCode::DamagedFile);
    QVERIFY(!ring.error().detail.contains(QString::fromLatin1(kSecret)));
}

void TestKeys::refusesKeysOthersMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"token.keys"_s);
    QCOMPARE(KeyRing::load(path).error().code, ErrorCode::FileNotFound);
    QVERIFY(KeyRing::generate(kNow).save(path));
    QVERIFY(KeyRing::load(path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadGroup));
    QCOMPARE(KeyRing::load(path).error().code, ErrorCode::FileNotReadable);
}

void TestKeys::keepsItsKeys()
{
    KeyRing ring = *KeyRing::parse("# ours\n\n" + kLine);
    ring.rotate(kNow);
    const KeyRing again = *KeyRing::parse(ring.serialised());
    QCOMPARE(again.keys().size(), 2);
    QCOMPARE(again.find(u"k1"_s)->retired, kNow);
    QCOMPARE(again.active().id, ring.active().id);
    QCOMPARE(again.active().secret, ring.active().secret);
    QVERIFY(again.active().id != u"k1"_s && !again.find(u"k2"_s));
}

void TestKeys::sealedTextsDoNotMove_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("table") << 0;
    QTest::newRow("row") << 1;
    QTest::newRow("user") << 2;
    QTest::newRow("field") << 3;
    QTest::newRow("a bit of the text") << 4;
    QTest::newRow("a bit of the tag") << 5;
    QTest::newRow("cut") << 6;
    QTest::newRow("empty") << 7;
    QTest::newRow("key") << 8;
}

void TestKeys::sealedTextsDoNotMove()
{
    QFETCH(int, what);
    QByteArray key(32, 'k');
    QByteArray sealed = *seal(key, "Mary Example", context());
    SealContext other = context();
    const auto flip = [&sealed](qsizetype i) { sealed[i] = static_cast<char>(sealed[i] ^ 1); };
    switch (what) {
    case 0:
        other.table = u"tags"_s;
        break;
    case 1:
        other.row = QUuid::createUuid();
        break;
    case 2:
        other.user = QUuid::createUuid();
        break;
    case 3:
        other.field = u"body"_s;
        break;
    case 4:
        flip(14);
        break;
    case 5:
        flip(sealed.size() - 1);
        break;
    case 6:
        sealed.chop(1);
        break;
    case 7:
        sealed.clear();
        break;
    default:
        key[0] = 'x';
        break;
    }
    const auto opened = openSealed(key, sealed, other);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DamagedFile);
}

void TestKeys::sealsAndOpens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void TestKeys::sealsAndOpens()
{
    QFETCH(QByteArray, text);
    const QByteArray key(32, 'k');
    const auto sealed = seal(key, text, context());
    QVERIFY(sealed && (text.isEmpty() || !sealed->contains(text)));
    QCOMPARE(*openSealed(key, *sealed, context()), text);
    QVERIFY(!seal(key.chopped(1), text, context()));
}

void TestKeys::everySealIsAnother()
{
    const QByteArray key(32, 'k');
    QVERIFY(*seal(key, "same", context()) != *seal(key, "same", context()));
    QVERIFY(randomBytes(32) != randomBytes(32));
}

void TestKeys::dataKeysSurviveARotation()
{
    const UserId mary(QUuid::createUuid());
    KeySource keys(KeyRing::generate(kNow));
    const DataKeys dataKeys(keys);
    const WrappedKey wrapped = *dataKeys.generate(mary);
    const QByteArray dataKey = *dataKeys.unwrap(wrapped, mary);
    QCOMPARE(dataKey.size(), 32);
    QVERIFY(!dataKeys.unwrap(wrapped, UserId(QUuid::createUuid())));
    KeyRing ring = keys.ring();
    ring.rotate(kNow);
    keys.replace(ring);
    const WrappedKey again = *dataKeys.rewrap(wrapped, mary);
    QCOMPARE(again.keyId, ring.active().id);
    QCOMPARE(*dataKeys.unwrap(again, mary), dataKey);
    const KeySource other(KeyRing::generate(kNow));
    QCOMPARE(DataKeys(other).unwrap(wrapped, mary).error().code, ErrorCode::NotFound);
}

void TestKeys::passwords()
{
    const auto passwords = Passwords::create();
    QVERIFY(passwords);
    const QString hash = *passwords->hash(u"gr\u00fcn und blau"_s);
    QVERIFY(hash.startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"_s));
    QVERIFY(!passwords->matches(hash, u"gruen und blau"_s));
    QVERIFY(!passwords->matches(u"not a hash"_s, u"x"_s));
    QVERIFY(passwords->matches(hash, u"gr\u00fcn und blau"_s));
    QVERIFY(passwords->matches(hash, u"gru\u0308n und blau"_s)); // the same, typed on another system
    QVERIFY(!passwords->isOutdated(hash));
    QVERIFY(passwords->isOutdated(QString(hash).replace(u"t=2"_s, u"t=1"_s)));
    QVERIFY(*passwords->hash(u"x"_s) != *passwords->hash(u"x"_s));
}

QTEST_GUILESS_MAIN(TestKeys)
#include "TestKeys.moc"
