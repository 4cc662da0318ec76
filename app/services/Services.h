// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/ApplicationService.h"
#include "services/CvDocument.h"
#include "services/ExportService.h"
#include "services/LibraryService.h"
#include "services/OriginalPages.h"
#include "services/StoreService.h"
#include "services/TailorSession.h"

namespace cvenhancer::services {

/// The use cases of the desktop program, made together by the composition root (and by tests of the window). What is
/// handed in outlives them. `reader` reads adverts and `paintOriginal` paints files from outside: in the program in a
/// limited child process. A new service is a
/// member here and a line in the constructor.
struct Services {
    Services(sql::SqlThread& sql, const QString& profileFolder, const Clock& clock,
             const std::shared_ptr<const CvEngine>& engine,
             const DocumentReader& reader = DocumentReader(platform::importHere),
             const PaintOriginal& paintOriginal = paintOriginalHere,
             const std::shared_ptr<const storage::OpeningReport>& report = {})
        : store(sql, profileFolder, clock, report)
        , library(sql, profileFolder, clock, engine)
        , document(sql, clock)
        , original(sql, profileFolder, paintOriginal)
        , tailor(sql, clock, reader)
        , tailorSession(tailor)
        , exporting(sql)
        , applications(sql, profileFolder, clock)
    {
        QObject::connect(&tailor, &TailorService::libraryChanged, &library, &LibraryService::libraryChanged);
        QObject::connect(&store, &StoreService::libraryChanged, &library, &LibraryService::libraryChanged);
        QObject::connect(&document, &CvDocument::stored, &library, &LibraryService::libraryChanged);
    }
    Q_DISABLE_COPY_MOVE(Services)

    StoreService store; ///< the library as a whole
    LibraryService library;
    CvDocument document; ///< the CV that Editor and Tailor have open
    OriginalPages original; ///< pages of the files CVs were imported from
    TailorService tailor;
    TailorSession tailorSession; ///< the CV that is being tailored, whatever page is visible
    ExportService exporting;
    ApplicationService applications;
};

} // namespace cvenhancer::services
