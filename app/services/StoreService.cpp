// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/StoreService.h"

#include "services/LibraryArchive.h"
#include "sql/Transaction.h"
#include "storage/Backups.h"
#include "storage/FileRepository.h"
#include "storage/FileStore.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/SyncStore.h"
#include "storage/UserRepository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

constexpr qint64 kSecondsBetweenBackups = 3600;

/// A folder for the time of one use case, inside the profile, so that nothing of the user's lies elsewhere.
using Scratch = std::shared_ptr<QTemporaryDir>;

Scratch makeScratch(const QString& profileFolder)
{
    return std::make_shared<QTemporaryDir>(QDir(profileFolder).filePath(u"scratch-XXXXXX"_s));
}

/// Copies the database into the folder; gives the files to pack.
Result<QList<ArchiveEntry>> collect(sql::Connection& connection, const QString& profileFolder, const QString& folder)
{
    const QString copy = QDir(folder).filePath(u"library.sqlite"_s);
    if (auto copied = storage::copyDatabase(connection, copy); !copied) {
        return tl::unexpected(std::move(copied).error());
    }
    CVENH_TRY(checksums, storage::FileRepository(connection).checksums());
    QList<ArchiveEntry> entries{{u"library.sqlite"_s, copy}};
    for (const QString& sha256 : std::as_const(checksums)) {
        const QString name = storage::FileStore::relativePath(sha256);
        if (const QString path = QDir(profileFolder).filePath(name); QFile::exists(path)) {
            entries.append({name, path});
        }
    }
    return entries;
}

/// Every record of the database in `folder`, which is a copy of its own: it is brought up to date and changed.
Result<QList<sync::LocalRecord>> recordsIn(const QString& folder, const Clock& clock)
{
    CVENH_TRY(connection, storage::openStore(folder, clock));
    if (auto checked = storage::checkIntegrity(*connection); !checked) {
        return tl::unexpected(std::move(checked).error());
    }
    storage::SyncStore store(*connection, clock);
    if (auto forgotten = store.forgetServer(); !forgotten) {
        return tl::unexpected(std::move(forgotten).error());
    }
    return store.dirty(std::numeric_limits<int>::max());
}

Result<int> addMissing(sql::Connection& connection, const QList<sync::LocalRecord>& records, const Clock& clock)
{
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(clock.now()));
    Q_UNUSED(user);
    storage::SyncStore store(connection, clock);
    int cvs = 0;
    const auto add = [&]() -> Result<> {
        for (const sync::LocalRecord& record : records) {
            CVENH_TRY(present, store.find(record.record.type, record.record.id));
            if (present) {
                continue;
            }
            if (auto put = store.put(record); !put) {
                return put;
            }
            cvs += record.record.type == sync::RecordType::Cv ? 1 : 0;
        }
        return {};
    };
    return store.transaction(add).map([&cvs] { return cvs; });
}

Result<> takeFiles(const QString& folder, const storage::FileStore& files)
{
    for (const QFileInfo& file : QDir(QDir(folder).filePath(u"files"_s)).entryInfoList(QDir::Files)) {
        QFile source(file.filePath());
        if (!source.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::FileNotReadable, file.filePath());
        }
        if (auto kept = files.keep(source.readAll()); !kept) {
            return tl::unexpected(std::move(kept).error());
        }
    }
    return {};
}

} // namespace

StoreService::StoreService(sql::SqlThread& sql, QString profileFolder, const Clock& clock,
                           std::shared_ptr<const storage::OpeningReport> report, QObject* parent)
    : QObject(parent)
    , m_sql(sql)
    , m_profileFolder(std::move(profileFolder))
    , m_clock(clock)
    , m_report(std::move(report))
{
    m_workers.setMaxThreadCount(1);
}

StoreService::~StoreService()
{
    m_workers.waitForDone();
    m_sql.drain();
    m_workers.waitForDone();
}

QFuture<Result<storage::OpeningReport>> StoreService::openingReport()
{
    return m_sql.run([report = m_report](sql::Connection&) -> Result<storage::OpeningReport> {
        return report ? *report : storage::OpeningReport();
    });
}

QFuture<Result<>> StoreService::backUpIfDue()
{
    return m_sql.run([folder = m_profileFolder, now = m_clock.now()](sql::Connection& connection) -> Result<> {
        const storage::Backups backups(folder);
        const auto newest = backups.newest();
        const bool isDue = !newest || newest->secsTo(now) >= kSecondsBetweenBackups || *newest > now;
        return isDue ? backups.make(connection, now) : Result<>();
    });
}

QFuture<Result<>> StoreService::exportAll(const QString& path)
{
    const Scratch scratch = makeScratch(m_profileFolder);
    return m_sql
        .run([scratch, profile = m_profileFolder](sql::Connection& connection) {
            return collect(connection, profile, scratch->path());
        })
        .then(&m_workers, [scratch, path](const Result<QList<ArchiveEntry>>& entries) -> Result<> {
            return entries ? writeArchive(path, *entries) : tl::unexpected(entries.error());
        });
}

QFuture<Result<int>> StoreService::importAll(const QString& path)
{
    const Scratch scratch = makeScratch(m_profileFolder);
    const auto unpack = [path, scratch, profile = m_profileFolder] {
        return readArchive(path, scratch->path()).and_then([&] {
            return takeFiles(scratch->path(), storage::FileStore(profile));
        });
    };
    auto imported = QtConcurrent::run(&m_workers, unpack)
                        .then([this, scratch](const Result<>& unpacked) {
                            return m_sql.run([this, scratch, unpacked](sql::Connection& connection) -> Result<int> {
                                if (!unpacked) {
                                    return tl::unexpected(unpacked.error());
                                }
                                CVENH_TRY(records, recordsIn(scratch->path(), m_clock));
                                return addMissing(connection, records, m_clock);
                            });
                        })
                        .unwrap();
    whenAnswered(this, imported, [this](const Result<int>& count) {
        if (count && *count > 0) {
            Q_EMIT libraryChanged();
        }
    });
    return imported;
}

void StoreService::requestErasing()
{
    m_isErasingRequested = true;
    Q_EMIT erasingRequested();
}

} // namespace cvenhancer::services
