// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QString>

namespace cvenhancer::storage {

/// Where the profile lies when nothing else is said: `CVENHANCER_HOME`, or else the system's place for application
/// data. QCoreApplication's organisation and application name must be set.
QString defaultProfileFolder();

/// Makes the folder and its parts (mode 0700) and gives its absolute path. An existing folder is made private as well.
/// Errors: FileNotWritable.
[[nodiscard]] Result<QString> prepareProfileFolder(const QString& folder);

/// The database inside a profile folder.
QString databasePath(const QString& profileFolder);

} // namespace cvenhancer::storage
