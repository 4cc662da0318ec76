// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Connection.h"
#include "database/Migrator.h"
#include "database/Pool.h"
#include "database/Transaction.h"
#include "support/server/TestDatabase.h"

#include <QSemaphore>
#include <QTest>

#include <array>
#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::server::database;

namespace {

QString codeOf(const Result<Rows>& result)
{
    return result ? u"none"_s : errorCodeName(result.error().code);
}

qint64 countOf(Connection& connection)
{
    auto rows = connection.execute(Query("SELECT count(*) FROM t"));
    return rows ? rows->integer(0, 0) : -1;
}

QList<Migration> firstOnly()
{
    return {{1, u"first"_s, "CREATE TABLE a (x integer)\n-- next statement\nINSERT INTO a VALUES (1)"}};
}

} // namespace

class TestDatabaseConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void answersBusyWhenNobodyIsThere();
    void givesUpADatabaseThatHangs();
    void keepsValuesOutOfTheSql_data();
    void keepsValuesOutOfTheSql();
    void carriesEveryType();
    void pipelinesAndStopsAtTheFirstError();
    void rollsBack();
    void comesBackAfterTheBackendWasKilled();
    void doesNotHealALostTransaction();
    void poolRefusesWhatIsTooMuch();
    void poolRunsEverythingOnce();
    void migratesOnceForAll();
    void aFailingScriptLeavesNothing();
    void refusesANewerOrChangedDatabase();

private:
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection; ///< of the owner, with an empty table t
};

/// Everything holds for prepared statements and for others.
void TestDatabaseConnection::initTestCase_data()
{
    QTest::addColumn<bool>("prepares");
    QTest::newRow("unnamed") << false;
    QTest::newRow("prepared") << true;
}

void TestDatabaseConnection::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database);
}

void TestDatabaseConnection::init()
{
    QFETCH_GLOBAL(bool, prepares);
    ConnectionOptions options{m_database->migration()};
    options.prepares = prepares;
    m_connection = std::make_unique<Connection>(options);
    for (const char* sql : {"DROP TABLE IF EXISTS t, a, b, schema_migrations",
                            "CREATE TABLE t (id integer PRIMARY KEY, parent integer REFERENCES t, x text)"}) {
        QVERIFY(m_connection->execute(Query(sql)));
    }
}

void TestDatabaseConnection::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("not SQL") << QByteArray("SELEC") << u"Internal"_s;
    QTest::newRow("two statements") << QByteArray("SELECT 1; DROP TABLE t") << u"Internal"_s;
    QTest::newRow("no parent") << QByteArray("INSERT INTO t VALUES (1, 7)") << u"NotFound"_s;
    QTest::newRow("twice") << QByteArray("INSERT INTO t VALUES (1), (1)") << u"AlreadyExists"_s;
    QTest::newRow("too great") << QByteArray("INSERT INTO t VALUES (99999999999)") << u"InvalidArgument"_s;
    QTest::newRow("ours") << QByteArray("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'CV001'; END $$")
                          << u"TokenRevoked"_s;
}

void TestDatabaseConnection::saysWhatIsWrong()
{
    QFETCH(QByteArray, sql);
    QTEST(codeOf(m_connection->execute(Query(sql))), "code");
    QVERIFY(m_connection->execute(Query("SELECT 1"))); // and goes on
}

void TestDatabaseConnection::answersBusyWhenNobodyIsThere()
{
    Connection nobody({u"host=127.0.0.1 port=1 user=x dbname=x"_s});
    QCOMPARE(codeOf(nobody.execute(Query("SELECT 1"))), u"StoreBusy"_s);
    QCOMPARE(codeOf(nobody.execute(Query("SELECT 1"))), u"StoreBusy"_s); // at once, without asking again
}

void TestDatabaseConnection::givesUpADatabaseThatHangs()
{
    using namespace std::chrono_literals;
    Connection impatient({m_database->migration(), 0ms, 100ms});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(impatient.execute(Query("SELECT pg_sleep(5)"))), u"StoreBusy"_s);
    QVERIFY(timer.elapsed() < 2000);
    Connection limited({m_database->migration(), 100ms, 5000ms});
    QCOMPARE(codeOf(limited.execute(Query("SELECT pg_sleep(5)"))), u"StoreBusy"_s);
    QVERIFY(timer.elapsed() < 4000);
    QVERIFY(limited.execute(Query("SELECT 1")));
}

void TestDatabaseConnection::keepsValuesOutOfTheSql_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << u"'; DROP TABLE t; --"_s;
    QTest::newRow("dollar") << u"$1 $$ \\x00 %s"_s;
    QTest::newRow("override") << u"\u202Eabc\u200B"_s;
    QTest::newRow("emoji") << u"👩‍💻 ä"_s;
    QTest::newRow("empty") << u""_s;
}

void TestDatabaseConnection::keepsValuesOutOfTheSql()
{
    QFETCH(QString, text);
    Query insert("INSERT INTO t (id, x) VALUES ($1, $2)");
    QVERIFY(m_connection->execute(insert.bind(qint64(1)).bind(text)));
    const auto rows = m_connection->execute(Query("SELECT x FROM t"));
    QCOMPARE(rows->text(0, 0), text);
    QVERIFY(!rows->isNull(0, 0));
}

void TestDatabaseConnection::carriesEveryType()
{
    const QDateTime time = QDateTime::fromString(u"2026-03-29T02:30:00.123Z"_s, Qt::ISODateWithMs);
    const QByteArray bytes = QByteArray::fromHex("00ff275c00");
    const QUuid id = QUuid::createUuid();
    Query query("SELECT $1::bigint, $2::boolean, $3::uuid, $4::timestamptz, $5::bytea, $6::text, "
                "'2026-01-01 00:00:00+00'::timestamptz");
    query.bind(qint64(-7'000'000'000)).bind(true).bind(id).bind(time).bindBytes(bytes).bindNull();
    const auto rows = m_connection->execute(query);
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
    QCOMPARE(rows->integer(0, 0), -7'000'000'000);
    QCOMPARE(rows->boolean(0, 1), true);
    QCOMPARE(rows->uuid(0, 2), id);
    QCOMPARE(rows->time(0, 3), time);
    QCOMPARE(rows->bytes(0, 4), bytes);
    QVERIFY(rows->isNull(0, 5));
    QCOMPARE(rows->time(0, 6), QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(m_connection->execute(Query("UPDATE t SET x = ''"))->changed(), 0);
}

void TestDatabaseConnection::pipelinesAndStopsAtTheFirstError()
{
    const std::array good{Query("INSERT INTO t (id) VALUES (1)"), Query("SELECT count(*) FROM t")};
    const auto rows = m_connection->pipeline(good);
    QVERIFY(rows);
    QCOMPARE(rows->at(1).integer(0, 0), 1);
    const std::array bad{Query("INSERT INTO t (id) VALUES (2)"), Query("INSERT INTO t (id) VALUES (1)"),
                         Query("INSERT INTO t (id) VALUES (3)")};
    const auto failed = m_connection->pipeline(bad);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(countOf(*m_connection), 1);
}

void TestDatabaseConnection::rollsBack()
{
    {
        auto transaction = Transaction::begin(*m_connection);
        QVERIFY(transaction);
        QVERIFY(m_connection->execute(Query("INSERT INTO t (id) VALUES (1)")));
    }
    QCOMPARE(countOf(*m_connection), 0);
    QVERIFY(!Transaction::begin(*m_connection, Query("NOT SQL")));
    {
        auto transaction = Transaction::begin(*m_connection, Query("INSERT INTO t (id) VALUES (2)"));
        QVERIFY(transaction);
        QVERIFY(transaction->commit());
    }
    QCOMPARE(countOf(*m_connection), 1);
}

void TestDatabaseConnection::comesBackAfterTheBackendWasKilled()
{
    const auto pid = m_connection->execute(Query("SELECT pg_backend_pid()"));
    Query kill("SELECT pg_terminate_backend($1::integer, 5000)");
    QVERIFY(m_database->administratorConnection().execute(kill.bind(pid->integer(0, 0))));
    QVERIFY(m_connection->execute(Query("SELECT 1"))); // the very next request
}

void TestDatabaseConnection::doesNotHealALostTransaction()
{
    auto transaction = Transaction::begin(*m_connection);
    const auto pid = m_connection->execute(Query("SELECT pg_backend_pid()"));
    Query kill("SELECT pg_terminate_backend($1::integer, 5000)");
    QVERIFY(m_database->administratorConnection().execute(kill.bind(pid->integer(0, 0))));
    QCOMPARE(codeOf(m_connection->execute(Query("INSERT INTO t (id) VALUES (1)"))), u"StoreBusy"_s);
    QVERIFY(!transaction->commit());
    {
        const auto ended = std::move(*transaction);
    }
    QCOMPARE(countOf(*m_connection), 0);
}

void TestDatabaseConnection::poolRefusesWhatIsTooMuch()
{
    using namespace std::chrono_literals;
    QSemaphore holds;
    QSemaphore started;
    std::atomic<int> refused = 0;
    std::atomic<int> ran = 0;
    {
        Pool pool({{m_database->application()}, 1, 2, 50ms});
        const auto refuse = [&] { ++refused; };
        pool.submit(
            [&](Connection&) {
                started.release();
                holds.acquire();
                ++ran;
            },
            refuse);
        started.acquire();
        for (int i = 0; i < 4; ++i) {
            pool.submit([&](Connection&) { ++ran; }, refuse);
        }
        QCOMPARE(refused, 2); // the queue holds two
        QTest::qWait(100);
        holds.release(); // those two have waited too long
        QTRY_COMPARE(refused, 4);
        pool.submit(
            [&](Connection&) {
                started.release();
                holds.acquire();
                ++ran;
            },
            refuse);
        started.acquire();
        pool.submit([&](Connection&) { ++ran; }, refuse);
        holds.release(1);
    } // ends: what waits runs or is refused
    QCOMPARE(ran + refused, 7);
}

void TestDatabaseConnection::poolRunsEverythingOnce()
{
    std::atomic<int> good = 0;
    std::atomic<int> bad = 0;
    {
        Pool pool({{m_database->application()}, 3, 1000});
        for (int i = 0; i < 300; ++i) {
            pool.submit([&](Connection& c) { ++(c.execute(Query("SELECT 1")) ? good : bad); }, [&] { ++bad; });
        }
        pool.submit([](Connection&) { throw std::bad_alloc(); }, [&] { ++bad; });
        QTRY_COMPARE(good, 300);
    }
    QCOMPARE(bad, 0);
}

void TestDatabaseConnection::migratesOnceForAll()
{
    std::atomic<int> applied = 0;
    {
        Pool pool({{m_database->migration()}, 4, 100});
        for (int i = 0; i < 4; ++i) {
            pool.submit([&](Connection& c) { applied += Migrator(firstOnly()).migrate(c).value_or(100); },
                        [&] { applied += 1000; });
        }
        QTRY_COMPARE(pool.waiting(), 0);
    }
    QCOMPARE(applied, 1);
    QVERIFY(Migrator(firstOnly()).check(*m_connection));
    QCOMPARE(m_connection->execute(Query("SELECT count(*) FROM a"))->integer(0, 0), 1);
}

void TestDatabaseConnection::aFailingScriptLeavesNothing()
{
    const QList<Migration> broken =
        firstOnly() + QList<Migration>{{2, u"broken"_s, "CREATE TABLE b (x integer)\n-- next statement\nNOT SQL"}};
    const auto result = Migrator(broken).migrate(*m_connection);
    QVERIFY(!result);
    QCOMPARE(result.error().subject, u"broken"_s);
    QCOMPARE(codeOf(m_connection->execute(Query("SELECT 1 FROM b"))), u"Internal"_s);
    QVERIFY(Migrator(firstOnly()).check(*m_connection));
    QVERIFY(!Migrator(broken).check(*m_connection));
}

void TestDatabaseConnection::refusesANewerOrChangedDatabase()
{
    QVERIFY(Migrator(firstOnly()).migrate(*m_connection));
    for (const QList<Migration>& other : {QList<Migration>(), QList<Migration>{{1, u"first"_s, "SELECT 1"}}}) {
        const auto result = Migrator(other).migrate(*m_connection);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NewerVersion);
    }
}

QTEST_GUILESS_MAIN(TestDatabaseConnection)
#include "TestDatabaseConnection.moc"
