// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "documents/DocumentWorker.h"
#include "services/FileService.h"

#include <optional>

namespace cvenhancer::server::services {

struct UploadedFile {
    QString name; ///< as the person's file is called
    QByteArray content;
};

/// What is exported and how.
struct ExportQuery {
    QUuid cv;
    std::optional<QUuid> customization; ///< the tailored copy instead of the CV itself
    documents::ExportFormat format = documents::ExportFormat::Pdf;
    QString templateId;
    bool isLetter = false;
};

struct ExportedFile {
    QString title;
    QByteArray content;
};

/// Files that become CVs and CVs that become files. Waits for a child process: only on the pool for documents. Errors
/// of both: those of databaseError, RecordVault, FileStore and DocumentWorker besides the ones named.
class DocumentService {
public:
    DocumentService(const documents::DocumentWorker& worker, const FileService& files, const auth::DataKeys& dataKeys,
                    const Clock& clock);

    /// Reads the file, keeps it and makes a CV of it, all or nothing. Errors: FileTooLarge (the quota).
    [[nodiscard]] Result<sync::Record> upload(database::Connection& connection, const CurrentUser& user,
                                              const UploadedFile& file, const std::optional<RequestKey>& key) const;
    /// Errors: NotFound (the CV, its customization or the template).
    [[nodiscard]] Result<ExportedFile> exportCv(database::Connection& connection, const CurrentUser& user,
                                                const ExportQuery& query) const;

private:
    [[nodiscard]] Result<sync::Record> store(RecordTransaction& transaction, const CurrentUser& user,
                                             const UploadedFile& file, const documents::ReadDocument& document) const;

    const documents::DocumentWorker& m_worker;
    const FileService& m_files;
    const auth::DataKeys& m_dataKeys;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
