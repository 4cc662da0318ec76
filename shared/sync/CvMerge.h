// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "model/Path.h"

#include <QList>
#include <QString>

namespace cvenhancer::sync {

enum class ConflictKind {
    Text, ///< a field, an item or a section's title
    Order, ///< the members of what `path` names; no texts
    Language, ///< the CV's language
    UnknownKey, ///< a key we do not know; `key` names it, the texts are JSON
};

/// Something both sides changed differently. A null text means "absent".
struct MergeConflict {
    ConflictKind kind = ConflictKind::Text;
    model::Path path;
    QString key;
    QString base;
    QString mine;
    QString theirs;

    friend bool operator==(const MergeConflict&, const MergeConflict&) = default;
};

struct CvMerge {
    model::Cv cv;
    QList<MergeConflict> conflicts; ///< `cv` has their side's value; while there is one, keep a copy of mine
    QList<model::Path> restored; ///< deleted on one side, edited on the other: it stays
};

/// Three-way merge of a CV. `mine` is this device's, `theirs` the server's, `base` what both last agreed on; without
/// one (the same file imported on two devices) pass an empty CV.
///
/// Fields merge one by one, prose by words (mergeTexts); lists by id with their order (mergeOrder); items added on both
/// sides with the same text are one item; sections of a standard kind are the same section whatever their ids. An edit
/// beats a deletion. Pure and deterministic; no clock decides anything. Properties:
/// merge(b, x, b) == merge(b, b, x) == merge(b, x, x) == x; without conflicts merge(b, x, y) == merge(b, y, x);
/// each text that `mine` holds and `base` does not is in the result or in a conflict.
CvMerge mergeCvs(const model::Cv& base, const model::Cv& mine, const model::Cv& theirs);

} // namespace cvenhancer::sync
