// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "services/CvEngine.h"
#include "services/LibraryService.h"
#include "sql/Connection.h"

#include <memory>

namespace cvenhancer::services {

/// The library without a window: every call does its work and returns. Needs a QCoreApplication. A window that is open
/// on the same library goes on meanwhile.
class LibraryAccess {
public:
    /// `profileFolder` empty: the default one. A damaged store is restored as at the start of the window.
    /// Errors: FileNotWritable and those of storage::openStoreSafely.
    [[nodiscard]] static Result<std::unique_ptr<LibraryAccess>> open(const QString& profileFolder, const Clock& clock);

    /// Stores what an engine found in a file, with the file itself; one that is there already is recognised.
    /// Errors: those of the store.
    [[nodiscard]] Result<ImportReport> add(const ImportedCv& cv, const QByteArray& data, const QString& fileName);

    /// As LibraryService::list.
    [[nodiscard]] Result<QList<CvCard>> list(LibraryService::Place place);

    /// The one CV outside the bin whose id begins with `name`, or whose title it is.
    /// Errors: NotFound; InvalidArgument when there are several.
    [[nodiscard]] Result<CvCard> find(const QString& name);

    /// JSON Resume, UTF-8. Errors: NotFound.
    [[nodiscard]] Result<QByteArray> resume(const CvId& id);

    /// Errors: NotFound.
    [[nodiscard]] Result<> moveToBin(const CvId& id);

private:
    LibraryAccess(QString profileFolder, const Clock& clock, std::unique_ptr<sql::Connection> connection);

    QString m_profileFolder;
    const Clock& m_clock;
    std::unique_ptr<sql::Connection> m_connection;
};

} // namespace cvenhancer::services
