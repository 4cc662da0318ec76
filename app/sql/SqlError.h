// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Error.h"

#include <QSqlError>
#include <QString>

namespace cvenhancer::sql {

/// What SQLite reports as one of our errors, by its primary result code (https://www.sqlite.org/rescode.html):
/// StoreBusy (BUSY, LOCKED), StoreDamaged (CORRUPT, NOTADB), DiskFull (FULL, or an I/O error on a full disk),
/// FileNotWritable (READONLY, CANTOPEN, PERM, other I/O errors), else Internal. `storePath` becomes the subject.
Error toError(const QSqlError& error, const QString& storePath);

} // namespace cvenhancer::sql
