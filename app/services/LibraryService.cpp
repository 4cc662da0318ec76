// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/LibraryService.h"

#include "base/Uuid.h"
#include "services/AtomicFile.h"
#include "services/FolderFiles.h"
#include "services/LibraryEdits.h"
#include "services/LibraryImport.h"
#include "services/LibraryList.h"
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
constexpr qsizetype kLongestTitle = 200;
constexpr int kDaysBeforeUnusedFilesGo = 1;

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
    constexpr int kStepsOfAnImport = 2; // on the readers, each followed by one on the SQL thread
    for (int step = 0; step < kStepsOfAnImport; ++step) {
        m_readers.waitForDone();
        m_sql.drain();
    }
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

/// Looks whether the content is known, reads it when it is not, and stores what was read: each step where it belongs.
QFuture<Result<ImportReport>> LibraryService::importLoaded(QFuture<Result<QByteArray>> data, const QString& name,
                                                           const QString& password, Repeated repeated)
{
    const QDateTime now = m_clock.now();
    return data
        .then([this, repeated, now](const Result<QByteArray>& bytes) {
            return m_sql.run([bytes, repeated, now](sql::Connection& connection) -> Result<LoadedFile> {
                return bytes ? recognise(connection, *bytes, repeated, now) : tl::unexpected(bytes.error());
            });
        })
        .unwrap()
        .then(&m_readers,
              [name, password, engine = m_engine, files = m_files](const Result<LoadedFile>& file) -> Result<ReadFile> {
                  return file ? readAndKeep(*file, name, password, *engine, files) : tl::unexpected(file.error());
              })
        .then([this, now](const Result<ReadFile>& file) {
            return m_sql.run([file, now](sql::Connection& connection) -> Result<ImportReport> {
                return file ? storeImport(connection, *file, now) : tl::unexpected(file.error());
            });
        })
        .unwrap();
}

QFuture<Result<ImportReport>> LibraryService::importFile(const QString& path, const QString& password,
                                                         Repeated repeated)
{
    const auto data = QtConcurrent::run(&m_readers, [path] { return loadFile(path, kLargestFile); });
    return announcing(importLoaded(data, QFileInfo(path).fileName(), password, repeated));
}

QFuture<Result<ImportReport>> LibraryService::importText(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const Result<QByteArray> data =
        bytes.size() > kLargestFile ? failure(ErrorCode::FileTooLarge, u"25 MB"_s) : Result<QByteArray>(bytes);
    return announcing(importLoaded(QtFuture::makeReadyFuture(data), u"pasted.txt"_s, {}, Repeated::Recognise));
}

QFuture<Result<QStringList>> LibraryService::filesIn(const QStringList& paths, const QStringList& endings)
{
    return QtConcurrent::run(&m_readers,
                             [paths, endings] { return Result<QStringList>(filesInFolders(paths, endings)); });
}

QFuture<Result<>> LibraryService::rename(const CvId& id, const QString& title)
{
    const QString name = title.simplified().left(kLongestTitle);
    if (name.isEmpty()) {
        return QtFuture::makeReadyFuture(Result<>(failure(ErrorCode::InvalidArgument, title)));
    }
    return announcing(m_sql.run([id, name, now = m_clock.now()](sql::Connection& connection) -> Result<> {
        CVENH_TRY(transaction, sql::Transaction::begin(connection));
        return storage::CvRepository(connection).rename(id, name, now).and_then([&transaction] {
            return transaction.commit();
        });
    }));
}

QFuture<Result<CvId>> LibraryService::duplicate(const CvId& id, const QString& title)
{
    return announcing(m_sql.run([id, title, now = m_clock.now()](sql::Connection& connection) -> Result<CvId> {
        CVENH_TRY(transaction, sql::Transaction::begin(connection));
        CVENH_TRY(copy, copyCv(connection, id, title, now));
        return transaction.commit().map([copy] { return copy; });
    }));
}

QFuture<Result<>> LibraryService::setArchived(const CvId& id, bool archived)
{
    return announcing(m_sql.run([id, archived](sql::Connection& connection) {
        return storage::CvRepository(connection).setActive(id, !archived);
    }));
}

QFuture<Result<>> LibraryService::setTags(const CvId& id, const QStringList& tags)
{
    return announcing(m_sql.run([id, tags, now = m_clock.now()](sql::Connection& connection) -> Result<> {
        CVENH_TRY(transaction, sql::Transaction::begin(connection));
        return replaceTags(connection, id, tags, now).and_then([&transaction] { return transaction.commit(); });
    }));
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
