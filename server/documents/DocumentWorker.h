// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "documents/WorkerMessage.h"

#include <QDate>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace cvenhancer::server::documents {

/// A file as the engine reads it.
struct ReadDocument {
    QJsonObject resume; ///< JSON Resume with the sources of its fields and what was not placed in `meta`
    QString title; ///< what the CV calls itself; empty when it does not
    QString text; ///< in reading order
};

enum class ExportFormat { Pdf, Markdown, PlainText, Json };

struct RenderJob {
    QJsonObject resume;
    ExportFormat format = ExportFormat::Pdf;
    QString templateId; ///< of a PDF; empty: the first one
    bool isLetter = false; ///< US Letter instead of A4
};

/// A CV against an advertisement.
struct MatchAnswer {
    double score = 0; ///< 0-100
    QStringList matchedKeywords;
    QList<QJsonObject> suggestions; ///< each with the fields of sync::RecordType::Suggestion but ids and times
};

struct ApplyJob {
    QJsonObject resume; ///< the tailored copy as it is
    QString advert;
    QString suggestion; ///< the engine's id of it: `edit.suggestion`
    QString confirmText; ///< the person's own words; null: none
};

struct ApplyAnswer {
    QJsonObject resume;
    QJsonArray edits; ///< what was changed
    double score = 0;
    QStringList matchedKeywords;
};

/// Documents are read, rendered and matched by another program, cvenhancer-server-worker, one process for each job: a
/// hostile file ends that process and not the server, and what only documents need (fonts, PDF, word lists) is loaded
/// there. Stateless; safe on any thread, which waits for the child: only on the pool for documents.
/// All functions may fail with StoreBusy (no process could be made) and DamagedFile (it died or took too long).
class DocumentWorker {
public:
    /// `program`: path of the worker.
    explicit DocumentWorker(QString program, std::chrono::milliseconds time = std::chrono::seconds(15));

    /// Errors: those of extraction::extract and codec::decodeResume.
    [[nodiscard]] Result<ReadDocument> read(const QByteArray& data, const QString& fileName) const;
    /// Errors: NotFound (the template), SchemaViolation.
    [[nodiscard]] Result<QByteArray> render(const RenderJob& job) const;
    [[nodiscard]] Result<MatchAnswer> customize(const QJsonObject& resume, const QString& advert,
                                                const QDate& today) const;
    /// Errors: NotFound (it is not offered any more), NeedsConfirmation, PathNotFound, EditConflict.
    [[nodiscard]] Result<ApplyAnswer> apply(const ApplyJob& job, const QDate& today) const;

    /// Where the worker lies when nothing else is said: beside the server.
    static QString defaultProgram();

private:
    [[nodiscard]] Result<QCborMap> ask(const WorkerRequest& request) const;
    [[nodiscard]] Result<QByteArray> run(const QByteArray& request) const;

    QString m_program;
    std::chrono::milliseconds m_time;
};

} // namespace cvenhancer::server::documents
