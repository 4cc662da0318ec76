// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvChange.h"
#include "sql/Connection.h"
#include "storage/Rows.h"

#include <QDateTime>

namespace cvenhancer::services {

// How an open CV reaches the store. Plain functions for the SQL thread; CvDocument decides when they run. Each is one
// transaction.

/// A CV as the store has it, with what its journal adds.
struct StoredCv {
    QString title;
    model::Cv cv; ///< the row with every change of the journal
    QByteArray folded; ///< the row's own document: what the store held when we last looked
    int replayed = 0; ///< changes found in the journal: the program was ended while somebody typed
    int refused = 0; ///< of them, how many no longer fit and were left out
};

/// Errors: NotFound, those of codec::decodeResume and of the store.
[[nodiscard]] Result<StoredCv> loadCv(sql::Connection& connection, const CvId& id);

/// Adds changes to the journal. Errors: those of the store.
[[nodiscard]] Result<> journal(sql::Connection& connection, const CvId& id, const QList<CvChange>& changes,
                               const QDateTime& now);

/// What a fold made of the row.
struct FoldedCv {
    QByteArray folded; ///< the document as it is in the row now
    model::Cv cv; ///< differs from what was given when somebody else had written the row meanwhile
};

/// Writes `cv` into its row and empties its journal, which `cv` contains. `before` is the document last seen in the
/// row (StoredCv::folded). Where the row holds another by now (another device, another window), that one is kept as a
/// version and our changes are made in it; where both changed one text, ours stands.
/// `versionReason`: also adds a version ("edit", "restore"); empty: none.
/// Errors: NotFound and those of the store.
[[nodiscard]] Result<FoldedCv> fold(sql::Connection& connection, const CvId& id, const model::Cv& cv,
                                    const QByteArray& before, const QString& versionReason, const QDateTime& now);

/// A state of a CV that its history keeps.
struct CvVersion {
    qint64 number = 1; ///< from 1 in each CV
    QDateTime at;
    QString reason; ///< "import", "edit", "restore", "other": why it was kept
    model::Cv cv;
};

/// Newest first; a version that cannot be read is left out. Errors: those of the store.
[[nodiscard]] Result<QList<CvVersion>> loadVersions(sql::Connection& connection, const CvId& id);

/// What was changed from `base` to `ours`, made in `theirs`. Where both changed one text, ours stands.
model::Cv mergedCv(const model::Cv& base, const model::Cv& ours, const model::Cv& theirs);

} // namespace cvenhancer::services
