// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "services/Answer.h"
#include "sql/SqlThread.h"
#include "storage/SafeOpening.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace cvenhancer::services {

/// The library as a whole: how opening it went, rolling copies, everything as one file, and erasing it. Lives on the
/// GUI thread and never makes it wait. Owned by the composition root, which keeps the SqlThread and the clock alive for
/// longer.
class StoreService : public QObject {
    Q_OBJECT

public:
    /// `report` is filled by the opener of the SqlThread (storage::openStoreSafely) and touched on that thread only;
    /// null: there is nothing to report.
    StoreService(sql::SqlThread& sql, QString profileFolder, const Clock& clock,
                 std::shared_ptr<const storage::OpeningReport> report = {}, QObject* parent = nullptr);
    ~StoreService() override;

    /// Errors: that with which the store could not be opened.
    [[nodiscard]] QFuture<Result<storage::OpeningReport>> openingReport();

    /// Makes a copy when the newest is an hour old or older. Errors: those of storage::Backups::make.
    [[nodiscard]] QFuture<Result<>> backUpIfDue();

    /// Everything in one ZIP: the database and the original files.
    /// Errors: FileNotWritable, DiskFull and those of the store.
    [[nodiscard]] QFuture<Result<>> exportAll(const QString& path);
    /// Adds what such a ZIP holds and the library does not; what both have stays as it is here. Tells how many CVs
    /// came. Errors: those of readArchive, NewerVersion, StoreDamaged.
    [[nodiscard]] QFuture<Result<int>> importAll(const QString& path);

    /// Asks for the program to end and for everything of it to be removed from this computer. Whoever owns the event
    /// loop does both, when nothing is open any more.
    void requestErasing();
    [[nodiscard]] bool isErasingRequested() const { return m_isErasingRequested; }

Q_SIGNALS:
    void erasingRequested();
    /// CVs came from an archive.
    void libraryChanged();

private:
    sql::SqlThread& m_sql;
    QString m_profileFolder;
    const Clock& m_clock;
    std::shared_ptr<const storage::OpeningReport> m_report;
    QThreadPool m_workers;
    bool m_isErasingRequested = false;
};

} // namespace cvenhancer::services
