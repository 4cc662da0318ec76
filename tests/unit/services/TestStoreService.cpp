// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "fakes/FakeEngine.h"
#include "services/Services.h"
#include "storage/Backups.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using services::LibraryService;

namespace {

struct Profile {
    Profile()
        : path(storage::prepareProfileFolder(folder.path()).value())
        , sql([this] { return storage::openStore(path, clock); })
        , services(sql, path, clock, std::make_shared<fakes::FakeEngine>())
    {
    }

    QTemporaryDir folder;
    QString path;
    SystemClock clock;
    sql::SqlThread sql;
    services::Services services;
};

} // namespace

/// The library as a whole: everything in one file and back, and rolling copies.
class TestStoreService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importRefuses_data();
    void importRefuses();
    void exportRefusesAFolderThatIsNotThere();
    void everythingGoesIntoOneFileAndBack();
    void nothingHereIsChanged();
    void backsUpOnceAnHour();

private:
    template <class T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 10000);
        return finished && future.resultCount() == 1 ? future.result() : failure(ErrorCode::Cancelled);
    }

    static CvId import(Profile& profile, const QByteArray& name)
    {
        QFile file(profile.folder.filePath(QString::fromUtf8(name) + u".json"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(R"({"basics":{"name":")" + name + R"("}})");
        file.close();
        return answer(profile.services.library.importFile(file.fileName())).value().id;
    }

    static QList<services::CvCard> cards(Profile& profile)
    {
        return answer(profile.services.library.list(LibraryService::Place::Library)).value();
    }
};

void TestStoreService::importRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QByteArray() << int(ErrorCode::FileNotFound);
    QTest::newRow("not a ZIP") << QByteArray("plain words") << int(ErrorCode::DamagedFile);
    QTest::newRow("an empty ZIP") << QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0') << int(ErrorCode::DamagedFile);
}

void TestStoreService::importRefuses()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    Profile profile;
    const QString path = profile.folder.filePath(u"copy.zip"_s);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto imported = answer(profile.services.store.importAll(path));
    QVERIFY(!imported);
    QCOMPARE(int(imported.error().code), code);
    QTRY_VERIFY(QDir(profile.path).entryList({u"scratch-*"_s}, QDir::Dirs).isEmpty());
}

void TestStoreService::exportRefusesAFolderThatIsNotThere()
{
    Profile profile;
    const auto exported = answer(profile.services.store.exportAll(profile.folder.filePath(u"none/copy.zip"_s)));
    QCOMPARE(exported.error().code, ErrorCode::FileNotWritable);
}

void TestStoreService::everythingGoesIntoOneFileAndBack()
{
    Profile old;
    const CvId id = import(old, "Ada");
    import(old, "Grace");
    QVERIFY(answer(old.services.library.setTags(id, {u"remote"_s})));
    const QString path = old.folder.filePath(u"copy.zip"_s);
    QVERIFY(answer(old.services.store.exportAll(path)));
    Profile fresh;
    QCOMPARE(answer(fresh.services.store.importAll(path)).value(), 2);
    const QList<services::CvCard> came = cards(fresh);
    QCOMPARE(came.size(), 2);
    const services::CvCard& ada = came.at(0).id == id ? came.at(0) : came.at(1);
    QCOMPARE(ada.title, u"Ada"_s);
    QCOMPARE(ada.tags, QStringList{u"remote"_s});
    QCOMPARE(QDir(fresh.path + u"/files"_s).entryList(QDir::Files),
             QDir(old.path + u"/files"_s).entryList(QDir::Files));
    QCOMPARE(answer(fresh.services.library.search(u"grace"_s)).value().size(), 1);
    QVERIFY(answer(fresh.services.library.exportPdf(id, fresh.folder.filePath(u"ada.pdf"_s))));
    QTRY_VERIFY(QDir(fresh.path).entryList({u"scratch-*"_s}, QDir::Dirs).isEmpty());
}

void TestStoreService::nothingHereIsChanged()
{
    Profile profile;
    const CvId id = import(profile, "Ada");
    const QString path = profile.folder.filePath(u"copy.zip"_s);
    QVERIFY(answer(profile.services.store.exportAll(path)));
    QVERIFY(answer(profile.services.library.rename(id, u"Newer"_s)));
    QCOMPARE(answer(profile.services.store.importAll(path)).value(), 0);
    QCOMPARE(cards(profile).at(0).title, u"Newer"_s);
}

void TestStoreService::backsUpOnceAnHour()
{
    Profile profile;
    QVERIFY(answer(profile.services.store.backUpIfDue()));
    QVERIFY(answer(profile.services.store.backUpIfDue()));
    QCOMPARE(storage::Backups(profile.path).list().size(), 1);
}

QTEST_MAIN(TestStoreService)
#include "TestStoreService.moc"
