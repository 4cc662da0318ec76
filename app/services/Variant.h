// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matching.h"
#include "model/Cv.h"
#include "model/Edit.h"

#include <QList>
#include <QString>

namespace cvenhancer::services {

/// A suggestion that was applied, and the edits it came to. All of them in order lead from the base CV to the variant.
struct VariantChange {
    matching::Suggestion suggestion;
    QList<model::Edit> edits;
};

/// A place that both the variant and its base have changed.
struct Clash {
    QString title; ///< of the change
    model::Path path;
    QString base; ///< what the base says now; null where it has the thing no more
    QString variant; ///< what the variant says
};

/// Whose words stand where both have changed a text.
enum class OnClash { KeepVariant, KeepBase };

/// Some changes made to a CV that is not the one they were made for.
struct Rebased {
    model::Cv cv;
    QList<VariantChange> changes; ///< those that took effect, with edits that fit `cv`
    QList<Clash> clashes;
};

/// Does the changes to `base` as it is now. Positions are found anew, what is there already is not put in twice, and a
/// text that differs from what a change expects is a clash. Nothing the base says is lost but where KeepVariant says
/// so.
Rebased rebase(const model::Cv& base, const QList<VariantChange>& changes, OnClash onClash);

/// The CV without one change, whatever came after it. Errors: EditConflict where something later builds on it.
[[nodiscard]] Result<model::Cv> withoutChange(const model::Cv& cv, const VariantChange& change);

} // namespace cvenhancer::services
