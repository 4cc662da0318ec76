// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Cv.h"

#include "base/Uuid.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cvenhancer::model {
namespace {

template <class Sections, class Predicate>
auto findIn(Sections& sections, Predicate predicate) -> decltype(&*sections.begin())
{
    const auto it = std::find_if(sections.begin(), sections.end(), predicate);
    return it == sections.end() ? nullptr : &*it;
}

/// Gives ids to siblings: two equal bullets get two ids, and none gets the id that another brought with it.
class IdGiver {
public:
    template <class T>
    explicit IdGiver(const QList<T>& siblings)
    {
        for (const T& sibling : siblings) {
            m_taken.insert(sibling.id.uuid());
        }
    }

    /// Leaves an id that is there as it is. Returns `content` with the thing's rank among equals.
    template <class T>
    QString give(T& thing, const QString& content)
    {
        QString name = ranked(content);
        if (!thing.id.isNull()) {
            return name;
        }
        while (m_taken.contains(contentUuid(name))) {
            name = ranked(content);
        }
        thing.id = decltype(thing.id)(contentUuid(name));
        m_taken.insert(thing.id.uuid());
        return name;
    }

private:
    QString ranked(const QString& content)
    {
        const int rank = m_seen[content]++;
        return rank == 0 ? content : content + QChar(u'#') + QString::number(rank);
    }

    QHash<QString, int> m_seen;
    QSet<QUuid> m_taken;
};

QString contentOf(const Entry& entry, SectionKind kind)
{
    QString content;
    for (const FieldDescription& field : fieldsOf(kind)) {
        if (entry.texts.contains(field.field)) {
            content += field.key + u'=' + entry.text(field.field) + u'\n';
        }
        for (const Item& item : entry.list(field.field)) {
            content += field.key + u'+' + item.text + u'\n';
        }
    }
    return content;
}

void assignItemIds(Entry& entry, SectionKind kind, const QString& parent)
{
    for (const FieldDescription& field : fieldsOf(kind)) {
        const auto list = entry.lists.find(field.field);
        if (list == entry.lists.end()) {
            continue;
        }
        IdGiver giver(*list);
        for (Item& item : *list) {
            giver.give(item, parent + u'/' + field.key + u'/' + item.text);
        }
    }
}

QString contentOf(const Section& section)
{
    const QString key = QStringLiteral("section/") + sectionKey(section.kind);
    return section.kind == SectionKind::Custom ? key + u'/' + section.title : key;
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
    assignItemIds(cv.basics, SectionKind::Basics, QStringLiteral("basics"));
    IdGiver sectionGiver(cv.sections);
    for (Section& section : cv.sections) {
        const QString content = sectionGiver.give(section, contentOf(section));
        IdGiver entryGiver(section.entries);
        for (Entry& entry : section.entries) {
            entryGiver.give(entry, content + u'\n' + contentOf(entry, section.kind));
            assignItemIds(entry, section.kind, entry.id.toString());
        }
    }
}

} // namespace cvenhancer::model
