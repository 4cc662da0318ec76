// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Diff.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace cvenhancer::model {
namespace {

/// Sections of a standard kind are the same thing only when their ids are, although their paths do not hold the id.
QString keyOf(const Section& section)
{
    return QString(sectionKey(section.kind)) + section.id.toString();
}

template <class T>
QString keyOf(const T& thing)
{
    return thing.id.toString();
}

template <class T>
QStringList keysOf(const QList<T>& things)
{
    QStringList keys;
    keys.reserve(things.size());
    std::ranges::transform(things, std::back_inserter(keys), [](const T& thing) { return keyOf(thing); });
    return keys;
}

/// The members of `positions` (all different) that can stay where they are: its longest increasing subsequence, found
/// by patience sorting, as indices in ascending order.
QList<qsizetype> longestIncreasing(const QList<qsizetype>& positions)
{
    QList<qsizetype> tails; // tails[n]: index of the smallest position that ends an increasing run of n + 1
    QList<qsizetype> previous(positions.size(), -1);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const auto tail = std::ranges::lower_bound(tails, positions[i], {}, [&](qsizetype t) { return positions[t]; });
        const qsizetype run = tail - tails.begin();
        previous[i] = run > 0 ? tails[run - 1] : -1;
        if (run == tails.size()) {
            tails.append(i);
        } else {
            tails[run] = i;
        }
    }
    QList<qsizetype> indices;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i]) {
        indices.prepend(i);
    }
    return indices;
}

/// The keys of `current` that need not move to come into the order of `wanted`.
QSet<QString> staying(const QStringList& current, const QStringList& wanted)
{
    QHash<QString, qsizetype> wantedAt;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        wantedAt.insert(wanted[i], i);
    }
    QList<qsizetype> positions;
    for (const QString& key : current) {
        positions.append(wantedAt.value(key));
    }
    QSet<QString> keys;
    for (const qsizetype index : longestIncreasing(positions)) {
        keys.insert(current[index]);
    }
    return keys;
}

/// Walks two CVs side by side and gathers the edits by kind. The positions in an edit are those at its turn: within one
/// list removals come first, then insertions, then moves, and lists do not touch each other.
class Comparison {
public:
    void compare(const Cv& before, const Cv& after);
    [[nodiscard]] QList<Edit> edits() const { return m_removals + m_changes + m_insertions + m_moves; }

private:
    template <class T>
    void compareLists(const Path& parent, const QList<T>& before, const QList<T>& after);
    template <class T>
    void insertAndMove(const Path& parent, const QList<T>& after, QStringList& current);

    void compareThings(const Path& path, const Section& before, const Section& after);
    void compareThings(const Path& path, const Entry& before, const Entry& after);
    void compareThings(const Path& path, const Item& before, const Item& after);
    void compareFields(const Path& path, const QString& before, const QString& after);
    void compareTexts(const Path& path, const QString& before, const QString& after);
    void compareVisibility(const Path& path, bool before, bool after);

    QList<Edit> m_removals;
    QList<Edit> m_changes;
    QList<Edit> m_insertions;
    QList<Edit> m_moves;
};

void Comparison::compare(const Cv& before, const Cv& after)
{
    compareThings(Path(), before.basics, after.basics);
    compareLists(Path(), before.sections, after.sections);
}

template <class T>
void Comparison::compareLists(const Path& parent, const QList<T>& before, const QList<T>& after)
{
    QHash<QString, const T*> wanted;
    for (const T& thing : after) {
        wanted.insert(keyOf(thing), &thing);
    }
    QStringList current = keysOf(before);
    for (const T& thing : before) {
        const QString key = keyOf(thing);
        const Path path = childPath(parent, thing);
        if (const T* counterpart = wanted.value(key)) {
            compareThings(path, thing, *counterpart);
            continue;
        }
        const qsizetype position = current.indexOf(key);
        m_removals.append({EditOp::Remove, path, thing, {}, static_cast<int>(position), -1});
        current.removeAt(position);
    }
    insertAndMove(parent, after, current);
}

/// New things go behind the nearest thing before them that is in its place already, so that only what changed its order
/// moves.
template <class T>
void Comparison::insertAndMove(const Path& parent, const QList<T>& after, QStringList& current)
{
    const QSet<QString> old(current.begin(), current.end());
    const QSet<QString> still = staying(current, keysOf(after));
    qsizetype next = 0;
    for (const T& thing : after) {
        const QString key = keyOf(thing);
        if (!old.contains(key)) {
            current.insert(next, key);
            m_insertions.append({EditOp::Insert, childPath(parent, thing), {}, thing, -1, static_cast<int>(next)});
        }
        if (!old.contains(key) || still.contains(key)) {
            next = current.indexOf(key) + 1;
        }
    }
    next = 0;
    for (const T& thing : after) {
        const QString key = keyOf(thing);
        const qsizetype from = current.indexOf(key);
        if (old.contains(key) && !still.contains(key)) {
            const qsizetype to = from < next ? next - 1 : next;
            current.move(from, to);
            m_moves.append({EditOp::Move, childPath(parent, thing), {}, {}, static_cast<int>(from), static_cast<int>(to)});
        }
        next = current.indexOf(key) + 1;
    }
}

void Comparison::compareThings(const Path& path, const Section& before, const Section& after)
{
    compareTexts(path, before.title, after.title);
    compareVisibility(path, before.visible, after.visible);
    compareLists(path, before.entries, after.entries);
}

void Comparison::compareThings(const Path& path, const Entry& before, const Entry& after)
{
    compareVisibility(path, before.visible, after.visible);
    for (const FieldDescription& description : fieldsOf(path.kind)) {
        Path fieldPath = path;
        fieldPath.field = description.field;
        if (description.type == FieldType::List) {
            compareLists(fieldPath, before.list(description.field), after.list(description.field));
        } else {
            compareFields(fieldPath, before.textOrNull(description.field), after.textOrNull(description.field));
        }
    }
}

void Comparison::compareThings(const Path& path, const Item& before, const Item& after)
{
    compareTexts(path, before.text, after.text);
    compareVisibility(path, before.visible, after.visible);
}

void Comparison::compareFields(const Path& path, const QString& before, const QString& after)
{
    if (before != after || before.isNull() != after.isNull()) {
        m_changes.append({EditOp::SetText, path, before, after, -1, -1});
    }
}

void Comparison::compareTexts(const Path& path, const QString& before, const QString& after)
{
    if (before != after) {
        m_changes.append({EditOp::SetText, path, before, after, -1, -1});
    }
}

void Comparison::compareVisibility(const Path& path, bool before, bool after)
{
    if (before != after) {
        m_changes.append({EditOp::SetVisible, path, before, after, -1, -1});
    }
}

} // namespace

QList<Edit> diff(const Cv& before, const Cv& after)
{
    Comparison comparison;
    comparison.compare(before, after);
    return comparison.edits();
}

} // namespace cvenhancer::model
