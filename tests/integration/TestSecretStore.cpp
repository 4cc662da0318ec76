// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/SecretStore.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using platform::SecretStore;

namespace {

const QString kKey = u"refresh-token"_s;
constexpr int kPatienceMs = 20'000;

template <class T>
Result<T> wait(const QFuture<Result<T>>& future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, kPatienceMs) ? future.result()
                                                                             : failure(ErrorCode::Cancelled);
}

} // namespace

/// The keychain itself: this test starts itself again on a message bus of its own, with a Secret Service that is
/// unlocked (stores, reads, deletes) and with one that is locked (keeps in memory and says so).
class TestSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsInMemoryWithoutABus();
    void usesTheKeychain_data();
    void usesTheKeychain();
    void insideUnlocked();
    void insideLocked();
};

void TestSecretStore::keepsInMemoryWithoutABus()
{
    if (qEnvironmentVariableIsSet("CVENH_KEYCHAIN")) {
        QSKIP("runs outside only");
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    SecretStore store(u"cvenhancer test"_s);
    QSignalSpy changes(&store, &SecretStore::persistenceChanged);
    QVERIFY(wait(store.write(kKey, "s3cret")));
    QVERIFY(!store.isPersistent());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(wait(store.read(kKey)).value(), QByteArray("s3cret"));
    QVERIFY(wait(store.remove(kKey)));
    QCOMPARE(wait(store.read(kKey)).value(), QByteArray());
}

void TestSecretStore::usesTheKeychain_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("unlocked") << u"Unlocked"_s;
    QTest::newRow("locked") << u"Locked"_s;
}

void TestSecretStore::usesTheKeychain()
{
    if (qEnvironmentVariableIsSet("CVENH_KEYCHAIN")) {
        QSKIP("runs outside only");
    }
    QFETCH(QString, state);
    QVERIFY2(!QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty(), "install dbus");
    QVERIFY2(!QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty(), "install gnome-keyring");
    QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"CVENH_KEYCHAIN"_s, state);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // A locked keyring: made with a password, and the service started anew without it.
    const QString unlock = u"printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null"_s;
    const QString lock = u"gnome-keyring-daemon --replace --start --components=secrets >/dev/null"_s;
    const QString start = state == u"Locked"_s ? unlock + u"; \"$0\" insideUnlocked >/dev/null; "_s + lock : unlock;
    process.start(
        u"dbus-run-session"_s,
        {u"--"_s, u"sh"_s, u"-c"_s, start + u"; \"$0\" inside"_s + state, QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForFinished(2 * kPatienceMs));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void TestSecretStore::insideUnlocked()
{
    if (!qEnvironmentVariableIsSet("CVENH_KEYCHAIN")) {
        QSKIP("runs inside only");
    }
    SecretStore store(u"cvenhancer test"_s);
    QCOMPARE(wait(store.read(kKey)).value(), QByteArray());
    QVERIFY(wait(store.write(kKey, QByteArray("s3\0cret", 7))));
    QVERIFY(store.isPersistent());
    SecretStore other(u"cvenhancer test"_s);
    QCOMPARE(wait(other.read(kKey)).value(), QByteArray("s3\0cret", 7));
    SecretStore profile(u"cvenhancer other profile"_s);
    QCOMPARE(wait(profile.read(kKey)).value(), QByteArray());
    QVERIFY(wait(other.remove(kKey)));
    QCOMPARE(wait(other.read(kKey)).value(), QByteArray());
}

void TestSecretStore::insideLocked()
{
    if (qgetenv("CVENH_KEYCHAIN") != "Locked") {
        QSKIP("runs inside only");
    }
    SecretStore store(u"cvenhancer test"_s);
    QVERIFY(wait(store.write(kKey, "s3cret")));
    QVERIFY(!store.isPersistent());
    QCOMPARE(wait(store.read(kKey)).value(), QByteArray("s3cret"));
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "TestSecretStore.moc"
