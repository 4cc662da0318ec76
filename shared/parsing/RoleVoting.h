// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/EntryReader.h"

#include <functional>

namespace cvenhancer::parsing {

/// How well one text fits the two main roles of an entry's head (work: position and employer).
struct RoleScore {
    double first = 0;
    double second = 0;
};

/// The texts of one entry's head by role.
struct Roles {
    QString first; ///< work: position
    QString second; ///< work: employer
    QString place;
    QStringList others;
};

/// Splits at dashes that stand between spaces: "Harbour Hotel — Sous Chef".
QStringList splitDashes(const QString& text);

/// Decides once for a whole section which slot of the head (line, rank in the line, look) holds which role: every entry
/// votes with `score`, a text that repeats from entry to entry speaks for the employer. Then reads each entry so.
QList<Roles> assignRoles(const QList<RawEntry>& entries, const std::function<RoleScore(const QString&)>& score);

} // namespace cvenhancer::parsing
