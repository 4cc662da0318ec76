// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/OrderMerge.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace cvenhancer::sync {
namespace {

QSet<QString> setOf(const QStringList& keys)
{
    return {keys.begin(), keys.end()};
}

QStringList only(const QStringList& keys, const QSet<QString>& wanted)
{
    QStringList result;
    std::ranges::copy_if(keys, std::back_inserter(result), [&](const QString& key) { return wanted.contains(key); });
    return result;
}

/// What one side alone has, by the common key it stands behind; an empty key: at the start.
using Runs = QHash<QString, QStringList>;

Runs runsOf(const QStringList& keys, const QSet<QString>& common)
{
    Runs runs;
    QString anchor;
    for (const QString& key : keys) {
        if (common.contains(key)) {
            anchor = key;
        } else {
            runs[anchor].append(key);
        }
    }
    return runs;
}

/// The order of what both sides have.
MergedOrder backbone(const QStringList& base, const QStringList& mine, const QStringList& theirs,
                     const QSet<QString>& common)
{
    const QStringList mineOrder = only(mine, common);
    const QStringList theirOrder = only(theirs, common);
    const QStringList baseOrder = only(base, common);
    if (mineOrder == theirOrder) {
        return {theirOrder, false};
    }
    const QSet<QString> old = setOf(baseOrder);
    const bool mineKeptIt = only(mineOrder, old) == baseOrder;
    const bool theyKeptIt = only(theirOrder, old) == baseOrder;
    if (mineKeptIt != theyKeptIt) {
        return {mineKeptIt ? theirOrder : mineOrder, false};
    }
    return {theirOrder, true};
}

} // namespace

MergedOrder mergeOrder(const QStringList& base, const QStringList& mine, const QStringList& theirs,
                       const QSet<QString>& kept)
{
    const QSet<QString> common = setOf(mine) & setOf(theirs) & kept;
    const MergedOrder shared = backbone(base, mine, theirs, common);
    const Runs mineRuns = runsOf(only(mine, kept), common);
    const Runs theirRuns = runsOf(only(theirs, kept), common);
    MergedOrder merged{{}, shared.clash};
    const auto appendRuns = [&](const QString& anchor) {
        QStringList first = mineRuns.value(anchor);
        QStringList second = theirRuns.value(anchor);
        if (!first.isEmpty() && !second.isEmpty() && second.first() < first.first()) {
            std::swap(first, second);
        }
        merged.keys += first + second;
    };
    appendRuns({});
    for (const QString& key : shared.keys) {
        merged.keys.append(key);
        appendRuns(key);
    }
    return merged;
}

} // namespace cvenhancer::sync
