// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/SafeOpening.h"

#include "storage/Backups.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/SyncStore.h"
#include "storage/UserRepository.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

using Opened = Result<std::unique_ptr<sql::Connection>>;

Opened openChecked(const QString& profileFolder, const Clock& clock)
{
    const QFileInfo file(databasePath(profileFolder));
    if (file.exists() && file.size() == 0 && Backups(profileFolder).newest()) {
        return failure(ErrorCode::StoreDamaged, file.filePath(), u"cut to nothing"_s);
    }
    CVENH_TRY(connection, openStore(profileFolder, clock));
    if (auto checked = checkIntegrity(*connection); !checked) {
        return tl::unexpected(std::move(checked).error());
    }
    return connection;
}

/// Moves the database with its log to another name; gives that name.
QString putAside(const QString& database, const QDateTime& now)
{
    const QString target = database + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (const QString& part : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(target + part);
        QFile::rename(database + part, target + part);
    }
    return target;
}

/// Whether a copy opens and is whole; looked at in a copy of its own, as opening writes.
bool isWhole(const QString& backup, const QString& scratch)
{
    QFile::remove(scratch);
    bool whole = false;
    if (QFile::copy(backup, scratch)) {
        QFile::setPermissions(scratch, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const auto connection = sql::Connection::open(scratch);
        whole = connection && checkIntegrity(**connection);
    }
    for (const QString& rest : {u"-wal"_s, u"-shm"_s}) {
        QFile::remove(scratch + rest);
    }
    return whole;
}

Opened restore(const QString& profileFolder, const Clock& clock, const QString& backup, OpeningReport& report)
{
    CVENH_TRY(connection, openStore(profileFolder, clock));
    CVENH_TRY(user, UserRepository(*connection).requireLocal(clock.now()));
    Q_UNUSED(user);
    if (auto renamed = SyncStore(*connection, clock).forgetDevice(); !renamed) {
        return tl::unexpected(std::move(renamed).error());
    }
    report.restoredFrom = Backups::timeOf(backup);
    return connection;
}

} // namespace

Opened openStoreSafely(const QString& profileFolder, const Clock& clock, OpeningReport& report)
{
    Opened opened = openChecked(profileFolder, clock);
    if (opened || opened.error().code != ErrorCode::StoreDamaged) {
        return opened;
    }
    const QString database = databasePath(profileFolder);
    const QString scratch = database + u".restored"_s;
    for (const QString& backup : Backups(profileFolder).list()) {
        if (isWhole(backup, scratch)) {
            report.damagedFile = putAside(database, clock.now());
            if (!QFile::rename(scratch, database)) {
                return failure(ErrorCode::FileNotWritable, database);
            }
            return restore(profileFolder, clock, backup, report);
        }
    }
    QFile::remove(scratch);
    return opened;
}

void eraseProfile(const QString& profileFolder)
{
    const QDir folder(profileFolder);
    const QStringList folders{u"files"_s, u"thumbnails"_s, u"backups"_s, u"scratch-*"_s};
    for (const QString& name : folder.entryList(folders, QDir::Dirs)) {
        QDir(folder.filePath(name)).removeRecursively();
    }
    for (const QString& name : folder.entryList({u"library.sqlite*"_s, u"settings.ini*"_s}, QDir::Files)) {
        QFile::remove(folder.filePath(name));
    }
}

} // namespace cvenhancer::storage
