// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "services/Answer.h"
#include "sql/SqlThread.h"
#include "storage/FileStore.h"
#include "storage/Rows.h"

#include <QObject>
#include <QThreadPool>

namespace cvenhancer::services {

/// An application as a list shows it.
struct ApplicationCard {
    storage::ApplicationRow row;
    QString variant; ///< title of the CV it was made from; empty when that is gone
    QString fileName; ///< of the exact file sent; empty: none
    QString letter; ///< the letter's text
};

/// What is recorded when a file has been made for an advertisement.
struct ApplicationDraft {
    CvId cv;
    CustomizationId customization;
    QString employer;
    QString position;
    QString advert;
    QString fileName;
    QByteArray file; ///< the exact bytes; empty: none
};

/// The states an application can have, in the order they usually come.
QStringList applicationStates();
/// A state's name in the user's language.
QString applicationStateName(const QString& state);

/// The applications as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets see the encoding). A value
/// that a spreadsheet would run as a formula (OWASP, "CSV injection") gets an apostrophe in front.
QByteArray applicationsToCsv(const QList<ApplicationCard>& applications);

/// The use cases of the list of applications. Lives on the GUI thread and never makes it wait. Owned by the composition
/// root; SqlThread and clock outlive it.
class ApplicationService : public QObject {
    Q_OBJECT

public:
    ApplicationService(sql::SqlThread& sql, const QString& profileFolder, const Clock& clock,
                       QObject* parent = nullptr);
    ~ApplicationService() override;

    [[nodiscard]] QFuture<Result<QList<ApplicationCard>>> list();
    /// Keeps the file and adds an application sent now. Errors: FileNotWritable, DiskFull, those of the store.
    [[nodiscard]] QFuture<Result<storage::ApplicationId>> record(const ApplicationDraft& draft);
    /// Writes what a person can change of it. Errors: NotFound.
    [[nodiscard]] QFuture<Result<>> update(const storage::ApplicationRow& row);
    /// Writes the letter's text and makes the letter where there is none. Errors: NotFound.
    [[nodiscard]] QFuture<Result<>> saveLetter(const storage::ApplicationId& id, const QString& text);
    [[nodiscard]] QFuture<Result<>> remove(const storage::ApplicationId& id);
    [[nodiscard]] QFuture<Result<>> restore(const storage::ApplicationId& id);
    /// Writes the exact file that was sent to `path`. Errors: NotFound, FileNotFound, FileNotWritable, DiskFull.
    [[nodiscard]] QFuture<Result<>> saveFileAs(const storage::FileId& file, const QString& path);
    /// Errors: FileNotWritable, DiskFull.
    [[nodiscard]] QFuture<Result<>> exportCsv(const QList<ApplicationCard>& applications, const QString& path);

Q_SIGNALS:
    /// An application came, went or changed.
    void applicationsChanged();

private:
    template <class T>
    QFuture<Result<T>> announcing(const QFuture<Result<T>>& future)
    {
        whenAnswered(this, future, [this](const Result<T>& result) {
            if (result) {
                Q_EMIT applicationsChanged();
            }
        });
        return future;
    }

    sql::SqlThread& m_sql;
    storage::FileStore m_files;
    const Clock& m_clock;
    QThreadPool m_workers;
};

} // namespace cvenhancer::services
