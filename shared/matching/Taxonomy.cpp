// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Taxonomy.h"

#include "matching/WordFile.h"

#include <QSet>

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kNamesPerEntry = 12; // about, over all packs

QList<TaxonomyPack> builtInPacks()
{
    QList<TaxonomyPack> packs;
    const QStringList names = taxonomyPackNames();
    for (const QString& name : names) {
        packs << readTaxonomy(readTaxonomyPack(name), name);
    }
    return packs;
}

} // namespace

Taxonomy::Taxonomy(QList<TaxonomyPack> packs)
{
    std::size_t total = 0;
    for (const TaxonomyPack& pack : std::as_const(packs)) {
        total += static_cast<std::size_t>(pack.entries.size());
    }
    m_entries.reserve(total);
    m_byId.reserve(static_cast<qsizetype>(total));
    m_names.reserve(static_cast<qsizetype>(total) * kNamesPerEntry);
    for (TaxonomyPack& pack : packs) {
        m_texts << pack.text;
        for (TaxonomyEntry& entry : pack.entries) {
            const int number = size();
            if (m_byId.contains(entry.id)) {
                m_clashes << NameClash{entry.id, entry.id, entry.family};
                continue;
            }
            m_byId.insert(entry.id, number);
            m_entries.push_back(std::move(entry));
            addNames(number);
        }
    }
    const QList<WordLine> tails = readWordFile(u"tails"_s);
    for (const WordLine& line : tails) {
        for (const QString& tail : line.phrases) {
            m_names.addTail(tail);
        }
    }
}

const Taxonomy& Taxonomy::builtIn()
{
    static const Taxonomy taxonomy(builtInPacks());
    return taxonomy;
}

void Taxonomy::addNames(int entry)
{
    const QList<QStringView> names = at(entry).names;
    for (const QStringView name : names) {
        if (!m_names.add(name, entry)) {
            const int owner = m_names.find(name);
            m_clashes << NameClash{name.toString(), owner < 0 ? QString() : at(owner).id, at(entry).id};
        }
    }
}

QList<int> Taxonomy::resolve(const QStringList& ids) const
{
    QList<int> entries;
    for (const QString& id : ids) {
        if (const int entry = find(id); entry >= 0) {
            entries << entry;
        }
    }
    return entries;
}

QList<int> Taxonomy::implied(int entry) const
{
    QList<int> reached = resolve(at(entry).implies);
    for (qsizetype i = 0; i < reached.size(); ++i) {
        const QList<int> next = resolve(at(reached.at(i)).implies);
        for (const int other : next) {
            if (other != entry && !reached.contains(other)) {
                reached << other;
            }
        }
    }
    return reached;
}

bool Taxonomy::areNear(int a, int b) const
{
    return at(a).near.contains(at(b).id) || at(b).near.contains(at(a).id);
}

bool Taxonomy::isRelated(int entry, int parent) const
{
    return at(entry).related.contains(at(parent).id) || implied(entry).contains(parent);
}

QStringList Taxonomy::danglingIds() const
{
    QStringList missing;
    for (const TaxonomyEntry& entry : m_entries) {
        const QStringList ids = entry.near + entry.implies + entry.related;
        for (const QString& id : ids) {
            if (!m_byId.contains(id)) {
                missing << entry.id + u" -> "_s + id;
            }
        }
    }
    return missing;
}

QString Taxonomy::circle() const
{
    for (int entry = 0; entry < size(); ++entry) {
        QSet<int> reached;
        QList<int> open = resolve(at(entry).implies);
        while (!open.isEmpty()) {
            const int next = open.takeLast();
            if (next == entry) {
                return at(entry).id;
            }
            if (!reached.contains(next)) {
                reached.insert(next);
                open += resolve(at(next).implies);
            }
        }
    }
    return {};
}

} // namespace cvenhancer::matching
