// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sql/SqlThread.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::sql;

class TestSqlThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithTheOpenError();
    void doesNotRunACancelledJob();
    void runsInOrderOnOneThread();
    void finishesWhatWasAskedFor();

private:
    SqlThread::Opener opener()
    {
        return [path = m_folder.filePath(u"t.sqlite"_s)] { return Connection::open(path); };
    }

    QTemporaryDir m_folder;
};

void TestSqlThread::answersWithTheOpenError()
{
    SqlThread thread([]() -> Result<std::unique_ptr<Connection>> { return failure(ErrorCode::NewerVersion); });
    auto future = thread.run([](Connection&) -> Result<int> { return 1; });
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::NewerVersion);
}

void TestSqlThread::doesNotRunACancelledJob()
{
    std::atomic<int> ran{0};
    {
        SqlThread thread(opener());
        auto future = thread.run([&ran](Connection&) -> Result<int> { return ++ran; });
        future.cancel();
    }
    QVERIFY(ran <= 1);
    auto gate = std::make_shared<std::atomic<bool>>(false);
    SqlThread thread(opener());
    auto first = thread.run([gate](Connection&) -> Result<> {
        while (!*gate) {
            QThread::yieldCurrentThread();
        }
        return {};
    });
    const int before = ran;
    auto second = thread.run([&ran](Connection&) -> Result<int> { return ++ran; });
    second.cancel();
    *gate = true;
    auto third = thread.run([](Connection&) -> Result<> { return {}; });
    QTRY_VERIFY(third.isFinished());
    QCOMPARE(ran.load(), before);
}

void TestSqlThread::runsInOrderOnOneThread()
{
    SqlThread thread(opener());
    QList<int> order;
    QSet<QThread*> threads;
    QList<QFuture<Result<>>> futures;
    for (int i = 0; i < 20; ++i) {
        futures.append(thread.run([&order, &threads, i](Connection&) -> Result<> {
            order.append(i);
            threads.insert(QThread::currentThread());
            return {};
        }));
    }
    QTRY_VERIFY(futures.last().isFinished());
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThread()));
}

void TestSqlThread::finishesWhatWasAskedFor()
{
    QList<QFuture<Result<>>> futures;
    {
        SqlThread thread(opener());
        for (int i = 0; i < 50; ++i) {
            futures.append(thread.run([i](Connection& connection) -> Result<> {
                return i == 0 ? connection.execute(u"CREATE TABLE kept (x)"_s)
                              : connection.execute(u"INSERT INTO kept VALUES (1)"_s);
            }));
        }
    }
    for (const auto& future : futures) {
        QVERIFY(future.isFinished() && future.result());
    }
}

QTEST_GUILESS_MAIN(TestSqlThread)
#include "TestSqlThread.moc"
