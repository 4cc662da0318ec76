// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/DocumentService.h"

#include "base/Uuid.h"
#include "services/AccountScope.h"
#include "storage/RecordRepository.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using database::Connection;
using storage::RecordRepository;
using sync::OperationResult;
using sync::Record;
using sync::RecordType;

namespace {

const QString kCvId = u"id"_s;

/// A name on one line, short enough to be stored; the rest of it says nothing.
QString tidyName(const QString& name)
{
    QString tidy = QFileInfo(name).fileName().simplified();
    tidy.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return tidy.left(sync::kMaxLine);
}

Record cvRecord(const UploadedFile& file, const documents::ReadDocument& document, const QDateTime& now)
{
    const QString time = sync::timeText(now);
    const QString title = document.title.isEmpty() ? QFileInfo(file.name).completeBaseName() : document.title;
    return {RecordType::Cv,
            newUuidV7(now),
            0,
            false,
            {{u"title"_s, tidyName(title)},
             {u"file_path"_s, QString(u"files/"_s + FileService::sha256Of(file.content))},
             {u"parsed_data"_s, document.resume},
             {u"original_text"_s, document.text},
             {u"is_active"_s, true},
             {u"created_at"_s, time},
             {u"updated_at"_s, time}}};
}

Record fileRecord(const UploadedFile& file, const QUuid& cv, const QDateTime& now)
{
    const QString time = sync::timeText(now);
    return {RecordType::File,
            newUuidV7(now),
            0,
            false,
            {{u"cv_id"_s, cv.toString(QUuid::WithoutBraces)},
             {u"sha256"_s, FileService::sha256Of(file.content)},
             {u"name"_s, tidyName(file.name)},
             {u"size_bytes"_s, file.content.size()},
             {u"created_at"_s, time},
             {u"updated_at"_s, time}}};
}

/// The row with this id when it is there and not in the bin.
Result<Record> present(RecordType type, const ScopedRows& scoped, size_t index)
{
    const auto rows = RecordRepository(type).read(scoped.rows.at(index));
    return rows.isEmpty() || rows.first().deleted ? Result<Record>(failure(ErrorCode::NotFound))
                                                  : scoped.vault.unseal(type, rows.first());
}

} // namespace

DocumentService::DocumentService(const documents::DocumentWorker& worker, const FileService& files,
                                 const auth::DataKeys& dataKeys, const Clock& clock)
    : m_worker(worker)
    , m_files(files)
    , m_dataKeys(dataKeys)
    , m_clock(clock)
{
}

Result<Record> DocumentService::upload(Connection& connection, const CurrentUser& user, const UploadedFile& file,
                                       const std::optional<RequestKey>& key) const
{
    CVENH_TRY(session, readAs(connection, user, m_dataKeys, {})); // a session that is over costs no child process
    Q_UNUSED(session);
    CVENH_TRY(document, m_worker.read(file.content, file.name));
    CVENH_TRY(transaction, RecordTransaction::begin(connection, user, m_dataKeys, m_clock));
    if (key) {
        CVENH_TRY(before, transaction.answerOf(*key, u"Idempotency-Key"_s));
        if (before) {
            CVENH_TRY(made, transaction.find(RecordType::Cv, QUuid::fromString((*before)[kCvId].toString())));
            return made ? Result<Record>(*made) : failure(ErrorCode::NotFound);
        }
    }
    CVENH_TRY(record, store(transaction, user, file, document));
    const auto remembered =
        key ? transaction.remember(*key, {{kCvId, record.id.toString(QUuid::WithoutBraces)}}) : Result<>();
    return remembered.and_then([&transaction] { return transaction.commit(); }).map([&record] { return record; });
}

Result<Record> DocumentService::store(RecordTransaction& transaction, const CurrentUser& user, const UploadedFile& file,
                                      const documents::ReadDocument& document) const
{
    if (auto kept = m_files.keep(transaction, user, FileService::sha256Of(file.content), file.content); !kept) {
        return tl::unexpected(std::move(kept).error());
    }
    const QDateTime now = m_clock.now();
    Record cv = cvRecord(file, document, now);
    CVENH_TRY(results, transaction.apply({{newUuidV7(now), cv}, {newUuidV7(now), fileRecord(file, cv.id, now)}}));
    for (const OperationResult& result : results) {
        if (result.status != sync::OperationStatus::Ok) {
            return failure(ErrorCode::DamagedFile, {}, result.detail); // what was read is no CV
        }
    }
    cv.rev = results.first().rev;
    return cv;
}

Result<ExportedFile> DocumentService::exportCv(Connection& connection, const CurrentUser& user,
                                               const ExportQuery& query) const
{
    const RecordRepository cvs(RecordType::Cv);
    const RecordRepository customizations(RecordType::Customization);
    CVENH_TRY(scoped,
              readAs(connection, user, m_dataKeys,
                     {cvs.find(user.user, {query.cv}),
                      customizations.find(user.user, {query.customization.value_or(QUuid())})}));
    CVENH_TRY(cv, present(RecordType::Cv, scoped, 0));
    QJsonObject resume = cv.data[u"parsed_data"_s].toObject();
    if (query.customization) {
        CVENH_TRY(customization, present(RecordType::Customization, scoped, 1));
        if (customization.data[u"cv_id"_s].toString() != cv.id.toString(QUuid::WithoutBraces)) {
            return failure(ErrorCode::NotFound);
        }
        resume = customization.data[u"customized_data"_s].toObject();
    }
    const QString title = cv.data[u"title"_s].toString();
    return m_worker.render({resume, query.format, query.templateId, query.isLetter})
        .map([&title](const QByteArray& content) {
            return ExportedFile{title, content};
        });
}

} // namespace cvenhancer::server::services
