// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

#include <optional>

namespace cvenhancer::sync {

/// Three-way merge of a sentence or paragraph by words (the diff3 algorithm: Khanna, Kunal, Pierce, "A Formal
/// Investigation of Diff3", 2007). Changes merge only when at least one word between them is unchanged on both sides,
/// so that no sentence comes out that nobody wrote half of. Empty: the same words, or words that touch, were changed
/// differently; or the texts are too long to compare (kMaxComparisons of the product of their words).
std::optional<QString> mergeTexts(const QString& base, const QString& mine, const QString& theirs);

} // namespace cvenhancer::sync
