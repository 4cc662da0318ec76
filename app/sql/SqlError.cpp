// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sql/SqlError.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace cvenhancer::sql {

namespace {

constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kPermission = 3;
constexpr int kReadOnly = 8;
constexpr int kInputOutput = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kNotADatabase = 26;
constexpr qint64 kFullBelowBytes = 128 * 1024; // less than one growth of the shared-memory file and a few pages

bool isDiskFull(const QString& storePath)
{
    const QStorageInfo storage(QFileInfo(storePath).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < kFullBelowBytes;
}

ErrorCode codeOf(int primary, const QString& storePath)
{
    switch (primary) {
    case kBusy:
    case kLocked:
        return ErrorCode::StoreBusy;
    case kCorrupt:
    case kNotADatabase:
        return ErrorCode::StoreDamaged;
    case kFull:
        return ErrorCode::DiskFull;
    case kInputOutput:
    case kCannotOpen:
        return isDiskFull(storePath) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
    case kPermission:
    case kReadOnly:
        return ErrorCode::FileNotWritable;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error toError(const QSqlError& error, const QString& storePath)
{
    const int primary = error.nativeErrorCode().toInt() & 0xff; // extended codes keep the primary one in the low byte
    const QString detail = error.nativeErrorCode() + QStringLiteral(": ") + error.driverText() + QStringLiteral(" / ")
        + error.databaseText();
    return Error{codeOf(primary, storePath), storePath, detail, nullptr};
}

} // namespace cvenhancer::sql
