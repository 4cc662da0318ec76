// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/LibraryImport.h"

#include "base/Uuid.h"
#include "sql/Transaction.h"
#include "storage/CvRepository.h"
#include "storage/CvVersionRepository.h"
#include "storage/FileRepository.h"
#include "storage/UserRepository.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

Result<LoadedFile> recognise(sql::Connection& connection, const QByteArray& data, Repeated repeated,
                             const QDateTime& now)
{
    if (repeated == Repeated::ImportAgain) {
        return LoadedFile{data, std::nullopt};
    }
    const QByteArray sha256 = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    CVENH_TRY(id, storage::FileRepository(connection).cvOfContent(user.id, QString::fromLatin1(sha256)));
    if (!id) {
        return LoadedFile{data, std::nullopt};
    }
    CVENH_TRY(row, storage::CvRepository(connection).load(*id));
    return LoadedFile{data, ImportReport{row.id, 0, 0, 0, row.title}};
}

Result<ReadFile> readAndKeep(const LoadedFile& file, const QString& name, const QString& password,
                             const CvEngine& engine, const storage::FileStore& files)
{
    if (file.known) {
        return ReadFile{{}, name, {}, 0, file.known};
    }
    CVENH_TRY(cv, engine.read(file.data, name, password));
    CVENH_TRY(sha256, files.keep(file.data));
    return ReadFile{std::move(cv), name, sha256, file.data.size(), std::nullopt};
}

Result<ImportReport> storeImport(sql::Connection& connection, const ReadFile& file, const QDateTime& now)
{
    if (file.known) {
        return *file.known;
    }
    CVENH_TRY(transaction, sql::Transaction::begin(connection));
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    const QString title = file.cv.title.isEmpty() ? QFileInfo(file.name).completeBaseName() : file.cv.title;
    const storage::CvRow row{CvId(newUuidV7(now)),
                             user.id,
                             title,
                             storage::FileStore::relativePath(file.sha256),
                             file.cv.resume,
                             file.cv.text,
                             true,
                             now,
                             now,
                             {}};
    const storage::FileRow original{
        storage::FileId(newUuidV7(now)), user.id, row.id, file.sha256, file.name, file.size, now, now, {}};
    const auto stored =
        storage::CvRepository(connection)
            .insert(row)
            .and_then([&] { return storage::FileRepository(connection).insert(original); })
            .and_then([&] { return storage::CvVersionRepository(connection).append(row, u"import"_s, now); })
            .and_then([&transaction] { return transaction.commit(); });
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return ImportReport{row.id, file.cv.pages, file.cv.jobs, file.cv.notPlaced, {}};
}

} // namespace cvenhancer::services
