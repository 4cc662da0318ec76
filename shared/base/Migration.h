// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace cvenhancer {

/// One numbered step of a database's schema; never edited after a release.
struct Migration {
    int number = 0; ///< from 1, without gaps
    QString name; ///< "initial" of 0001_initial.sql
    QByteArray script; ///< UTF-8; statements are separated by lines "-- next statement"

    /// The statements in order, trimmed. Only a marker line separates: a ";" may stand inside a trigger or function.
    [[nodiscard]] QStringList statements() const;
    /// SHA-256 of the script with Unix line ends, in hex.
    [[nodiscard]] QString checksum() const;
};

/// The scripts `NNNN_name.sql` of a folder (a resource folder, too) in order.
/// Errors: Internal when a file cannot be read or the numbers have gaps; subject: the file.
[[nodiscard]] Result<QList<Migration>> loadMigrations(const QString& folder);

} // namespace cvenhancer
