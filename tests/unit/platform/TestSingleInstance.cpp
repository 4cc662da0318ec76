// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/SingleInstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using cvenhancer::platform::SingleInstance;
using Outcome = SingleInstance::Outcome;

/// Two programs on one profile, as two objects; the later one runs on a thread, as it waits for the first one's answer.
class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstOneThatHangsIsNoticed();
    void aProfileWithoutALockIsFirst();
    void theFirstGoesOn();
    void aLaterOneHandsItsFilesOver();
    void otherProfilesDoNotMeet();
    void theNextIsFirstAgain();

private:
    static Outcome startOnAThread(const QString& profile, const QStringList& files)
    {
        std::promise<Outcome> promise;
        std::future<Outcome> outcome = promise.get_future();
        const std::jthread thread([&] { promise.set_value(SingleInstance(profile).start(files)); });
        while (outcome.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready) {
            QTest::qWait(5);
        }
        return outcome.get();
    }
};

void TestSingleInstance::aFirstOneThatHangsIsNoticed()
{
    const QTemporaryDir profile;
    SingleInstance first(profile.path());
    QCOMPARE(first.start({}), Outcome::First);
    // The first one's event loop does not run while this thread waits for the second.
    const std::jthread thread([&profile] { QCOMPARE(SingleInstance(profile.path()).start({}), Outcome::NoAnswer); });
}

void TestSingleInstance::aProfileWithoutALockIsFirst()
{
    SingleInstance first(u"/proc/nowhere"_s);
    QCOMPARE(first.start({}), Outcome::First);
}

void TestSingleInstance::theFirstGoesOn()
{
    const QTemporaryDir profile;
    SingleInstance first(profile.path());
    QCOMPARE(first.start({u"/a.pdf"_s}), Outcome::First);
}

void TestSingleInstance::aLaterOneHandsItsFilesOver()
{
    const QTemporaryDir profile;
    SingleInstance first(profile.path());
    QCOMPARE(first.start({}), Outcome::First);
    const QSignalSpy received(&first, &SingleInstance::filesReceived);
    QCOMPARE(startOnAThread(profile.path(), {u"/tmp/Lebenslauf Ümit.pdf"_s, u"relative.pdf"_s}), Outcome::HandedOver);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).toStringList(), QStringList{u"/tmp/Lebenslauf Ümit.pdf"_s});
}

void TestSingleInstance::otherProfilesDoNotMeet()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    QCOMPARE(first.start({}), Outcome::First);
    QCOMPARE(second.start({}), Outcome::First);
}

void TestSingleInstance::theNextIsFirstAgain()
{
    const QTemporaryDir profile;
    {
        SingleInstance first(profile.path());
        QCOMPARE(first.start({}), Outcome::First);
    }
    SingleInstance next(profile.path());
    QCOMPARE(next.start({}), Outcome::First);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "TestSingleInstance.moc"
