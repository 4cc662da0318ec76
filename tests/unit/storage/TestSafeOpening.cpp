// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/Backups.h"
#include "storage/CvRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/SafeOpening.h"
#include "storage/Store.h"
#include "storage/UserRepository.h"

#include "base/Uuid.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::storage;

namespace {

class TestClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time{QDate(2026, 11, 25), QTime(13, 44), Qt::UTC};
};

} // namespace

/// A store that is damaged comes back from its newest whole copy; one that cannot be helped is left as it is.
class TestSafeOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDamagedStoreWithoutACopyIsLeftAsItIs();
    void aDamagedStoreComesBack_data();
    void aDamagedStoreComesBack();
    void aDamagedCopyIsPassedOver();
    void aNewerStoreIsRefused();
    void aWholeStoreIsOpenedAsItIs();
    void keepsSevenCopies();
    void copiesArePrivate();
    void erasesWhatIsOursOnly();

private:
    void fill(const QString& title)
    {
        const auto connection = openStore(m_profile, m_clock).value();
        const auto user = UserRepository(*connection).requireLocal(m_clock.now()).value();
        CvRow row{CvId(newUuidV7(m_clock.now())), user.id, title, {}, "{}", {}, true, m_clock.now(), m_clock.now(), {}};
        QVERIFY(CvRepository(*connection).insert(row));
    }

    void backUp() { QVERIFY(Backups(m_profile).make(*openStore(m_profile, m_clock).value(), m_clock.now())); }

    void damage(const QString& path, const QByteArray& how)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (how == "empty") {
            QVERIFY(file.resize(0));
        } else if (how == "cut") {
            QVERIFY(file.resize(file.size() / 2));
        } else {
            QVERIFY(file.seek(how == "head" ? 0 : 4096));
            file.write(QByteArray(file.size() / 2, 'x'));
        }
    }

    QStringList titles(const std::unique_ptr<sql::Connection>& connection)
    {
        const auto user = UserRepository(*connection).requireLocal(m_clock.now()).value();
        QStringList found;
        const auto cvs = CvRepository(*connection).list(user.id, CvRepository::Place::Library).value();
        for (const CvSummary& cv : cvs) {
            found.append(cv.title);
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    QString m_profile;
    OpeningReport m_report;
};

void TestSafeOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = prepareProfileFolder(m_folder->path()).value();
    m_clock = {};
    m_report = {};
}

void TestSafeOpening::aDamagedStoreWithoutACopyIsLeftAsItIs()
{
    fill(u"Ada"_s);
    damage(databasePath(m_profile), "head");
    QFile file(databasePath(m_profile));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto opened = openStoreSafely(m_profile, m_clock, m_report);
    QVERIFY(!opened && opened.error().code == ErrorCode::StoreDamaged);
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == before);
    QVERIFY(!m_report.restoredFrom);
}

void TestSafeOpening::aDamagedStoreComesBack_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("head overwritten") << QByteArray("head");
    QTest::newRow("pages overwritten") << QByteArray("pages");
    QTest::newRow("cut in half") << QByteArray("cut");
    QTest::newRow("cut to nothing") << QByteArray("empty");
}

void TestSafeOpening::aDamagedStoreComesBack()
{
    QFETCH(QByteArray, how);
    fill(u"Ada"_s);
    backUp();
    const QDateTime saved = m_clock.time;
    fill(u"Grace"_s);
    damage(databasePath(m_profile), how);
    m_clock.time = m_clock.time.addDays(1);
    const auto opened = openStoreSafely(m_profile, m_clock, m_report);
    QVERIFY(opened);
    QCOMPARE(titles(*opened), QStringList{u"Ada"_s});
    QCOMPARE(m_report.restoredFrom, std::optional(saved));
    QVERIFY(QFile::exists(m_report.damagedFile));
    QVERIFY(Backups(m_profile).list().size() == 1);
}

void TestSafeOpening::aDamagedCopyIsPassedOver()
{
    fill(u"Ada"_s);
    backUp();
    const QDateTime good = m_clock.time;
    m_clock.time = m_clock.time.addDays(1);
    fill(u"Grace"_s);
    backUp();
    damage(Backups(m_profile).list().constFirst(), "pages");
    damage(databasePath(m_profile), "head");
    const auto opened = openStoreSafely(m_profile, m_clock, m_report);
    QVERIFY(opened);
    QCOMPARE(titles(*opened), QStringList{u"Ada"_s});
    QCOMPARE(m_report.restoredFrom, std::optional(good));
}

void TestSafeOpening::aNewerStoreIsRefused()
{
    fill(u"Ada"_s);
    backUp();
    {
        const auto connection = openStore(m_profile, m_clock).value();
        QVERIFY(connection->execute(u"INSERT INTO schema_migrations VALUES (999, 'later', 'x', 'x')"_s));
    }
    const auto opened = openStoreSafely(m_profile, m_clock, m_report);
    QVERIFY(!opened && opened.error().code == ErrorCode::NewerVersion);
    QVERIFY(!m_report.restoredFrom);
}

void TestSafeOpening::aWholeStoreIsOpenedAsItIs()
{
    fill(u"Ada"_s);
    backUp();
    fill(u"Grace"_s);
    const auto opened = openStoreSafely(m_profile, m_clock, m_report);
    QVERIFY(opened);
    QCOMPARE(titles(*opened).size(), 2);
    QVERIFY(!m_report.restoredFrom);
}

void TestSafeOpening::keepsSevenCopies()
{
    fill(u"Ada"_s);
    const QDateTime start = m_clock.time;
    for (int hour = 0; hour < 24 * 9; hour += 6) {
        m_clock.time = start.addSecs(3600 * hour);
        backUp();
    }
    const QStringList kept = Backups(m_profile).list();
    QCOMPARE(kept.size(), 7);
    QCOMPARE(Backups::timeOf(kept.at(0)), std::optional(m_clock.time));
    QCOMPARE(Backups::timeOf(kept.at(1)), std::optional(m_clock.time.addSecs(-6 * 3600)));
    QVERIFY(*Backups::timeOf(kept.at(6)) < m_clock.time.addDays(-4));
}

void TestSafeOpening::copiesArePrivate()
{
    fill(u"Ada"_s);
    backUp();
    const auto open =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(Backups(m_profile).list().constFirst()) & open));
    QVERIFY(!(QFile::permissions(m_profile + u"/backups"_s) & open));
}

void TestSafeOpening::erasesWhatIsOursOnly()
{
    fill(u"Ada"_s);
    backUp();
    QFile other(m_profile + u"/holiday.txt"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    eraseProfile(m_profile);
    QCOMPARE(QDir(m_profile).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"holiday.txt"_s});
}

QTEST_GUILESS_MAIN(TestSafeOpening)
#include "TestSafeOpening.moc"
