// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sql/Connection.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace cvenhancer::storage {

/// The rolling copies of the database: `backups/library-20261125T134400Z.sqlite` in the profile folder, mode 0600. At
/// most seven are kept: the two newest, and of each earlier day the newest. Stateless.
class Backups {
public:
    explicit Backups(const QString& profileFolder);

    /// Absolute paths, newest first.
    [[nodiscard]] QStringList list() const;
    /// When the newest one was made.
    [[nodiscard]] std::optional<QDateTime> newest() const;
    /// Makes a copy, whole or not at all, and lets go of those that are too many.
    /// Errors: FileNotWritable, DiskFull and those of sql::toError.
    [[nodiscard]] Result<> make(sql::Connection& connection, const QDateTime& now) const;

    /// When a copy was made, by its name.
    static std::optional<QDateTime> timeOf(const QString& path);

private:
    void letGo() const;

    QString m_folder;
};

/// Copies the whole database into a new file of mode 0600 (VACUUM INTO); a file of that name is replaced.
/// Errors: FileNotWritable and those of sql::toError.
[[nodiscard]] Result<> copyDatabase(sql::Connection& connection, const QString& path);

/// Lets SQLite look for damage (PRAGMA quick_check). Errors: StoreDamaged and those of sql::toError.
[[nodiscard]] Result<> checkIntegrity(sql::Connection& connection);

} // namespace cvenhancer::storage
