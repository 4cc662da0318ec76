// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "limits/LoginThrottle.h"
#include "limits/MemoryRateLimiter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server::limits;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

} // namespace

class TestLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsTooMuch();
    void clientsDoNotShare();
    void memoryIsBounded();
    void slowsGuessingDown();
    void forgetsFailuresInTime();
    void successForgetsFailures();
    void throttleMemoryIsBounded();
};

void TestLimits::refusesWhatIsTooMuch()
{
    MemoryRateLimiter limiter;
    const RateRule rule{3, 60s};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!limiter.tryTake("a", rule, kNow));
    }
    QCOMPARE(limiter.tryTake("a", rule, kNow), 20s);
    QCOMPARE(limiter.tryTake("a", rule, kNow.addMSecs(19'001)), 1s); // refusals cost nothing
    QVERIFY(!limiter.tryTake("a", rule, kNow.addSecs(20)));
    QVERIFY(limiter.tryTake("a", rule, kNow.addSecs(20)));
    QVERIFY(!limiter.tryTake("a", rule, kNow.addSecs(1000)));
}

void TestLimits::clientsDoNotShare()
{
    MemoryRateLimiter limiter;
    QVERIFY(!limiter.tryTake("a", {1, 60s}, kNow));
    QVERIFY(limiter.tryTake("a", {1, 60s}, kNow));
    QVERIFY(!limiter.tryTake("b", {1, 60s}, kNow));
}

void TestLimits::memoryIsBounded()
{
    MemoryRateLimiter limiter(10);
    const RateRule rule{1, 60s};
    QVERIFY(!limiter.tryTake("busy", rule, kNow.addSecs(59)));
    for (int i = 0; i < 9; ++i) {
        QVERIFY(!limiter.tryTake(QByteArray::number(i), rule, kNow));
    }
    QVERIFY(!limiter.tryTake("new", rule, kNow.addSecs(61))); // the nine are full again and make room
    QVERIFY(limiter.tryTake("busy", rule, kNow.addSecs(61)));
}

void TestLimits::slowsGuessingDown()
{
    LoginThrottle throttle(5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(throttle.waitFor(u"mary@example.com"_s, kNow), 0s);
        throttle.recordFailure(u"mary@example.com"_s, kNow);
    }
    QCOMPARE(throttle.waitFor(u"mary@example.com"_s, kNow), 1s);
    QCOMPARE(throttle.waitFor(u"mary@example.com"_s, kNow.addSecs(1)), 0s);
    throttle.recordFailure(u"mary@example.com"_s, kNow.addSecs(1));
    QCOMPARE(throttle.waitFor(u"mary@example.com"_s, kNow.addSecs(1)), 2s);
    for (int i = 0; i < 30; ++i) {
        throttle.recordFailure(u"mary@example.com"_s, kNow);
    }
    QCOMPARE(throttle.waitFor(u"mary@example.com"_s, kNow), std::chrono::seconds(15min));
    QCOMPARE(throttle.waitFor(u"tom@example.com"_s, kNow), 0s);
}

void TestLimits::forgetsFailuresInTime()
{
    LoginThrottle throttle(1);
    throttle.recordFailure(u"a"_s, kNow);
    throttle.recordFailure(u"a"_s, kNow);
    QCOMPARE(throttle.waitFor(u"a"_s, kNow), 2s);
    throttle.recordFailure(u"a"_s, kNow.addSecs(15 * 60 + 1));
    QCOMPARE(throttle.waitFor(u"a"_s, kNow.addSecs(15 * 60 + 1)), 1s);
}

void TestLimits::successForgetsFailures()
{
    LoginThrottle throttle(1);
    throttle.recordFailure(u"a"_s, kNow);
    throttle.recordSuccess(u"a"_s);
    QCOMPARE(throttle.waitFor(u"a"_s, kNow), 0s);
}

void TestLimits::throttleMemoryIsBounded()
{
    LoginThrottle throttle(1, 10);
    throttle.recordFailure(u"recent"_s, kNow.addSecs(800));
    for (int i = 0; i < 9; ++i) {
        throttle.recordFailure(QString::number(i), kNow.addSecs(-200));
    }
    throttle.recordFailure(u"new"_s, kNow.addSecs(800)); // the nine are older than the window
    QCOMPARE(throttle.waitFor(u"recent"_s, kNow.addSecs(800)), 1s);
    QCOMPARE(throttle.waitFor(u"3"_s, kNow.addSecs(-200)), 0s);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "TestLimits.moc"
