// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/LibraryArchive.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <zip.h>

#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

constexpr zip_int64_t kMostEntries = 100'000;
constexpr qint64 kMostBytes = 4LL * 1024 * 1024 * 1024;

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

bool isWanted(const QString& name)
{
    static const QRegularExpression kNames(u"\\A(library\\.sqlite|files/[0-9a-f]{64})\\z"_s);
    return kNames.match(name).hasMatch();
}

Result<> unpack(zip_t* archive, zip_uint64_t place, const QString& target, qint64& left)
{
    const Entry entry(zip_fopen_index(archive, place, 0));
    QFile file(target);
    if (!entry) {
        return failure(ErrorCode::DamagedFile, QFileInfo(target).fileName());
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return failure(ErrorCode::FileNotWritable, target, file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    std::array<char, 64 * 1024> buffer{};
    for (;;) {
        const zip_int64_t read = zip_fread(entry.get(), buffer.data(), buffer.size());
        if (read == 0) {
            return {};
        }
        left -= read;
        if (read < 0 || left < 0) {
            return failure(read < 0 ? ErrorCode::DamagedFile : ErrorCode::ResourceLimit, QFileInfo(target).fileName());
        }
        if (file.write(buffer.data(), read) != read) {
            return failure(ErrorCode::DiskFull, target);
        }
    }
}

} // namespace

Result<> writeArchive(const QString& path, const QList<ArchiveEntry>& entries)
{
    const QString partial = path + u".partial"_s;
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(partial).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive) {
        return failure(ErrorCode::FileNotWritable, path);
    }
    for (const auto& [name, source] : entries) {
        zip_source_t* bytes = zip_source_file(archive.get(), QFile::encodeName(source).constData(), 0, -1);
        if (!bytes || zip_file_add(archive.get(), name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(bytes);
            return failure(ErrorCode::FileNotReadable, source);
        }
    }
    if (zip_close(archive.get()) != 0) {
        return failure(ErrorCode::FileNotWritable, path, QString::fromUtf8(zip_strerror(archive.get())));
    }
    static_cast<void>(archive.release()); // closed, so gone
    QFile::setPermissions(partial, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(path);
    return QFile::rename(partial, path) ? Result<>() : failure(ErrorCode::FileNotWritable, path);
}

Result<> readArchive(const QString& path, const QString& folder)
{
    if (!QFile::exists(path)) {
        return failure(ErrorCode::FileNotFound, path);
    }
    int code = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive) {
        return failure(ErrorCode::DamagedFile, path);
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > kMostEntries) {
        return failure(ErrorCode::ResourceLimit, path);
    }
    QDir(folder).mkpath(u"files"_s);
    qint64 left = kMostBytes;
    for (zip_int64_t place = 0; place < count; ++place) {
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), zip_uint64_t(place), 0));
        if (isWanted(name)) {
            if (auto done = unpack(archive.get(), zip_uint64_t(place), QDir(folder).filePath(name), left); !done) {
                return done;
            }
        }
    }
    return QFile::exists(QDir(folder).filePath(u"library.sqlite"_s)) ? Result<>()
                                                                     : failure(ErrorCode::DamagedFile, path);
}

} // namespace cvenhancer::services
