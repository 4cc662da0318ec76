// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/server/Accounts.h"
#include "support/server/ServerProcess.h"
#include "support/server/TestDatabase.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using server::database::Query;
using test::ApiClient;
using test::ApiReply;
using test::ServerProcess;

namespace {

QJsonObject account(const QString& email, const QString& password = test::kTestPassword)
{
    return {{u"name"_s, u"Mary"_s}, {u"email"_s, email}, {u"password"_s, password}};
}

QByteArray signUp(const ServerProcess& server, const QString& email)
{
    return server.client().post("/auth/signup", account(email)).text(u"access_token"_s).toLatin1();
}

QByteArray addCv(const ServerProcess& server, const QByteArray& token)
{
    const ApiReply made = server.client().post("/cvs", {{u"title"_s, u"Nurse"_s}}, token);
    return "/cvs/" + made.text(u"id"_s).toLatin1();
}

} // namespace

/// The commands of whoever runs the server, as they are typed.
class TestMaintenance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refusesBadCommands();
    void keysCanBeReplaced();
    void aLostPasswordCanBeReset();
    void theBinIsEmptied();
    void unusedFilesAreRemoved();
    void aBackupBringsEverythingBack();

private:
    [[nodiscard]] bool sql(const QByteArray& text) const
    {
        return server::database::Connection({m_database->migration()}).execute(Query(text)).has_value();
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<ServerProcess> m_server;
};

void TestMaintenance::initTestCase()
{
    CVENH_NEED_POSTGRES();
}

void TestMaintenance::init()
{
    m_database = test::TestDatabase::create();
    QVERIFY(m_database && m_database->migrate());
    m_server = std::make_unique<ServerProcess>(m_database->application(), m_database->migration());
    QVERIFY(m_server->start());
}

void TestMaintenance::cleanup()
{
    m_server.reset();
    m_database.reset();
}

void TestMaintenance::refusesBadCommands()
{
    QVERIFY(m_server->run({u"user"_s, u"reset"_s, u"nobody@example.com"_s}).isEmpty());
    QVERIFY(m_server->run({u"restore"_s, u"/nowhere"_s}).isEmpty());
    QVERIFY(m_server->run({u"backup"_s, m_server->path(u"."_s)}).isEmpty()); // never into a folder that is there
    QVERIFY(m_server->run({u"backup"_s}).isEmpty());
}

void TestMaintenance::keysCanBeReplaced()
{
    const QByteArray token = signUp(*m_server, u"mary@example.com"_s);
    const QByteArray path = addCv(*m_server, token);
    QVERIFY(!m_server->run({u"keys"_s, u"rotate"_s}).isEmpty());
    QCOMPARE(m_server->run({u"keys"_s, u"rewrap"_s}), "1 keys put under the newest one\n");
    QCOMPARE(m_server->run({u"keys"_s, u"rewrap"_s}), "0 keys put under the newest one\n");
    QFile keys(m_server->path(u"keys/encryption.keys"_s));
    QVERIFY(keys.open(QIODevice::ReadOnly));
    const QByteArray newest = keys.readAll().split('\n').at(1);
    keys.close();
    QVERIFY(keys.open(QIODevice::WriteOnly | QIODevice::Truncate) && keys.write(newest + '\n') > 0);
    keys.close();
    m_server->kill();
    QVERIFY(m_server->start());
    QCOMPARE(m_server->client().get(path, token).text(u"title"_s), u"Nurse"_s); // without the old key
}

void TestMaintenance::aLostPasswordCanBeReset()
{
    signUp(*m_server, u"mary@example.com"_s);
    const QString code = QString::fromLatin1(m_server->run({u"user"_s, u"reset"_s, u"Mary@Example.com"_s})).trimmed();
    QCOMPARE(code.size(), 39);
    const QJsonObject recovery{
        {u"email"_s, u"mary@example.com"_s}, {u"recovery_code"_s, code}, {u"new_password"_s, u"another password"_s}};
    QCOMPARE(m_server->client().post("/auth/recover", recovery).status, 200);
    QCOMPARE(m_server->client().post("/auth/recover", recovery).status, 401);
    QCOMPARE(m_server->client().post("/auth/login", account(u"mary@example.com"_s, u"another password"_s)).status, 200);
}

void TestMaintenance::theBinIsEmptied()
{
    const QByteArray token = signUp(*m_server, u"mary@example.com"_s);
    const QByteArray path = addCv(*m_server, token);
    const QByteArray kept = addCv(*m_server, token);
    const QByteArray oldCursor = m_server->client().get("/sync/pull", token).text(u"cursor"_s).toLatin1();
    QCOMPARE(m_server->client().send("DELETE", path, {}, token, "If-Match: *\r\n").status, 204);
    QVERIFY(m_server->run({u"purge"_s}).startsWith("0 rows emptied, 0 removed"));
    QVERIFY(sql("UPDATE cvs SET deleted_at = now() - interval '31 days' WHERE deleted_at IS NOT NULL"));
    QVERIFY(m_server->run({u"purge"_s}).startsWith("1 rows emptied, 0 removed"));
    const QJsonArray changes =
        m_server->client().get("/sync/pull?cursor=" + oldCursor, token).json()[u"changes"_s].toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0)[u"deleted"_s].toBool(), true);
    QCOMPARE(changes.at(0)[u"data"_s].toObject(), QJsonObject());
    QVERIFY(sql("UPDATE cvs SET deleted_at = now() - interval '181 days' WHERE deleted_at IS NOT NULL"));
    QVERIFY(m_server->run({u"purge"_s}).startsWith("0 rows emptied, 1 removed"));
    QCOMPARE(m_server->client().get("/sync/pull?cursor=" + oldCursor, token).status, 410);
    QCOMPARE(m_server->client().get("/sync/pull", token).json()[u"changes"_s].toArray().size(), 1);
    QCOMPARE(m_server->client().get(kept, token).status, 200);
}

void TestMaintenance::unusedFilesAreRemoved()
{
    const QByteArray token = signUp(*m_server, u"mary@example.com"_s);
    const QByteArray path = "/files/" + QCryptographicHash::hash("a", QCryptographicHash::Sha256).toHex();
    QCOMPARE(m_server->client().send("PUT", path, "a", token, {}).status, 201);
    QVERIFY(m_server->run({u"purge"_s}).endsWith("0 files\n"));
    QVERIFY(sql("UPDATE stored_files SET created_at = now() - interval '2 days'"));
    QVERIFY(m_server->run({u"purge"_s}).endsWith("1 files\n"));
    QCOMPARE(m_server->client().get(path, token).status, 404);
}

void TestMaintenance::aBackupBringsEverythingBack()
{
    const QByteArray token = signUp(*m_server, u"mary@example.com"_s);
    const QByteArray path = addCv(*m_server, token);
    const QByteArray file = "/files/" + QCryptographicHash::hash("a", QCryptographicHash::Sha256).toHex();
    QCOMPARE(m_server->client().send("PUT", file, "a", token, {}).status, 201);
    const QByteArray cursor = m_server->client().get("/sync/pull", token).text(u"cursor"_s).toLatin1();
    const QString folder = m_server->path(u"backup"_s);
    QVERIFY(!m_server->run({u"backup"_s, folder}).isEmpty());
    QCOMPARE(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(m_server->run({u"restore"_s, folder}).isEmpty()); // never over something that is there

    m_database.reset();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database);
    ServerProcess other(m_database->application(), m_database->migration());
    QVERIFY(QDir(other.path(u"keys"_s)).removeRecursively());
    QVERIFY(!other.run({u"restore"_s, folder}).isEmpty());
    QVERIFY(other.start());
    const ApiReply login = other.client().post("/auth/login", account(u"mary@example.com"_s));
    QCOMPARE(login.status, 200);
    QCOMPARE(other.client().get(path, token).text(u"title"_s), u"Nurse"_s); // tokens go on, too
    QCOMPARE(other.client().get(file, token).body, "a");
    QCOMPARE(other.client().get("/sync/pull?cursor=" + cursor, token).code(), u"resync-required"_s);
    QCOMPARE(other.client().get("/sync/pull", token).json()[u"changes"_s].toArray().size(), 1);
    QVERIFY(!addCv(other, token).endsWith('/'));
}

QTEST_GUILESS_MAIN(TestMaintenance)
#include "TestMaintenance.moc"
