// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Uuid.h"
#include "storage/CvRepository.h"
#include "storage/CvVersionRepository.h"
#include "storage/FileRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/UserRepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::storage;
using Place = CvRepository::Place;

class TestCvRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNotThereIsNotFound();
    void refusesWhatIsNotJson();
    void keepsEveryColumn();
    void updateCountsUp();
    void binAndBack();
    void purgesOldOnesOnly();
    void search_data();
    void search();
    void searchFollowsChanges();
    void countsWords();
    void everySaveIsAVersion();
    void filesOfACv();

private:
    CvRow row(const QString& title, const QByteArray& json = "{}", const QString& original = {}) const
    {
        return {CvId(newUuidV7(m_now)), m_user.id, title, {}, json, original, true, m_now, m_now, {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<sql::Connection> m_connection;
    UserRow m_user;
    const QDateTime m_now{QDate(2026, 1, 31), QTime(23, 59, 59, 999), Qt::UTC};
};

void TestCvRepository::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openStore(m_folder->path(), m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_connection = *std::move(opened);
    m_user = UserRepository(*m_connection).requireLocal(m_now).value();
    QCOMPARE(UserRepository(*m_connection).requireLocal(m_now).value(), m_user);
}

void TestCvRepository::whatIsNotThereIsNotFound()
{
    CvRepository cvs(*m_connection);
    const CvId id(newUuidV7());
    QCOMPARE(cvs.load(id).error().code, ErrorCode::NotFound);
    QCOMPARE(cvs.update(row(u"x"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(cvs.moveToBin(id, m_now).error().code, ErrorCode::NotFound);
    QCOMPARE(cvs.restore(id).error().code, ErrorCode::NotFound);
    QCOMPARE(CvVersionRepository(*m_connection).append(row(u"x"_s), u"edit"_s, m_now).error().code,
             ErrorCode::NotFound);
}

void TestCvRepository::refusesWhatIsNotJson()
{
    QVERIFY(!CvRepository(*m_connection).insert(row(u"x"_s, "{oops")));
}

void TestCvRepository::keepsEveryColumn()
{
    CvRepository cvs(*m_connection);
    CvRow written = row(u"Ingénieure \"senior\""_s, R"({"basics":{"name":"Zoë"}})", u"Zoë\nLyon"_s);
    written.filePath = u"files/abc"_s;
    written.sync = {3, 2, std::nullopt, false};
    QVERIFY(cvs.insert(written));
    QCOMPARE(cvs.load(written.id).value(), written);
}

void TestCvRepository::updateCountsUp()
{
    CvRepository cvs(*m_connection);
    CvRow written = row(u"before"_s);
    written.sync.isDirty = false;
    QVERIFY(cvs.insert(written));
    written.title = u"after"_s;
    written.updatedAt = m_now.addSecs(1);
    QVERIFY(cvs.update(written));
    written.sync.revision = 2;
    written.sync.isDirty = true;
    QCOMPARE(cvs.load(written.id).value(), written);
}

void TestCvRepository::binAndBack()
{
    CvRepository cvs(*m_connection);
    const CvRow kept = row(u"kept"_s);
    QVERIFY(cvs.insert(kept));
    QVERIFY(cvs.moveToBin(kept.id, m_now));
    QVERIFY(!cvs.moveToBin(kept.id, m_now)); // it is there already
    QVERIFY(cvs.list(m_user.id, Place::Library)->isEmpty());
    QCOMPARE(cvs.list(m_user.id, Place::Bin)->first().deletedAt, std::optional(m_now));
    QVERIFY(cvs.restore(kept.id));
    QCOMPARE(cvs.list(m_user.id, Place::Library)->first().title, u"kept"_s);
    QVERIFY(cvs.list(m_user.id, Place::Bin)->isEmpty());
}

void TestCvRepository::purgesOldOnesOnly()
{
    CvRepository cvs(*m_connection);
    CvRow known = row(u"the server knows it"_s);
    known.sync.serverRevision = 1;
    const CvRow old = row(u"old"_s, "{}", u"oldword"_s);
    const CvRow young = row(u"young"_s);
    for (const CvRow& each : {known, old, young}) {
        QVERIFY(cvs.insert(each));
        QVERIFY(cvs.moveToBin(each.id, each.id == young.id ? m_now : m_now.addDays(-31)));
    }
    QCOMPARE(cvs.purgeBin(m_now.addDays(-30)).value(), 1);
    QCOMPARE(cvs.load(old.id).error().code, ErrorCode::NotFound);
    QVERIFY(cvs.load(young.id) && cvs.load(known.id));
}

void TestCvRepository::search_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("signs only") << u"-- * \" ^ ()"_s << false;
    QTest::newRow("FTS syntax is text") << u"title:backend OR NEAR("_s << false;
    QTest::newRow("an id") << u"0190aaaa"_s << false;
    QTest::newRow("meta") << u"secretmeta"_s << false;
    QTest::newRow("title") << u"backend"_s << true;
    QTest::newRow("prefix") << u"kube"_s << true;
    QTest::newRow("case") << u"KUBERNETES"_s << true;
    QTest::newRow("without diacritics") << u"zoe muller"_s << true;
    QTest::newRow("with diacritics") << u"Zoë"_s << true;
    QTest::newRow("original text") << u"hobbies"_s << true;
    QTest::newRow("custom section") << u"exhibition"_s << true;
    QTest::newRow("all words") << u"backend kubernetes"_s << true;
    QTest::newRow("one word missing") << u"backend haskell"_s << false;
    QTest::newRow("a quote in it") << u"o\"neill"_s << false;
    QTest::newRow("Greek without accents") << u"αθηνα"_s << true;
    QTest::newRow("part of a Japanese word") << u"京大"_s << true;
    QTest::newRow("Japanese that is not there") << u"大阪"_s << false;
}

void TestCvRepository::search()
{
    QFETCH(QString, query);
    QFETCH(bool, found);
    CvRepository cvs(*m_connection);
    const CvRow row1 = row(u"Backend engineer"_s, QByteArray(R"({"basics":{"name":"Zoë Müller"},
        "skills":[{"name":"Kubernetes","id":"0190aaaa-0000-7000-8000-000000000000"}],
        "work":[{"location":"Αθήνα"}],"education":[{"institution":"東京大学"}],
        "meta":{"note":"secretmeta","cvenhancer":{"customSections":[{"title":"Exhibitions"}]}}})"),
                           u"Hobbies: chess"_s);
    QVERIFY(cvs.insert(row1));
    const auto ids = cvs.search(m_user.id, query);
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
    QCOMPARE(*ids, found ? QList<CvId>{row1.id} : QList<CvId>());
}

void TestCvRepository::searchFollowsChanges()
{
    CvRepository cvs(*m_connection);
    CvRow changing = row(u"one"_s, R"({"a":"alpha"})", u"beta"_s);
    QVERIFY(cvs.insert(changing));
    changing.parsedData = R"({"a":"gamma"})";
    QVERIFY(cvs.update(changing));
    QVERIFY(cvs.search(m_user.id, u"alpha"_s)->isEmpty());
    QCOMPARE(cvs.search(m_user.id, u"gamma"_s)->size(), 1);
    QVERIFY(cvs.moveToBin(changing.id, m_now));
    QVERIFY(cvs.search(m_user.id, u"gamma"_s)->isEmpty());
    QCOMPARE(cvs.purgeBin(m_now.addDays(1)).value(), 1);
    QVERIFY(m_connection->execute(u"INSERT INTO cv_search (cv_search, rank) VALUES ('integrity-check', 1)"_s));
}

void TestCvRepository::countsWords()
{
    CvRepository cvs(*m_connection);
    QVERIFY(cvs.insert(row(u"t"_s, R"({"basics":{"name":"Ada  Byron","label":"–"},"work":[{"summary":"two words"}],
                                        "meta":{"version":"not counted"}})")));
    QCOMPARE(cvs.list(m_user.id, Place::Library)->first().wordCount, 4);
}

void TestCvRepository::everySaveIsAVersion()
{
    CvRepository cvs(*m_connection);
    CvVersionRepository versions(*m_connection);
    CvRow cv = row(u"one"_s);
    QVERIFY(cvs.insert(cv));
    QVERIFY(versions.append(cv, u"import"_s, m_now));
    cv.title = u"two"_s;
    QVERIFY(versions.append(cv, u"edit"_s, m_now));
    const auto history = versions.ofCv(cv.id);
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().number, 2);
    QCOMPARE(history->first().title, u"two"_s);
    QCOMPARE(history->last().reason, u"import"_s);
}

void TestCvRepository::filesOfACv()
{
    FileRepository files(*m_connection);
    const CvRow cv = row(u"one"_s);
    QVERIFY(CvRepository(*m_connection).insert(cv));
    const FileRow file{FileId(newUuidV7()), m_user.id, cv.id, u"abc"_s, u"cv.pdf"_s, 12, m_now, m_now, {}};
    QVERIFY(files.insert(file));
    QCOMPARE(files.ofCv(cv.id).value(), QList<FileRow>{file});
    QCOMPARE(files.checksums().value(), QStringList{u"abc"_s});
}

QTEST_GUILESS_MAIN(TestCvRepository)
#include "TestCvRepository.moc"
