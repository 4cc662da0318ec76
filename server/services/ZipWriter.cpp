// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ZipWriter.h"

#include <memory>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

namespace {

struct SourceDeleter {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ArchiveDeleter {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, SourceDeleter>;
using Archive = std::unique_ptr<zip_t, ArchiveDeleter>;

bool addEntry(zip_t* archive, const ZipEntry& entry, const QDateTime& time)
{
    zip_source_t* data =
        zip_source_buffer(archive, entry.data.constData(), static_cast<zip_uint64_t>(entry.data.size()), 0);
    const zip_int64_t index =
        data ? zip_file_add(archive, entry.name.toUtf8().constData(), data, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(data); // the archive owns it only once it was added
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), time.toSecsSinceEpoch(), 0) == 0;
}

Result<QByteArray> contentOf(zip_source_t* source)
{
    zip_stat_t status;
    if (zip_source_stat(source, &status) != 0 || zip_source_open(source) != 0) {
        return failure(ErrorCode::Internal, {}, u"the archive cannot be read back"_s);
    }
    QByteArray content(static_cast<qsizetype>(status.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, content.data(), status.size);
    zip_source_close(source);
    return read == content.size() ? Result<QByteArray>(content)
                                  : failure(ErrorCode::Internal, {}, u"the archive is incomplete"_s);
}

} // namespace

Result<QByteArray> writeZip(const QList<ZipEntry>& entries, const QDateTime& time)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target) {
        return failure(ErrorCode::Internal, {}, u"no memory for an archive"_s);
    }
    zip_source_keep(target.get()); // the archive lets go of it when it closes
    Archive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    for (const ZipEntry& entry : entries) {
        if (!archive || !addEntry(archive.get(), entry, time)) {
            return failure(ErrorCode::Internal, {}, u"an entry cannot be added to the archive"_s);
        }
    }
    if (!archive || zip_close(archive.get()) != 0) {
        return failure(ErrorCode::Internal, {}, u"the archive cannot be written"_s);
    }
    Q_UNUSED(archive.release()); // closed
    return contentOf(target.get());
}

} // namespace cvenhancer::server::services
