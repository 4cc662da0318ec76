// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/Backup.h"

#include "cli/ServerAssembly.h"
#include "storage/MaintenanceRepository.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::cli {

namespace {

constexpr auto kPrivateFolder = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// Debian keeps the programs of each version in a folder of their own.
QString postgresTool(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty()) {
        return found;
    }
    QStringList folders;
    QDirIterator it(u"/usr/lib/postgresql"_s, {u"bin"_s}, QDir::Dirs, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        folders.append(it.next());
    }
    return QStandardPaths::findExecutable(name, folders);
}

Result<> run(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(postgresTool(tool), arguments);
    const bool ended = process.waitForStarted() && process.waitForFinished(-1);
    return ended && process.exitCode() == 0
        ? Result<>()
        : failure(ErrorCode::Internal, tool, QString::fromUtf8(process.readAllStandardError()).simplified());
}

/// Every file below `from`, as it lies there.
Result<> copyFolder(const QString& from, const QString& to)
{
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(path));
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !QFile::copy(path, target)) {
            return failure(ErrorCode::FileNotWritable, target);
        }
    }
    return {};
}

Result<> makePrivateFolder(const QString& folder)
{
    const bool made = QDir().mkpath(folder) && QFile::setPermissions(folder, kPrivateFolder);
    return made ? Result<>() : failure(ErrorCode::FileNotWritable, folder);
}

QString dumpIn(const QString& folder)
{
    return QDir(folder).filePath(u"database.dump"_s);
}

Result<> checkIsEmpty(database::Connection& owner)
{
    CVENH_TRY(hasAccounts, storage::MaintenanceRepository(owner).hasAccounts());
    return hasAccounts ? failure(ErrorCode::AlreadyExists, u"database"_s, u"the database holds accounts already"_s)
                       : Result<>();
}

} // namespace

Result<> backUp(const config::Config& config, const QString& folder)
{
    if (QFileInfo::exists(folder)) {
        return failure(ErrorCode::AlreadyExists, folder, u"the folder is there already"_s);
    }
    // Inserts, because COPY does not go into tables with row-level security; the owner's policy lets every row through.
    const QStringList arguments{u"--data-only"_s,
                                u"--column-inserts"_s,
                                u"--rows-per-insert=100"_s,
                                u"--enable-row-security"_s,
                                u"--exclude-table-data=schema_migrations"_s,
                                u"--exclude-table-data=server_meta"_s,
                                u"--format=custom"_s,
                                u"--file="_s + dumpIn(folder),
                                u"--dbname="_s + config.database.migration};
    return makePrivateFolder(folder)
        .and_then([&arguments] { return run(u"pg_dump"_s, arguments); })
        .and_then([&] { return copyFolder(config.files.folder, QDir(folder).filePath(u"files"_s)); })
        .and_then([&] { return copyFolder(config.auth.keysFolder, QDir(folder).filePath(u"keys"_s)); });
}

Result<> restore(const config::Config& config, const QString& folder)
{
    if (!QFile::exists(dumpIn(folder))) {
        return failure(ErrorCode::FileNotFound, dumpIn(folder));
    }
    if (QFile::exists(encryptionKeysPath(config.auth.keysFolder))) {
        return failure(ErrorCode::AlreadyExists, config.auth.keysFolder, u"there are keys already"_s);
    }
    using namespace std::chrono_literals;
    database::Connection owner({config.database.migration, 0ms, 30min});
    CVENH_TRY(migrations, compiledMigrations());
    CVENH_TRY(applied, database::Migrator(migrations).migrate(owner));
    Q_UNUSED(applied);
    const QStringList arguments{u"--data-only"_s,
                                u"--enable-row-security"_s,
                                u"--single-transaction"_s,
                                u"--exit-on-error"_s,
                                u"--dbname="_s + config.database.migration,
                                dumpIn(folder)};
    return checkIsEmpty(owner)
        .and_then([&arguments] { return run(u"pg_restore"_s, arguments); })
        .and_then([&owner] { return storage::MaintenanceRepository(owner).renewEpoch(); })
        .and_then([&] { return copyFolder(QDir(folder).filePath(u"files"_s), config.files.folder); })
        .and_then([&] { return makePrivateFolder(config.auth.keysFolder); })
        .and_then([&] { return copyFolder(QDir(folder).filePath(u"keys"_s), config.auth.keysFolder); });
}

} // namespace cvenhancer::server::cli
