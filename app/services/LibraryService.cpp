// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/LibraryService.h"

#include "base/Uuid.h"
#include "services/AtomicFile.h"
#include "services/Thumbnail.h"
#include "sql/Transaction.h"
#include "storage/CvRepository.h"
#include "storage/CvVersionRepository.h"
#include "storage/FileRepository.h"
#include "storage/UserRepository.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

constexpr qint64 kLargestFile = 25 * 1024 * 1024; // extraction::Limits refuses more
constexpr int kDaysInBin = 30;
constexpr int kDaysBeforeUnusedFilesGo = 1;

using Place = LibraryService::Place;

/// A file that was read and kept, not yet in the database.
struct ReadFile {
    ImportedCv cv;
    QString name;
    QString sha256;
    qint64 size = 0;
};

CvCard toCard(const storage::CvSummary& row)
{
    return {row.id, row.title, row.updatedAt, row.deletedAt, row.wordCount, row.revision};
}

Result<QList<CvCard>> listCards(sql::Connection& connection, Place place, const QDateTime& now)
{
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    CVENH_TRY(
        rows,
        storage::CvRepository(connection)
            .list(user.id,
                  place == Place::Bin ? storage::CvRepository::Place::Bin : storage::CvRepository::Place::Library));
    QList<CvCard> cards;
    std::transform(rows.begin(), rows.end(), std::back_inserter(cards), toCard);
    return cards;
}

Result<ReadFile> readAndKeep(const QString& path, const QString& password, const CvEngine& engine,
                             const storage::FileStore& files)
{
    CVENH_TRY(data, loadFile(path, kLargestFile));
    const QString name = QFileInfo(path).fileName();
    CVENH_TRY(cv, engine.read(data, name, password));
    CVENH_TRY(sha256, files.keep(data));
    return ReadFile{std::move(cv), name, sha256, data.size()};
}

Result<ImportReport> store(sql::Connection& connection, const ReadFile& file, const QDateTime& now)
{
    CVENH_TRY(transaction, sql::Transaction::begin(connection));
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    const QString title = file.cv.title.isEmpty() ? QFileInfo(file.name).completeBaseName() : file.cv.title;
    const storage::CvRow row{CvId(newUuidV7(now)),
                             user.id,
                             title,
                             storage::FileStore::relativePath(file.sha256),
                             file.cv.resume,
                             file.cv.text,
                             true,
                             now,
                             now,
                             {}};
    const storage::FileRow original{
        storage::FileId(newUuidV7(now)), user.id, row.id, file.sha256, file.name, file.size, now, now, {}};
    const auto stored =
        storage::CvRepository(connection)
            .insert(row)
            .and_then([&] { return storage::FileRepository(connection).insert(original); })
            .and_then([&] { return storage::CvVersionRepository(connection).append(row, u"import"_s, now); })
            .and_then([&transaction] { return transaction.commit(); });
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return ImportReport{row.id, file.cv.pages, file.cv.jobs, file.cv.notPlaced};
}

/// What is in the database after the bin was emptied of what is too old.
Result<QStringList> purge(sql::Connection& connection, const QDateTime& now)
{
    CVENH_TRY(removed, storage::CvRepository(connection).purgeBin(now.addDays(-kDaysInBin)));
    Q_UNUSED(removed);
    return storage::FileRepository(connection).checksums();
}

} // namespace

LibraryService::LibraryService(sql::SqlThread& sql, QString profileFolder, const Clock& clock,
                               std::shared_ptr<const CvEngine> engine, QObject* parent)
    : QObject(parent)
    , m_sql(sql)
    , m_profileFolder(std::move(profileFolder))
    , m_files(m_profileFolder)
    , m_clock(clock)
    , m_engine(std::move(engine))
{
    m_painter.setMaxThreadCount(1);
    m_readers.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

/// What was asked for is finished first: jobs on the pools post to the SQL thread and the other way round.
LibraryService::~LibraryService()
{
    m_readers.waitForDone();
    m_sql.run([](sql::Connection&) -> Result<> { return {}; }).waitForFinished();
    m_readers.waitForDone();
    m_painter.waitForDone();
}

QFuture<Result<QList<CvCard>>> LibraryService::list(Place place)
{
    return m_sql.run(
        [place, now = m_clock.now()](sql::Connection& connection) { return listCards(connection, place, now); });
}

QFuture<Result<QList<CvId>>> LibraryService::search(const QString& query)
{
    return m_sql.run([query, now = m_clock.now()](sql::Connection& connection) -> Result<QList<CvId>> {
        CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
        return storage::CvRepository(connection).search(user.id, query);
    });
}

QFuture<Result<ImportReport>> LibraryService::importFile(const QString& path, const QString& password)
{
    auto stored = QtConcurrent::run(&m_readers,
                                    [path, password, engine = m_engine, files = m_files] {
                                        return readAndKeep(path, password, *engine, files);
                                    })
                      .then([this, now = m_clock.now()](const Result<ReadFile>& file) {
                          return m_sql.run([file, now](sql::Connection& connection) -> Result<ImportReport> {
                              return file ? store(connection, *file, now) : tl::unexpected(file.error());
                          });
                      })
                      .unwrap();
    return announcing(stored);
}

QFuture<Result<>> LibraryService::moveToBin(const CvId& id)
{
    return announcing(m_sql.run([id, now = m_clock.now()](sql::Connection& connection) {
        return storage::CvRepository(connection).moveToBin(id, now);
    }));
}

QFuture<Result<>> LibraryService::restore(const CvId& id)
{
    return announcing(
        m_sql.run([id](sql::Connection& connection) { return storage::CvRepository(connection).restore(id); }));
}

QFuture<Result<>> LibraryService::exportPdf(const CvId& id, const QString& path)
{
    return m_sql.run([id](sql::Connection& connection) { return storage::CvRepository(connection).load(id); })
        .then(&m_painter, [engine = m_engine, path](const Result<storage::CvRow>& row) -> Result<> {
            if (!row) {
                return tl::unexpected(row.error());
            }
            CVENH_TRY(pdf, engine->renderPdf(row->parsedData));
            return saveFile(path, pdf);
        });
}

QFuture<Result<QImage>> LibraryService::thumbnail(const CvCard& card, int width)
{
    const ThumbnailCache cache(m_profileFolder);
    return m_sql.run([id = card.id](sql::Connection& connection) { return storage::CvRepository(connection).load(id); })
        .then(&m_painter, [engine = m_engine, cache, width](const Result<storage::CvRow>& row) -> Result<QImage> {
            if (!row) {
                return tl::unexpected(row.error());
            }
            return cache.firstPage(row->parsedData, width, *engine);
        });
}

QFuture<Result<>> LibraryService::tidy()
{
    const QDateTime now = m_clock.now();
    return m_sql.run([now](sql::Connection& connection) { return purge(connection, now); })
        .then(&m_readers, [files = m_files, now](const Result<QStringList>& wanted) -> Result<> {
            if (!wanted) {
                return tl::unexpected(wanted.error());
            }
            files.removeAllBut(*wanted, now.addDays(-kDaysBeforeUnusedFilesGo));
            return {};
        });
}

} // namespace cvenhancer::services
