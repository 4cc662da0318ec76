// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

#include <utility>

namespace cvenhancer::services {

/// One file of an archive: its name inside, and where its bytes lie.
using ArchiveEntry = std::pair<QString, QString>;

/// Writes a ZIP of these files, under a temporary name first. Errors: FileNotWritable, DiskFull, FileNotReadable.
[[nodiscard]] Result<> writeArchive(const QString& path, const QList<ArchiveEntry>& entries);

/// Unpacks `library.sqlite` and what lies in `files/` into `folder`; other entries are passed over, so no name in the
/// archive chooses a place. At most 4 GB and 100,000 entries.
/// Errors: FileNotFound, DamagedFile (also when it holds no library), ResourceLimit, FileNotWritable.
[[nodiscard]] Result<> readArchive(const QString& path, const QString& folder);

} // namespace cvenhancer::services
