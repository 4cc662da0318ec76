// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "sql/Connection.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace cvenhancer::storage {

/// What had to be done to open the store.
struct OpeningReport {
    std::optional<QDateTime> restoredFrom; ///< set: the store was damaged, and this is when the copy was made
    QString damagedFile; ///< where the damaged one was put aside
};

/// Opens the store (openStore) and lets SQLite look for damage. A damaged one is put aside under another name and the
/// newest copy that is whole takes its place; without such a copy nothing is touched. A restored store gets a new name
/// as a device, as it may lack what its old one has sent.
/// Errors: StoreDamaged when no copy is whole, and those of openStore.
[[nodiscard]] Result<std::unique_ptr<sql::Connection>> openStoreSafely(const QString& profileFolder, const Clock& clock,
                                                                       OpeningReport& report);

/// Removes everything the program keeps in a profile folder: store, copies, original files, pictures, settings. Other
/// things in the folder stay. Nothing may be open.
void eraseProfile(const QString& profileFolder);

} // namespace cvenhancer::storage
