// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace cvenhancer::services {

/// A file's bytes. `maxBytes`: more is refused, not cut.
/// Errors: FileNotFound, FileNotReadable, FileTooLarge; the subject is the file's name, or the limit.
[[nodiscard]] Result<QByteArray> loadFile(const QString& path, qint64 maxBytes);

/// Writes under a temporary name and renames, so that `path` is the old file or the whole new one. A device or a pipe
/// is written as it is.
/// Errors: FileNotWritable, DiskFull; the subject is the file's name.
[[nodiscard]] Result<> saveFile(const QString& path, const QByteArray& data);

} // namespace cvenhancer::services
