// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/AtomicFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

/// Qt has no error code for a full disk: the system's own words tell, or else the space that is left.
bool isDiskFull(const QFileDevice& file, qsizetype size)
{
    if (file.errorString() == QString::fromStdString(std::generic_category().message(ENOSPC))) {
        return true;
    }
    const QStorageInfo storage(QFileInfo(file.fileName()).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < size;
}

tl::unexpected<Error> notSaved(const QFileDevice& file, qsizetype size)
{
    const ErrorCode code = isDiskFull(file, size) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
    return failure(code, QFileInfo(file.fileName()).fileName(), file.errorString());
}

/// A device or a pipe has no old content to keep, and a rename would put a file in its place.
Result<> writeThrough(const QString& path, const QByteArray& data)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(data) != data.size()) {
        return notSaved(file, data.size());
    }
    return {};
}

} // namespace

Result<QByteArray> loadFile(const QString& path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, info.fileName());
    }
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, info.fileName(), file.errorString());
    }
    const QByteArray data = file.read(maxBytes + 1);
    if (data.size() > maxBytes) {
        return failure(ErrorCode::FileTooLarge, u"%1 MB"_s.arg(maxBytes / (1024 * 1024)));
    }
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::FileNotReadable, info.fileName(), file.errorString());
    }
    return data;
}

Result<> saveFile(const QString& path, const QByteArray& data)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        return writeThrough(path, data);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit()) {
        return notSaved(file, data.size());
    }
    return {};
}

} // namespace cvenhancer::services
