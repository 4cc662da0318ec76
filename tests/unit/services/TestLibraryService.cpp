// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "fakes/FakeEngine.h"
#include "models/LibraryFilterModel.h"
#include "models/LibraryModel.h"
#include "services/LibraryService.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using services::CvCard;
using services::LibraryService;
using Place = LibraryService::Place;

namespace {

class FakeClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advanceDays(int days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace

class TestLibraryService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importRefuses_data();
    void importRefuses();
    void aRefusedFileLeavesNothing();
    void refusesAFileThatIsTooLarge();
    void exportRefusesAFolderThatIsNotThere();
    void answersWhenTheStoreCannotBeOpened();
    void anAnswerEndsWithItsContext();
    void renameRefusesAnEmptyTitle();
    void changesOfACvThatIsGoneAreRefused();
    void looksThroughFolders();
    void recognisesTheSameContent();
    void whatLiesInTheBinIsImportedAgain();
    void copiesAreWhole();
    void tagsAreReplaced();
    void theArchiveIsAPlaceOfItsOwn();
    void importsAndLists();
    void opensALockedFileWithItsPassword();
    void deletesAndRestores();
    void exportsAPdf();
    void thumbnailsAreDrawnOnce();
    void emptiesTheBinAfterThirtyDays();
    void modelFollowsTheService();
    void filterKeepsMatchesInOrder();

private:
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    QString writeCv(const QString& name) const
    {
        return write(name + u".json"_s, R"({"basics":{"name":")" + name.toUtf8() + R"("}})");
    }

    template <class T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 10000);
        return finished && future.resultCount() == 1 ? future.result() : failure(ErrorCode::Cancelled);
    }

    QList<CvCard> cards(Place place = Place::Library) { return answer(m_service->list(place)).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::shared_ptr<fakes::FakeEngine> m_engine;
    std::unique_ptr<sql::SqlThread> m_sql;
    std::unique_ptr<LibraryService> m_service;
    QString m_profile;
};

void TestLibraryService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = storage::prepareProfileFolder(m_folder->filePath(u"profile"_s)).value();
    m_engine = std::make_shared<fakes::FakeEngine>();
    m_sql = std::make_unique<sql::SqlThread>([this] { return storage::openStore(m_profile, m_clock); });
    m_service = std::make_unique<LibraryService>(*m_sql, m_profile, m_clock, m_engine);
}

void TestLibraryService::cleanup()
{
    m_service.reset();
    m_sql.reset();
}

void TestLibraryService::importRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code");
    const auto code = [](ErrorCode value) { return static_cast<int>(value); };
    QTest::newRow("empty") << QByteArray() << QString() << code(ErrorCode::EmptyFile);
    QTest::newRow("damaged") << QByteArray("%PDF-") << QString() << code(ErrorCode::DamagedFile);
    QTest::newRow("locked") << QByteArray("locked{}") << QString() << code(ErrorCode::PasswordRequired);
    QTest::newRow("wrong password") << QByteArray("locked{}") << u"sesame"_s << code(ErrorCode::WrongPassword);
}

void TestLibraryService::importRefuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, password);
    QFETCH(int, code);
    const auto report = answer(m_service->importFile(write(u"cv"_s, content), password));
    QVERIFY(!report);
    QCOMPARE(static_cast<int>(report.error().code), code);
}

void TestLibraryService::aRefusedFileLeavesNothing()
{
    QSignalSpy changed(m_service.get(), &LibraryService::libraryChanged);
    QVERIFY(!answer(m_service->importFile(write(u"cv"_s, "nonsense"))));
    QCOMPARE(answer(m_service->importFile(m_folder->filePath(u"none"_s))).error().code, ErrorCode::FileNotFound);
    QCOMPARE(answer(m_service->importFile(m_folder->path())).error().code, ErrorCode::FileNotReadable);
    QVERIFY(cards().isEmpty());
    QVERIFY(QDir(m_profile + u"/files"_s).isEmpty());
    QCOMPARE(changed.size(), 0);
}

void TestLibraryService::refusesAFileThatIsTooLarge()
{
    QFile file(m_folder->filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(25 * 1024 * 1024 + 1));
    const auto report = answer(m_service->importFile(file.fileName()));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(report.error().subject, u"25 MB"_s);
}

void TestLibraryService::exportRefusesAFolderThatIsNotThere()
{
    QVERIFY(answer(m_service->importFile(writeCv(u"Ada"_s))));
    const auto exported = answer(m_service->exportPdf(cards().first().id, m_folder->filePath(u"none/cv.pdf"_s)));
    QVERIFY(!exported);
    QCOMPARE(exported.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(answer(m_service->exportPdf(CvId(), m_folder->filePath(u"cv.pdf"_s))).error().code, ErrorCode::NotFound);
}

void TestLibraryService::answersWhenTheStoreCannotBeOpened()
{
    sql::SqlThread closed(
        []() -> Result<std::unique_ptr<sql::Connection>> { return failure(ErrorCode::StoreDamaged); });
    LibraryService service(closed, m_profile, m_clock, m_engine);
    QCOMPARE(answer(service.list(Place::Library)).error().code, ErrorCode::StoreDamaged);
    QCOMPARE(answer(service.importFile(writeCv(u"Ada"_s))).error().code, ErrorCode::StoreDamaged);
    models::LibraryModel model(service, Place::Library, 100);
    QSignalSpy failed(&model, &models::LibraryModel::loadFailed);
    QTRY_COMPARE(failed.size(), 1);
}

void TestLibraryService::anAnswerEndsWithItsContext()
{
    bool called = false;
    {
        QObject page;
        services::whenAnswered(&page, m_service->list(Place::Library),
                               [&called](const Result<QList<CvCard>>&) { called = true; });
    }
    QVERIFY(cards().isEmpty());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!called);
}

void TestLibraryService::renameRefusesAnEmptyTitle()
{
    const CvId id = answer(m_service->importFile(writeCv(u"Ada"_s))).value().id;
    QCOMPARE(answer(m_service->rename(id, u"  \n "_s)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(cards().at(0).title, u"Ada"_s);
    QVERIFY(answer(m_service->rename(id, u" Ada\nByron "_s)));
    QCOMPARE(cards().at(0).title, u"Ada Byron"_s);
}

void TestLibraryService::changesOfACvThatIsGoneAreRefused()
{
    const CvId gone(QUuid::createUuid());
    QCOMPARE(answer(m_service->rename(gone, u"x"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(answer(m_service->duplicate(gone, u"x"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(answer(m_service->setArchived(gone, true)).error().code, ErrorCode::NotFound);
    QVERIFY(!answer(m_service->setTags(gone, {u"x"_s})));
}

void TestLibraryService::looksThroughFolders()
{
    QDir(m_folder->path()).mkpath(u"cvs/a/b"_s);
    const QString top = write(u"cvs/one.PDF"_s, "x");
    const QString deep = write(u"cvs/a/b/two.docx"_s, "x");
    write(u"cvs/a/picture.jpg"_s, "x");
    QFile::link(m_folder->path(), m_folder->filePath(u"cvs/loop"_s));
    const QString named = write(u"named.xyz"_s, "x");
    const auto files = answer(m_service->filesIn({m_folder->filePath(u"cvs"_s), named}, {u"pdf"_s, u"docx"_s}));
    QCOMPARE(QSet<QString>(files->begin(), files->end()), QSet<QString>({top, deep, named}));
}

void TestLibraryService::recognisesTheSameContent()
{
    const QString path = writeCv(u"Ada"_s);
    const CvId id = answer(m_service->importFile(path)).value().id;
    QVERIFY(answer(m_service->rename(id, u"Mine"_s)));
    const auto again = answer(m_service->importFile(path));
    QCOMPARE(again->id, id);
    QCOMPARE(again->alreadyThere, u"Mine"_s);
    QCOMPARE(cards().size(), 1);
    const auto wanted = answer(m_service->importFile(path, {}, services::Repeated::ImportAgain));
    QVERIFY(wanted->alreadyThere.isEmpty() && wanted->id != id);
    QCOMPARE(cards().size(), 2);
}

void TestLibraryService::whatLiesInTheBinIsImportedAgain()
{
    const QString path = writeCv(u"Ada"_s);
    const CvId id = answer(m_service->importFile(path)).value().id;
    QVERIFY(answer(m_service->moveToBin(id)));
    QVERIFY(answer(m_service->importFile(path))->id != id);
    QCOMPARE(cards().size(), 1);
}

void TestLibraryService::copiesAreWhole()
{
    const CvId id = answer(m_service->importFile(writeCv(u"Ada"_s))).value().id;
    QVERIFY(answer(m_service->setTags(id, {u"remote"_s})));
    const CvId copy = answer(m_service->duplicate(id, u"Second"_s)).value();
    const QList<CvCard> both = cards();
    QCOMPARE(both.size(), 2);
    const CvCard& card = both.at(both.at(0).id == copy ? 0 : 1);
    QCOMPARE(card.title, u"Second"_s);
    QCOMPARE(card.tags, QStringList{u"remote"_s});
    QVERIFY(answer(m_service->moveToBin(id)));
    m_clock.advanceDays(40);
    QVERIFY(answer(m_service->tidy()));
    QVERIFY(answer(m_service->exportPdf(copy, m_folder->filePath(u"copy.pdf"_s))));
    QCOMPARE(QDir(m_profile + u"/files"_s).entryList(QDir::Files).size(), 1);
}

void TestLibraryService::tagsAreReplaced()
{
    const CvId id = answer(m_service->importFile(writeCv(u"Ada"_s))).value().id;
    QVERIFY(answer(m_service->setTags(id, {u" b  c "_s, u"a"_s, u"A"_s, {}})));
    QCOMPARE(cards().at(0).tags, QStringList({u"a"_s, u"b c"_s}));
    QVERIFY(answer(m_service->setTags(id, {u"b c"_s})));
    QCOMPARE(cards().at(0).tags, QStringList({u"b c"_s}));
    QVERIFY(answer(m_service->setTags(id, {u"a"_s})));
    QCOMPARE(cards().at(0).tags, QStringList({u"a"_s}));
}

void TestLibraryService::theArchiveIsAPlaceOfItsOwn()
{
    const CvId id = answer(m_service->importFile(writeCv(u"Ada"_s))).value().id;
    QVERIFY(answer(m_service->setArchived(id, true)));
    QVERIFY(cards().isEmpty());
    QCOMPARE(cards(Place::Archive).size(), 1);
    QVERIFY(answer(m_service->moveToBin(id)));
    QVERIFY(cards(Place::Archive).isEmpty());
    QCOMPARE(cards(Place::Bin).size(), 1);
}

void TestLibraryService::importsAndLists()
{
    QSignalSpy changed(m_service.get(), &LibraryService::libraryChanged);
    const auto report = answer(m_service->importFile(writeCv(u"Ada Byron"_s)));
    QVERIFY(report);
    QTRY_COMPARE(changed.size(), 1);
    const QList<CvCard> found = cards();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, report->id);
    QCOMPARE(found.first().title, u"Ada Byron"_s);
    QCOMPARE(found.first().wordCount, 2);
    QCOMPARE(QDir(m_profile + u"/files"_s).count(), 3U); // ".", ".." and the original
    QCOMPARE(answer(m_service->search(u"byr"_s)).value(), QList<CvId>{report->id});
}

void TestLibraryService::opensALockedFileWithItsPassword()
{
    const QString path = write(u"cv"_s, R"(locked{"basics":{"label":"x"}})");
    QVERIFY(answer(m_service->importFile(path, u"open sesame"_s)));
    QCOMPARE(cards().first().title, u"cv"_s); // without a name of its own it is called like the file
}

void TestLibraryService::deletesAndRestores()
{
    QVERIFY(answer(m_service->importFile(writeCv(u"Ada"_s))));
    const CvId id = cards().first().id;
    QVERIFY(answer(m_service->moveToBin(id)));
    QVERIFY(cards().isEmpty());
    QCOMPARE(cards(Place::Bin).size(), 1);
    QVERIFY(answer(m_service->restore(id)));
    QCOMPARE(cards().size(), 1);
}

void TestLibraryService::exportsAPdf()
{
    QVERIFY(answer(m_service->importFile(writeCv(u"Ada"_s))));
    const QString path = m_folder->filePath(u"out.pdf"_s);
    QVERIFY(answer(m_service->exportPdf(cards().first().id, path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestLibraryService::thumbnailsAreDrawnOnce()
{
    QVERIFY(answer(m_service->importFile(writeCv(u"Ada"_s))));
    const CvCard card = cards().first();
    const auto first = answer(m_service->thumbnail(card, 150));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->width(), 150);
    QCOMPARE(first->pixelColor(148, 1), QColor(Qt::white));
    QCOMPARE(answer(m_service->thumbnail(card, 150)).value(), *first);
    QCOMPARE(m_engine->rendered.load(), 1);
    QVERIFY(answer(m_service->thumbnail(card, 300)));
    QCOMPARE(m_engine->rendered.load(), 2);
}

void TestLibraryService::emptiesTheBinAfterThirtyDays()
{
    QVERIFY(answer(m_service->importFile(writeCv(u"Ada"_s))));
    QVERIFY(answer(m_service->moveToBin(cards().first().id)));
    m_clock.advanceDays(29);
    QVERIFY(answer(m_service->tidy()));
    QCOMPARE(cards(Place::Bin).size(), 1);
    m_clock.advanceDays(2);
    QVERIFY(answer(m_service->tidy()));
    QVERIFY(cards(Place::Bin).isEmpty());
    QVERIFY(QDir(m_profile + u"/files"_s).isEmpty());
}

void TestLibraryService::modelFollowsTheService()
{
    models::LibraryModel model(*m_service, Place::Library, 100);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    for (const QString& name : {u"Ada"_s, u"Grace"_s, u"Mary"_s}) {
        QVERIFY(answer(m_service->importFile(writeCv(name))));
        m_clock.advanceDays(1);
    }
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Mary"_s);
    QVERIFY(model.index(0).data(models::LibraryModel::ThumbnailRole).value<QImage>().isNull());
    QTRY_VERIFY(!model.index(0).data(models::LibraryModel::ThumbnailRole).value<QImage>().isNull());
    const QPersistentModelIndex ada(model.index(2));
    QVERIFY(answer(m_service->moveToBin(model.idAt(model.index(1)))));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(ada.row(), 1);
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestLibraryService::filterKeepsMatchesInOrder()
{
    models::LibraryModel model(*m_service, Place::Library, 100);
    models::LibraryFilterModel filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    for (const QString& name : {u"b10"_s, u"B9"_s, u"a"_s}) {
        QVERIFY(answer(m_service->importFile(writeCv(name))));
        m_clock.advanceDays(1);
    }
    QTRY_COMPARE(filter.rowCount(), 3);
    const auto titles = [&filter] {
        QStringList found;
        for (int row = 0; row < filter.rowCount(); ++row) {
            found.append(filter.index(row, 0).data().toString());
        }
        return found.join(u' ');
    };
    QCOMPARE(titles(), u"a B9 b10"_s);
    filter.setOrder(models::LibraryFilterModel::Order::Title);
    QCOMPARE(titles(), u"a B9 b10"_s);
    filter.setMatches(QSet<CvId>{model.idAt(model.index(1))});
    QCOMPARE(titles(), u"B9"_s);
    filter.setMatches(std::nullopt);
    QCOMPARE(filter.rowCount(), 3);
}

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    TestLibraryService test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestLibraryService.moc"
