// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QSet>
#include <QStringList>

namespace cvenhancer::sync {

struct MergedOrder {
    QStringList keys;
    bool clash = false; ///< both sides put the same things into different orders; `keys` has theirs
};

/// The order of the things in `kept`, each of which stands in `mine` or `theirs`. Where one side kept the base's order
/// the other's counts. What only one side has stands behind what it stood behind there; of two such runs at one place
/// the one with the smaller first key comes first, so that both devices come to the same order. No key twice in a list.
MergedOrder mergeOrder(const QStringList& base, const QStringList& mine, const QStringList& theirs,
                       const QSet<QString>& kept);

} // namespace cvenhancer::sync
