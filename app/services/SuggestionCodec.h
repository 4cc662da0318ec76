// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/Variant.h"
#include "storage/Rows.h"

#include <optional>

namespace cvenhancer::services {

enum class SuggestionState { Open, Applied, Dismissed };

/// A suggestion as the store keeps it.
struct KeptSuggestion {
    VariantChange change; ///< edits only when applied
    SuggestionState state = SuggestionState::Open;
};

/// The row of a suggestion for one customization. Its id is derived from both, so that saving twice is one row.
/// `edit` is {suggestion, path, op, before, after, evidence[{path, text}], gain, needs_confirmation, state,
/// edits[codec::toJson]}.
storage::SuggestionRow toRow(const KeptSuggestion& kept, const CvId& cv, const CustomizationId& customization,
                             const QDateTime& now);

/// The inverse; nothing where the row is not one of ours.
std::optional<KeptSuggestion> fromRow(const storage::SuggestionRow& row);

} // namespace cvenhancer::services
