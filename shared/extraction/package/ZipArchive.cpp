// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/package/ZipArchive.h"

#include <zip.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

/// An office file has some twenty members and one per picture.
constexpr zip_int64_t kMostMembers = 5000;
/// XML of office files shrinks to a tenth, hardly ever to less than a fiftieth; deflate can reach 1 : 1032.
constexpr qint64 kMostExpansion = 200;
/// Below this a member may expand as far as it likes.
constexpr qint64 kFreeBytes = 4LL * 1024 * 1024;

/// libzip's code for what went wrong with one member or the whole archive.
tl::unexpected<Error> zipFailure(int code, bool hasPassword, const QString& subject = {})
{
    switch (code) {
    case ZIP_ER_NOPASSWD:
        return failure(hasPassword ? ErrorCode::WrongPassword : ErrorCode::PasswordRequired);
    case ZIP_ER_WRONGPASSWD:
        return failure(ErrorCode::WrongPassword);
    case ZIP_ER_NOENT:
        return failure(ErrorCode::NotFound, subject);
    case ZIP_ER_MEMORY:
        return failure(ErrorCode::ResourceLimit, subject);
    default:
        return failure(ErrorCode::DamagedFile, subject, u"libzip error %1"_s.arg(code));
    }
}

} // namespace

ZipMember::ZipMember(zip_file* file, qint64 compressedSize, InflateBudget& budget)
    : m_file(file)
    , m_compressedSize(std::max<qint64>(compressedSize, 1))
    , m_budget(budget)
{
}

ZipMember::~ZipMember()
{
    zip_fclose(m_file);
}

qint64 ZipMember::readData(char* data, qint64 maxSize)
{
    if (maxSize <= 0 || m_budget.exceeded) {
        return m_budget.exceeded ? -1 : 0;
    }
    const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (count < 0) {
        setErrorString(u"damaged member"_s);
        return -1;
    }
    m_inflated += count;
    m_budget.left -= count;
    m_budget.exceeded =
        m_budget.left < 0 || (m_inflated > kFreeBytes && m_inflated / m_compressedSize > kMostExpansion);
    return m_budget.exceeded || count == 0 ? -1 : count;
}

qint64 ZipMember::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

ZipArchive::ZipArchive(zip* archive, const ExtractOptions& options)
    : m_archive(archive)
    , m_hasPassword(!options.password.isEmpty())
    , m_budget{options.limits.maxDecodedBytes, false}
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray& data, const ExtractOptions& options)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(data.constData(), static_cast<zip_uint64_t>(data.size()), 0, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (archive == nullptr) {
        zip_source_free(source);
        return zipFailure(code, false);
    }
    std::unique_ptr<ZipArchive> opened(new ZipArchive(archive, options));
    if (zip_get_num_entries(archive, 0) > kMostMembers) {
        return failure(ErrorCode::ResourceLimit, {}, u"more than %1 members"_s.arg(kMostMembers));
    }
    if (opened->m_hasPassword) {
        zip_set_default_password(archive, options.password.toUtf8().constData());
    }
    return opened;
}

bool ZipArchive::contains(const QString& name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::member(const QString& name)
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0) {
        return failure(ErrorCode::NotFound, name);
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat);
    zip_file_t* file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (file == nullptr) {
        return zipFailure(zip_error_code_zip(zip_get_error(m_archive)), m_hasPassword, name);
    }
    const bool sized = (stat.valid & ZIP_STAT_COMP_SIZE) != 0;
    auto device = std::make_unique<ZipMember>(file, sized ? static_cast<qint64>(stat.comp_size) : 1, m_budget);
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

} // namespace cvenhancer::extraction
