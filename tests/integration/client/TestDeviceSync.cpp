// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Uuid.h"
#include "codec/ResumeCodec.h"
#include "net/QtTransport.h"
#include "services/LibrarySync.h"
#include "storage/CvRepository.h"
#include "storage/CvVersionRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/UserRepository.h"
#include "support/server/Accounts.h"
#include "support/server/RunningServer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using services::LibraryBinding;
using services::SyncStatus;

namespace {

constexpr int kPatienceMs = 20'000;

/// One computer: its own profile, store, secrets and log-in.
struct Computer {
    Computer()
        : settings(folder.path())
        , secrets(u"test"_s, platform::SecretStore::Backend::Memory)
        , sql([this] { return storage::openStore(folder.path(), clock); })
        , session(transport, secrets, settings)
        , sync(session, sql, folder.path(), clock)
    {
    }

    template <class F>
    auto run(F job)
    {
        const auto future = sql.run(job);
        return QTest::qWaitFor([&] { return future.isFinished(); }, kPatienceMs)
            ? future.result()
            : decltype(future.result())(failure(ErrorCode::Cancelled));
    }

    /// A CV as the editor would store it.
    Result<> save(const CvId& id, const QString& title, const model::Cv& cv)
    {
        return run([&](sql::Connection& connection) -> Result<> {
            storage::CvRepository cvs(connection);
            CVENH_TRY(user, storage::UserRepository(connection).requireLocal(clock.now()));
            const auto known = cvs.load(id);
            storage::CvRow row =
                known ? *known : storage::CvRow{id, user.id, {}, {}, {}, {}, true, clock.now(), {}, {}};
            row.title = title;
            row.parsedData = codec::encodeResume(cv);
            row.updatedAt = clock.now();
            return known ? cvs.update(row) : cvs.insert(row);
        });
    }

    Result<storage::CvRow> load(const CvId& id)
    {
        return run([&](sql::Connection& connection) { return storage::CvRepository(connection).load(id); });
    }

    model::Cv cv(const CvId& id)
    {
        const auto row = load(id);
        return row ? codec::decodeResume(row->parsedData).value_or(model::Cv()) : model::Cv();
    }

    bool syncAndWait()
    {
        sync.syncNow();
        return QTest::qWaitFor([this] { return sync.status().phase != SyncStatus::Phase::Running; }, kPatienceMs)
            && sync.status().phase == SyncStatus::Phase::Idle;
    }

    bool bindAndSync()
    {
        const auto bound = sync.bind();
        return QTest::qWaitFor([&] { return bound.isFinished() && sync.status().lastSync.isValid(); }, kPatienceMs);
    }

    SystemClock clock;
    QTemporaryDir folder;
    settings::Settings settings;
    platform::SecretStore secrets;
    net::QtTransport transport;
    sql::SqlThread sql;
    services::Session session;
    services::LibrarySync sync;
};

template <class T>
Result<T> wait(const QFuture<Result<T>>& future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, kPatienceMs) ? future.result()
                                                                             : failure(ErrorCode::Cancelled);
}

model::Cv person(const QString& name, const QString& label)
{
    model::Cv cv;
    cv.basics.id = EntryId(contentUuid(u"basics"_s));
    cv.basics.setText(model::Field::Name, name);
    cv.basics.setText(model::Field::Label, label);
    return cv;
}

} // namespace

class TestDeviceSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsABadPasswordFromAMissingServer();
    void asksWhoseTheLibraryIs();
    void bringsACvToTheOtherComputer();
    void mergesWhatBothChanged();
    void keepsBothWordsInAClash();
    void anEditBeatsADeletion();
    void comesBackAfterTheTokenExpired();
    void goesOnWhenTheServerReturns();

private:
    bool join(Computer& computer);
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1"_s.arg(m_running->assembly->server().port()); }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::RunningServer> m_running;
    QString m_email;
};

void TestDeviceSync::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database && m_database->migrate());
    m_running = std::make_unique<test::RunningServer>(m_database->application());
    QVERIFY(m_running->start());
}

void TestDeviceSync::init()
{
    m_email = test::newId() + u"@example.com"_s;
}

/// Signs up the first time and logs in later; the library becomes the account's.
bool TestDeviceSync::join(Computer& computer)
{
    if (wait(computer.session.logIn(address(), m_email, test::kTestPassword))) {
        return computer.bindAndSync();
    }
    return wait(computer.session.signUp(address(), u"Maeve Example"_s, m_email, test::kTestPassword)).has_value()
        && computer.bindAndSync();
}

void TestDeviceSync::tellsABadPasswordFromAMissingServer()
{
    Computer home;
    const auto wrong = wait(home.session.logIn(address(), m_email, u"not the password"_s));
    QCOMPARE(wrong.error().code, ErrorCode::BadCredentials);
    const auto missing = wait(home.session.logIn(u"http://127.0.0.1:1"_s, m_email, u"pw"_s));
    QCOMPARE(missing.error().code, ErrorCode::ServerUnreachable);
    QVERIFY(wait(home.session.probe(address())));
}

void TestDeviceSync::asksWhoseTheLibraryIs()
{
    Computer home;
    QSignalSpy asked(&home.sync, &services::LibrarySync::bindingNeeded);
    QVERIFY(wait(home.session.signUp(address(), u"Maeve"_s, m_email, test::kTestPassword)));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<LibraryBinding>(), LibraryBinding::Nobodys);
    QCOMPARE(home.sync.status().phase, SyncStatus::Phase::Off);
    QVERIFY(home.bindAndSync());
    QCOMPARE(wait(home.sync.binding()).value(), LibraryBinding::Ours);
    m_email.prepend(u'x');
    QVERIFY(wait(home.session.signUp(address(), u"Other"_s, m_email, test::kTestPassword)));
    QCOMPARE(wait(home.sync.binding()).value(), LibraryBinding::Anothers);
}

void TestDeviceSync::bringsACvToTheOtherComputer()
{
    Computer home;
    Computer work;
    const CvId id(newUuidV7());
    QVERIFY(home.save(id, u"Backend – Zürich"_s, person(u"Maeve"_s, u"Engineer"_s)));
    QVERIFY(join(home));
    QCOMPARE(home.sync.status().report.sent, 1);
    QSignalSpy received(&work.sync, &services::LibrarySync::received);
    QVERIFY(join(work));
    QCOMPARE(received.size(), 1);
    QCOMPARE(work.load(id).value().title, u"Backend – Zürich"_s);
    QCOMPARE(work.cv(id), home.cv(id));
}

void TestDeviceSync::mergesWhatBothChanged()
{
    Computer home;
    Computer work;
    const CvId id(newUuidV7());
    QVERIFY(home.save(id, u"CV"_s, person(u"Maeve"_s, u"Engineer"_s)));
    QVERIFY(join(home) && join(work));
    QVERIFY(home.save(id, u"CV"_s, person(u"Maeve O'Sullivan"_s, u"Engineer"_s)));
    QVERIFY(work.save(id, u"CV"_s, person(u"Maeve"_s, u"Senior Engineer"_s)));
    QVERIFY(home.syncAndWait() && work.syncAndWait() && home.syncAndWait());
    QCOMPARE(home.cv(id), person(u"Maeve O'Sullivan"_s, u"Senior Engineer"_s));
    QCOMPARE(work.cv(id), home.cv(id));
    QCOMPARE(work.sync.status().report.conflicts, 0);
}

void TestDeviceSync::keepsBothWordsInAClash()
{
    Computer home;
    Computer work;
    const CvId id(newUuidV7());
    QVERIFY(home.save(id, u"CV"_s, person(u"Maeve"_s, u"Engineer"_s)));
    QVERIFY(join(home) && join(work));
    QVERIFY(home.save(id, u"CV"_s, person(u"Maeve"_s, u"Developer"_s)));
    QVERIFY(work.save(id, u"CV"_s, person(u"Maeve"_s, u"Programmer"_s)));
    QVERIFY(home.syncAndWait() && work.syncAndWait() && home.syncAndWait());
    QCOMPARE(home.cv(id).basics.text(model::Field::Label), u"Developer"_s);
    QCOMPARE(work.cv(id), home.cv(id));
    const auto versions =
        home.run([&](sql::Connection& connection) { return storage::CvVersionRepository(connection).ofCv(id); });
    QVERIFY(versions);
    QVERIFY(std::ranges::any_of(
        *versions, [](const storage::CvVersionRow& version) { return version.parsedData.contains("Programmer"); }));
}

void TestDeviceSync::anEditBeatsADeletion()
{
    Computer home;
    Computer work;
    const CvId id(newUuidV7());
    QVERIFY(home.save(id, u"CV"_s, person(u"Maeve"_s, u"Engineer"_s)));
    QVERIFY(join(home) && join(work));
    QVERIFY(home.run([&](sql::Connection& connection) {
        return storage::CvRepository(connection).moveToBin(id, QDateTime::currentDateTimeUtc());
    }));
    QVERIFY(work.save(id, u"CV"_s, person(u"Maeve"_s, u"Developer"_s)));
    QVERIFY(home.syncAndWait() && work.syncAndWait() && home.syncAndWait());
    for (Computer* computer : {&home, &work}) {
        QVERIFY(!computer->load(id).value().sync.deletedAt);
        QCOMPARE(computer->cv(id).basics.text(model::Field::Label), u"Developer"_s);
    }
}

void TestDeviceSync::comesBackAfterTheTokenExpired()
{
    Computer home;
    QVERIFY(join(home));
    m_running->clock.advance(std::chrono::hours(1));
    QVERIFY(home.save(CvId(newUuidV7()), u"CV"_s, person(u"Maeve"_s, u"Engineer"_s)));
    QVERIFY(home.syncAndWait());
    QCOMPARE(home.sync.status().report.sent, 1);
    QVERIFY(home.session.isLoggedIn());
}

void TestDeviceSync::goesOnWhenTheServerReturns()
{
    Computer home;
    QVERIFY(join(home));
    QVERIFY(home.save(CvId(newUuidV7()), u"CV"_s, person(u"Maeve"_s, u"Engineer"_s)));
    m_running->config.http.port = m_running->assembly->server().port();
    m_running->assembly.reset();
    QVERIFY(!home.syncAndWait());
    QCOMPARE(home.sync.status().error->code, ErrorCode::ServerUnreachable);
    QVERIFY(home.session.isLoggedIn());
    QVERIFY(m_running->start());
    QVERIFY(home.syncAndWait());
    QCOMPARE(home.sync.status().report.sent, 1);
}

QTEST_GUILESS_MAIN(TestDeviceSync)
#include "TestDeviceSync.moc"
