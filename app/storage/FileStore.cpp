// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/FileStore.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kFolder = u"files"_s;

tl::unexpected<Error> notWritten(const QSaveFile& file, qsizetype size)
{
    const QStorageInfo storage(QFileInfo(file.fileName()).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < size;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, file.fileName(), file.errorString());
}

} // namespace

FileStore::FileStore(QString profileFolder)
    : m_profileFolder(std::move(profileFolder))
{
}

Result<QString> FileStore::keep(const QByteArray& content) const
{
    const QString sha256 = checksum(content);
    const QString path = absolutePath(sha256);
    if (QFileInfo(path).size() == content.size() && QFile::exists(path)) {
        return sha256;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file, content.size());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit()) {
        return notWritten(file, content.size());
    }
    return sha256;
}

QString FileStore::checksum(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool FileStore::isChecksum(const QString& text)
{
    static const QRegularExpression kForm(u"\\A[0-9a-f]{64}\\z"_s);
    return kForm.match(text).hasMatch();
}

bool FileStore::has(const QString& sha256) const
{
    return isChecksum(sha256) && QFileInfo(absolutePath(sha256)).isFile();
}

Result<QByteArray> FileStore::load(const QString& sha256) const
{
    if (!isChecksum(sha256)) {
        return failure(ErrorCode::FileNotFound, sha256);
    }
    QFile file(absolutePath(sha256));
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, file.fileName());
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, file.fileName(), file.errorString());
    }
    return file.readAll();
}

QString FileStore::relativePath(const QString& sha256)
{
    return kFolder + u'/' + sha256;
}

QString FileStore::absolutePath(const QString& sha256) const
{
    return QDir(m_profileFolder).filePath(relativePath(sha256));
}

void FileStore::removeAllBut(const QStringList& wanted, const QDateTime& before) const
{
    const QDir folder(QDir(m_profileFolder).filePath(kFolder));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files)) {
        const bool keep = std::binary_search(wanted.begin(), wanted.end(), file.fileName());
        if (!keep && file.lastModified() < before) {
            QFile::remove(file.absoluteFilePath());
        }
    }
}

} // namespace cvenhancer::storage
