// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "rendering/ReadabilityCheck.h"
#include "services/Answer.h"
#include "services/CvChange.h"
#include "services/CvExport.h"
#include "sql/SqlThread.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace cvenhancer::services {

/// What is to be exported: a CV of the library, or its copy tailored to an advertisement.
struct ExportSubject {
    CvId cv;
    CustomizationId customization; ///< null: the CV itself
    QString title; ///< as the library calls the CV
    QString advert;
    model::Cv content;
};

/// A finished file and what a program that reads it finds.
struct FinishedFile {
    QByteArray bytes;
    int pages = 0; ///< 0 where the format has none
    int words = 0; ///< of the CV
    rendering::CheckReport report; ///< of a PDF
};

/// A CV leaves the program in the look it was given.
ExportOptions exportOptions(const CvSettings& settings);

/// A title as a file name that every system takes: "Ada Example – Analyst"; never empty.
QString exportFileName(const ExportSubject& subject);

/// The use cases of the export sheet. Lives on the GUI thread and never makes it wait: pages are laid out and read back
/// on one worker thread. Owned by the composition root; SqlThread outlives it.
class ExportService : public QObject {
    Q_OBJECT

public:
    explicit ExportService(sql::SqlThread& sql, QObject* parent = nullptr);
    ~ExportService() override;

    /// Errors: NotFound, those of codec::decodeResume and of the store.
    [[nodiscard]] QFuture<Result<ExportSubject>> load(const CvId& cv, const CustomizationId& customization);
    /// Pictures of all pages, or of the first `most`. Errors: NotFound (unknown template).
    [[nodiscard]] QFuture<Result<QList<QImage>>> pictures(const model::Cv& cv, const ExportOptions& options, int width,
                                                          int most = 0);
    /// The file's bytes; a PDF is read back and checked. Errors: those of exportCv.
    [[nodiscard]] QFuture<Result<FinishedFile>> finish(const model::Cv& cv, ExportFormat format,
                                                       const ExportOptions& options);
    /// Errors: FileNotWritable, DiskFull; the old file stays then.
    [[nodiscard]] QFuture<Result<>> write(const QString& path, const QByteArray& bytes);

private:
    sql::SqlThread& m_sql;
    QThreadPool m_painter; ///< one thread: pages are laid out one after the other
    QThreadPool m_writer;
};

} // namespace cvenhancer::services
