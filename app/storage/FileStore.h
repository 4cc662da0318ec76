// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace cvenhancer::storage {

/// The original files beside the database: `files/<sha256>` in the profile folder, mode 0600, each content once.
/// Stateless; safe on any thread.
class FileStore {
public:
    explicit FileStore(QString profileFolder);

    /// Keeps `content` and gives its checksum. Written under a temporary name and renamed, so a file is whole or
    /// absent. Errors: FileNotWritable, DiskFull.
    [[nodiscard]] Result<QString> keep(const QByteArray& content) const;
    /// Errors: FileNotFound (also for what is no checksum: it may come from a server), FileNotReadable.
    [[nodiscard]] Result<QByteArray> load(const QString& sha256) const;
    [[nodiscard]] bool has(const QString& sha256) const;
    /// SHA-256 (FIPS 180-4) in lower-case hexadecimal.
    [[nodiscard]] static QString checksum(const QByteArray& content);
    /// Whether `text` has the form of a checksum.
    [[nodiscard]] static bool isChecksum(const QString& text);
    /// Where a content lies, relative to the profile folder: what `cvs.file_path` holds.
    [[nodiscard]] static QString relativePath(const QString& sha256);
    /// Removes what is not in the sorted list `wanted` and is older than `before` (a younger file may belong to an
    /// import whose row is not written yet).
    void removeAllBut(const QStringList& wanted, const QDateTime& before) const;

private:
    [[nodiscard]] QString absolutePath(const QString& sha256) const;

    QString m_profileFolder;
};

} // namespace cvenhancer::storage
