// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::matching {

/// Whether a reader can see that a CV that says `written` may say `wording`, whatever a list of aliases holds: the same
/// letters ("NodeJS", "Node.js"), initials either way ("TDD", "test-driven development"), a numeronym ("K8s",
/// "Kubernetes"), one word that begins the other ("Postgres", "PostgreSQL"; only for `isProduct`, since "nurse" begins
/// "nursery"), or `wording` as a run of words inside `written` ("Docker" in "Docker Compose"; never the other way,
/// which would claim more). An alias alone is no proof: a broad taxonomy entry may hold neighbouring crafts, and a CV
/// must not be made to claim the neighbour.
bool isVisiblySameName(const QString& written, const QString& wording, bool isProduct);

} // namespace cvenhancer::matching
