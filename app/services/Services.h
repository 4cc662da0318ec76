// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvDocument.h"
#include "services/LibraryService.h"

namespace cvenhancer::services {

/// The use cases of the desktop program, made together by the composition root (and by tests of the window). What is
/// handed in outlives them. A new service is a member here and a line in the constructor.
struct Services {
    Services(sql::SqlThread& sql, const QString& profileFolder, const Clock& clock,
             const std::shared_ptr<const CvEngine>& engine)
        : library(sql, profileFolder, clock, engine)
        , document(sql, clock)
    {
        QObject::connect(&document, &CvDocument::stored, &library, &LibraryService::libraryChanged);
    }
    Q_DISABLE_COPY_MOVE(Services)

    LibraryService library;
    CvDocument document; ///< the CV that Editor and Tailor have open
};

} // namespace cvenhancer::services
