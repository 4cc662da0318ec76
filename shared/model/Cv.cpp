// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Cv.h"

#include "base/Uuid.h"

#include <QHash>

#include <algorithm>

namespace cvenhancer::model {
namespace {

template <class Sections, class Predicate>
auto findIn(Sections& sections, Predicate predicate) -> decltype(&*sections.begin())
{
    const auto it = std::find_if(sections.begin(), sections.end(), predicate);
    return it == sections.end() ? nullptr : &*it;
}

/// Numbers equal siblings, so that two equal bullets get two ids.
class Ranks {
public:
    QString next(const QString& content)
    {
        const int rank = m_seen[content]++;
        return rank == 0 ? content : content + QChar(u'#') + QString::number(rank);
    }

private:
    QHash<QString, int> m_seen;
};

QString contentOf(const Entry& entry)
{
    QString content;
    for (const auto& [field, text] : entry.texts.asKeyValueRange()) {
        content += QString::number(static_cast<int>(field)) + u'=' + text + u'\n';
    }
    for (const auto& [field, items] : entry.lists.asKeyValueRange()) {
        for (const Item& item : items) {
            content += QString::number(static_cast<int>(field)) + u'+' + item.text + u'\n';
        }
    }
    return content;
}

void assignItemIds(Entry& entry, const QString& parent)
{
    for (auto it = entry.lists.begin(); it != entry.lists.end(); ++it) {
        Ranks ranks;
        const QString prefix = parent + u'/' + QString::number(static_cast<int>(it.key())) + u'/';
        for (Item& item : it.value()) {
            const QString content = ranks.next(prefix + item.text);
            if (item.id.isNull()) {
                item.id = ItemId(contentUuid(content));
            }
        }
    }
}

} // namespace

QString Entry::textOrNull(Field field) const
{
    const auto it = texts.constFind(field);
    if (it == texts.constEnd()) {
        return {};
    }
    return it->isNull() ? QStringLiteral("") : *it;
}

void Entry::setText(Field field, const QString& value)
{
    if (value.isEmpty()) {
        texts.remove(field);
    } else {
        texts.insert(field, value);
    }
}

void Entry::setList(Field field, const QList<Item>& items)
{
    if (items.isEmpty()) {
        lists.remove(field);
    } else {
        lists.insert(field, items);
    }
}

bool operator==(const Entry& a, const Entry& b)
{
    const auto filled = [](QMap<Field, QList<Item>> lists) {
        lists.removeIf([](const auto& list) { return list.value().isEmpty(); });
        return lists;
    };
    return a.id == b.id && a.visible == b.visible && a.texts == b.texts && a.unknown == b.unknown
        && filled(a.lists) == filled(b.lists);
}

bool Entry::isEmpty() const
{
    return unknown.isEmpty() && std::ranges::all_of(texts, &QString::isEmpty)
        && std::ranges::all_of(lists, &QList<Item>::isEmpty);
}

const Section* Cv::find(SectionKind kind) const
{
    return findIn(sections, [kind](const Section& s) { return s.kind == kind; });
}

Section* Cv::find(SectionKind kind)
{
    return findIn(sections, [kind](const Section& s) { return s.kind == kind; });
}

const Section* Cv::find(const SectionId& id) const
{
    return findIn(sections, [&id](const Section& s) { return s.id == id; });
}

Section* Cv::find(const SectionId& id)
{
    return findIn(sections, [&id](const Section& s) { return s.id == id; });
}

QList<Entry> Cv::entries(SectionKind kind) const
{
    const Section* section = find(kind);
    return section ? section->entries : QList<Entry>{};
}

Section& Cv::require(SectionKind kind)
{
    if (Section* section = find(kind)) {
        return *section;
    }
    Section section;
    section.kind = kind;
    section.id = SectionId(contentUuid(QStringLiteral("section/") + sectionKey(kind)));
    sections.append(section);
    return sections.last();
}

void assignContentIds(Cv& cv)
{
    if (cv.basics.id.isNull()) {
        cv.basics.id = EntryId(contentUuid(QStringLiteral("basics")));
    }
    assignItemIds(cv.basics, QStringLiteral("basics"));
    Ranks sectionRanks;
    for (Section& section : cv.sections) {
        const QString key =
            sectionRanks.next(QStringLiteral("section/") + sectionKey(section.kind)
                              + (section.kind == SectionKind::Custom ? u'/' + section.title : QString()));
        if (section.id.isNull()) {
            section.id = SectionId(contentUuid(key));
        }
        Ranks entryRanks;
        for (Entry& entry : section.entries) {
            const QString content = entryRanks.next(key + u'\n' + contentOf(entry));
            if (entry.id.isNull()) {
                entry.id = EntryId(contentUuid(content));
            }
            assignItemIds(entry, entry.id.toString());
        }
    }
}

} // namespace cvenhancer::model
