// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/DiskFileStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace cvenhancer::server::storage {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

tl::unexpected<Error> notStored(const QFileDevice& file, qsizetype size)
{
    const QStorageInfo storage(QFileInfo(file.fileName()).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < size;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::StoreBusy, {}, file.errorString());
}

/// A rename lasts once its folder is on the medium (fsync(2)).
bool syncFolder(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return synced;
}

} // namespace

QString FileStore::keyOf(const UserId& user, const QString& sha256)
{
    return user.toString() + u'/' + sha256;
}

DiskFileStore::DiskFileStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString DiskFileStore::pathOf(const QString& key) const
{
    return QDir(m_folder).filePath(key);
}

Result<> DiskFileStore::put(const QString& key, const QByteArray& content)
{
    const QString path = pathOf(key);
    const QString folder = QFileInfo(path).absolutePath();
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)) {
        return notStored(file, content.size());
    }
    file.setPermissions(kOwnerOnly);
    if (file.write(content) != content.size() || !file.commit()) { // commit syncs the file before it renames it
        return notStored(file, content.size());
    }
    return syncFolder(folder) ? Result<>() : failure(ErrorCode::StoreBusy, {}, QStringLiteral("fsync failed"));
}

Result<QByteArray> DiskFileStore::get(const QString& key) const
{
    QFile file(pathOf(key));
    if (!file.exists()) {
        return failure(ErrorCode::NotFound);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StoreBusy, {}, file.errorString());
    }
    return file.readAll();
}

Result<> DiskFileStore::remove(const QString& key)
{
    QFile file(pathOf(key));
    const bool gone = !file.exists() || file.remove();
    return gone ? Result<>() : failure(ErrorCode::StoreBusy, {}, file.errorString());
}

Result<> DiskFileStore::removeAll(const UserId& user)
{
    QDir folder(pathOf(user.toString()));
    const bool gone = user.isNull() || !folder.exists() || folder.removeRecursively();
    return gone ? Result<>() : failure(ErrorCode::StoreBusy);
}

} // namespace cvenhancer::server::storage
