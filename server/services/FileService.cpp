// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/FileService.h"

#include "base/Uuid.h"
#include "services/AccountScope.h"
#include "storage/StoredFileRepository.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using database::Connection;
using database::Query;
using storage::FileStore;
using storage::StoredFileRepository;

namespace {

const QString kFileTable = u"stored_files"_s;
const QString kContentField = u"content"_s;

QString inMegabytes(qint64 bytes)
{
    return QString::number(bytes / (1024 * 1024)) + u" MB for all files of the account"_s;
}

} // namespace

FileService::FileService(FileStore& store, const auth::DataKeys& dataKeys, const Clock& clock)
    : m_store(store)
    , m_dataKeys(dataKeys)
    , m_clock(clock)
{
}

QString FileService::sha256Of(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<bool> FileService::put(Connection& connection, const CurrentUser& user, const QString& sha256,
                              const QByteArray& content) const
{
    if (sha256Of(content) != sha256) {
        return failure(ErrorCode::SchemaViolation, u"sha256: is not the checksum of the body"_s);
    }
    CVENH_TRY(transaction, RecordTransaction::begin(connection, user, m_dataKeys, m_clock));
    CVENH_TRY(rows, connection.execute(StoredFileRepository::find(user.user, sha256)));
    if (!rows.isEmpty()) {
        return false;
    }
    return keep(transaction, user, sha256, content).and_then([&transaction] { return transaction.commit(); }).map([] {
        return true;
    });
}

Result<> FileService::keep(RecordTransaction& transaction, const CurrentUser& user, const QString& sha256,
                           const QByteArray& content) const
{
    Connection& connection = transaction.connection();
    const std::array look{StoredFileRepository::find(user.user, sha256), StoredFileRepository::totalSize(user.user)};
    CVENH_TRY(rows, connection.pipeline(look));
    if (!rows.at(0).isEmpty()) {
        return {};
    }
    if (rows.at(1).integer(0, 0) + content.size() > transaction.state().quotaBytes) {
        return failure(ErrorCode::FileTooLarge, inMegabytes(transaction.state().quotaBytes));
    }
    const QString key = FileStore::keyOf(user.user, sha256);
    CVENH_TRY(sealed, transaction.vault().sealBytes(content, kFileTable, contentUuid(sha256), kContentField));
    if (auto stored = m_store.put(key, sealed); !stored) {
        return stored;
    }
    return connection.execute(StoredFileRepository::insert(user.user, {sha256, content.size(), key}, m_clock.now()))
        .map([](const database::Rows&) {});
}

Result<QByteArray> FileService::get(Connection& connection, const CurrentUser& user, const QString& sha256) const
{
    CVENH_TRY(scoped, readAs(connection, user, m_dataKeys, {StoredFileRepository::find(user.user, sha256)}));
    const auto files = StoredFileRepository::read(scoped.rows.front());
    if (files.isEmpty()) {
        return failure(ErrorCode::NotFound);
    }
    CVENH_TRY(sealed, m_store.get(files.first().storageKey));
    auto content = scoped.vault.unsealBytes(sealed, kFileTable, contentUuid(sha256), kContentField);
    // what was stored right and does not open now is our fault, not that of a file the client has sent
    return content ? content : failure(ErrorCode::Internal, {}, u"a stored file does not decrypt"_s);
}

} // namespace cvenhancer::server::services
