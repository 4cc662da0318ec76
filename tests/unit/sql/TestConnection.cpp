// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sql/Connection.h"
#include "sql/Transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::sql;

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatIsNotADatabase();
    void refusesAFolderThatIsNotThere();
    void refusesAReadOnlyFile();
    void tellsAFullDisk();
    void tellsABusyStore();
    void reportsWrongSql();
    void enforcesForeignKeys();
    void bindsEveryType();
    void theSameStatementMayBeUsedTwiceAtOnce();
    void rollsBackUnlessCommitted();
    void makesThePrivateFile();

private:
    std::unique_ptr<Connection> open(const QString& path = {})
    {
        auto opened = Connection::open(path.isEmpty() ? m_path : path);
        return opened ? *std::move(opened) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.sqlite"_s);
}

void TestConnection::refusesWhatIsNotADatabase()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto opened = Connection::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
}

void TestConnection::refusesAFolderThatIsNotThere()
{
    const auto opened = Connection::open(m_folder->filePath(u"none/test.sqlite"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileNotWritable);
}

void TestConnection::refusesAReadOnlyFile()
{
    QVERIFY(open()->execute(u"CREATE TABLE a (x)"_s));
    const auto connection = open();
    QVERIFY(connection->execute(u"PRAGMA query_only = ON"_s));
    const auto written = connection->execute(u"INSERT INTO a VALUES (1)"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
}

void TestConnection::tellsAFullDisk()
{
    const auto connection = open();
    QVERIFY(connection->execute(u"CREATE TABLE a (x BLOB)"_s));
    QVERIFY(connection->execute(u"PRAGMA max_page_count = 4"_s));
    const auto written = connection->execute(u"INSERT INTO a VALUES (zeroblob(1000000))"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
}

void TestConnection::tellsABusyStore()
{
    const auto first = open();
    const auto second = open();
    QVERIFY(second->execute(u"PRAGMA busy_timeout = 10"_s));
    const auto held = Transaction::begin(*first);
    QVERIFY(held);
    const auto refused = Transaction::begin(*second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreBusy);
}

void TestConnection::reportsWrongSql()
{
    const auto connection = open();
    const auto statement = connection->prepare(u"SELEKT 1"_s);
    QVERIFY(!statement);
    QCOMPARE(statement.error().code, ErrorCode::Internal);
    QVERIFY(statement.error().detail.contains(u"SELEKT"_s));
}

void TestConnection::enforcesForeignKeys()
{
    const auto connection = open();
    QVERIFY(connection->execute(u"CREATE TABLE a (id INTEGER PRIMARY KEY)"_s));
    QVERIFY(connection->execute(u"CREATE TABLE b (a INTEGER REFERENCES a (id))"_s));
    QVERIFY(!connection->execute(u"INSERT INTO b VALUES (7)"_s));
}

void TestConnection::bindsEveryType()
{
    const auto connection = open();
    const QDateTime time(QDate(2026, 3, 29), QTime(1, 30, 0, 250), Qt::UTC);
    auto statement = connection->prepare(u"SELECT :a, :b, :c, :d, :e, :f"_s);
    QVERIFY(statement);
    statement->bind(u":a"_s, u"Zoë O'Neill; DROP TABLE a"_s)
        .bind(u":b"_s, qint64(1) << 40)
        .bind(u":c"_s, 1.5)
        .bind(u":d"_s, time)
        .bind(u":e"_s, std::optional<QString>())
        .bind(u":f"_s, QString());
    QVERIFY(statement->execute());
    QVERIFY(statement->next().value());
    QCOMPARE(statement->text(0), u"Zoë O'Neill; DROP TABLE a"_s);
    QCOMPARE(statement->integer(1), qint64(1) << 40);
    QCOMPARE(statement->real(2), 1.5);
    QCOMPARE(statement->time(3), time);
    QVERIFY(statement->isNull(4));
    QVERIFY(!statement->isNull(5)); // an empty text is not an absent one
    QVERIFY(!statement->next().value());
}

void TestConnection::theSameStatementMayBeUsedTwiceAtOnce()
{
    const auto connection = open();
    auto outer = connection->prepare(u"SELECT value FROM json_each('[1,2]')"_s);
    QVERIFY(outer && outer->execute());
    int rows = 0;
    while (outer->next().value()) {
        auto inner = connection->prepare(u"SELECT value FROM json_each('[1,2]')"_s);
        QVERIFY(inner && inner->execute());
        while (inner->next().value()) {
            ++rows;
        }
    }
    QCOMPARE(rows, 4);
}

void TestConnection::rollsBackUnlessCommitted()
{
    const auto connection = open();
    QVERIFY(connection->execute(u"CREATE TABLE a (x)"_s));
    for (const bool commit : {false, true}) {
        auto transaction = Transaction::begin(*connection);
        QVERIFY(transaction);
        QVERIFY(connection->execute(u"INSERT INTO a VALUES (1)"_s));
        if (commit) {
            QVERIFY(transaction->commit());
        }
    }
    auto count = connection->prepare(u"SELECT count(*) FROM a"_s);
    QVERIFY(count && count->execute() && count->next().value());
    QCOMPARE(count->integer(0), 1);
}

void TestConnection::makesThePrivateFile()
{
    QVERIFY(open());
    constexpr auto kOthers =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & kOthers));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "TestConnection.moc"
