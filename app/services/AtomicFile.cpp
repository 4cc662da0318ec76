// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/AtomicFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

tl::unexpected<Error> notSaved(const QSaveFile& file, qsizetype size)
{
    const QFileInfo info(file.fileName());
    const QStorageInfo storage(info.absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < size;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, info.fileName(), file.errorString());
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit()) {
        return notSaved(file, data.size());
    }
    return {};
}

} // namespace cvenhancer::services
