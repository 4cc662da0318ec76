// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sql/Connection.h"
#include "sql/Migrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::sql;

namespace {

const SystemClock kClock;

std::unique_ptr<Connection> openAt(const QString& path)
{
    auto opened = Connection::open(path);
    return opened ? *std::move(opened) : nullptr;
}

QList<Migration> firstOnly()
{
    return {{1, u"first"_s, "CREATE TABLE a (x INTEGER)\n-- next statement\nINSERT INTO a VALUES (1)\n"}};
}

QList<Migration> both()
{
    return firstOnly() + QList<Migration>{{2, u"second"_s, "INSERT INTO a VALUES (2)"}};
}

qint64 countOf(Connection& connection, const QString& select)
{
    auto statement = connection.prepare(select);
    if (!statement || !statement->execute() || !statement->next().value_or(false)) {
        return -1;
    }
    return statement->integer(0);
}

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesANewerDatabase();
    void refusesAChangedScript();
    void aFailingScriptLeavesNothing();
    void refusesGaps();
    void appliesEachScriptOnce();
    void backsUpBeforeMigrating();
    void splitsAtMarkerLinesOnly();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestMigrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.sqlite"_s);
}

void TestMigrator::refusesANewerDatabase()
{
    const auto connection = openAt(m_path);
    QVERIFY(Migrator(both(), kClock).migrate(*connection));
    const auto older = Migrator(firstOnly(), kClock).migrate(*connection);
    QVERIFY(!older);
    QCOMPARE(older.error().code, ErrorCode::NewerVersion);
    QCOMPARE(countOf(*connection, u"SELECT count(*) FROM a"_s), 2);
}

void TestMigrator::refusesAChangedScript()
{
    const auto connection = openAt(m_path);
    QVERIFY(Migrator(firstOnly(), kClock).migrate(*connection));
    const auto changed = Migrator({{1, u"first"_s, "CREATE TABLE b (x INTEGER)"}}, kClock).migrate(*connection);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::NewerVersion);
}

void TestMigrator::aFailingScriptLeavesNothing()
{
    const auto connection = openAt(m_path);
    QVERIFY(Migrator(firstOnly(), kClock).migrate(*connection));
    const QList<Migration> broken =
        firstOnly() + QList<Migration>{{2, u"broken"_s, "INSERT INTO a VALUES (2)\n-- next statement\nNOT SQL"}};
    QVERIFY(!Migrator(broken, kClock).migrate(*connection));
    QCOMPARE(countOf(*connection, u"SELECT count(*) FROM a"_s), 1);
    QCOMPARE(countOf(*connection, u"SELECT count(*) FROM schema_migrations"_s), 1);
}

void TestMigrator::refusesGaps()
{
    for (const QString& name : {u"0001_a.sql"_s, u"0003_c.sql"_s}) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto loaded = loadMigrations(m_folder->path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().subject, u"0003_c.sql"_s);
}

void TestMigrator::appliesEachScriptOnce()
{
    const auto connection = openAt(m_path);
    QVERIFY(Migrator(both(), kClock).migrate(*connection));
    QVERIFY(Migrator(both(), kClock).migrate(*connection));
    QCOMPARE(countOf(*connection, u"SELECT count(*) FROM a"_s), 2);
    QCOMPARE(countOf(*connection, u"SELECT count(*) FROM schema_migrations"_s), 2);
    QVERIFY(!QFile::exists(m_path + u".before-2"_s)); // a fresh database has nothing to lose
}

void TestMigrator::backsUpBeforeMigrating()
{
    const auto connection = openAt(m_path);
    QVERIFY(Migrator(firstOnly(), kClock).migrate(*connection));
    QVERIFY(Migrator(both(), kClock).migrate(*connection));
    const auto copy = openAt(m_path + u".before-2"_s);
    QVERIFY(copy);
    QCOMPARE(countOf(*copy, u"SELECT count(*) FROM a"_s), 1);
}

void TestMigrator::splitsAtMarkerLinesOnly()
{
    const Migration migration{1, u"x"_s,
                              "A; -- next statement here\r\n-- next statement\r\nB;\r\nC\n--next statement\n"};
    QCOMPARE(migration.statements(), (QStringList{u"A; -- next statement here"_s, u"B;\nC"_s}));
    QCOMPARE(migration.checksum(), Migration({1, u"x"_s, QByteArray(migration.script).replace("\r", "")}).checksum());
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "TestMigrator.moc"
