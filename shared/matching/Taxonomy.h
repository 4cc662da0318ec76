// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/PhraseIndex.h"
#include "matching/TaxonomyEntry.h"

#include <QHash>
#include <QString>

#include <vector>

namespace cvenhancer::matching {

/// A name that two entries claim.
struct NameClash {
    QString name;
    QString owner;
    QString rival;
};

/// All packs together: entries by number, names by index, relations resolved.
class Taxonomy {
public:
    /// Packs in order of priority: the first owner of a name keeps it.
    explicit Taxonomy(QList<TaxonomyPack> packs);

    /// The packs compiled into the program, read on first use and kept (thread-safe).
    static const Taxonomy& builtIn();

    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const TaxonomyEntry& at(int entry) const { return m_entries[static_cast<std::size_t>(entry)]; }
    /// The number of an id, -1 when unknown.
    [[nodiscard]] int find(const QString& id) const { return m_byId.value(id, -1); }
    /// The entry a whole text names, -1 when none; ambiguous ones included.
    [[nodiscard]] int named(QStringView text) const { return m_names.find(text); }
    [[nodiscard]] const PhraseIndex& names() const { return m_names; }

    /// What one has who has this: the transitive closure of `implies` without the entry itself.
    [[nodiscard]] QList<int> implied(int entry) const;
    /// Whether one is the other's sibling (`near`), in either direction.
    [[nodiscard]] bool areNear(int a, int b) const;
    /// Whether `parent` is named under the entry's `rel` or implied by it: who has the parent has half of the entry.
    [[nodiscard]] bool isRelated(int entry, int parent) const;

    [[nodiscard]] const QList<NameClash>& clashes() const { return m_clashes; }
    /// Ids that relations name but no entry has.
    [[nodiscard]] QStringList danglingIds() const;
    /// An entry that implies itself through others, empty when there is none.
    [[nodiscard]] QString circle() const;

private:
    void addNames(int entry);
    [[nodiscard]] QList<int> resolve(const QStringList& ids) const;

    QStringList m_texts; ///< the packs' texts, which names look into
    std::vector<TaxonomyEntry> m_entries;
    QHash<QString, int> m_byId;
    PhraseIndex m_names;
    QList<NameClash> m_clashes;
};

} // namespace cvenhancer::matching
