// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/CvMerge.h"

#include "sync/OrderMerge.h"
#include "sync/TextMerge.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::sync {
namespace {

using namespace model;

/// A CV has one section of each standard kind, whatever id each side gave it.
QString identity(const Section& section)
{
    return QString(sectionKey(section.kind))
        + (section.kind == SectionKind::Custom ? section.id.toString() : QString());
}

template <class T>
QString identity(const T& thing)
{
    return thing.id.toString();
}

/// A list by identity. A file from elsewhere may hold one twice: the second gets a key of its own, so nothing is lost.
template <class T>
struct Keyed {
    explicit Keyed(const QList<T>& things)
    {
        for (const T& thing : things) {
            QString key = identity(thing);
            while (byKey.contains(key)) {
                key += u'+';
            }
            keys.append(key);
            byKey.insert(key, &thing);
        }
    }

    QStringList keys;
    QHash<QString, const T*> byKey;
};

template <class TypedId>
TypedId commonId(const TypedId& a, const TypedId& b)
{
    return b < a ? b : a;
}

bool same(const QString& a, const QString& b)
{
    return a == b && a.isNull() == b.isNull();
}

QString jsonText(const QJsonValue& value)
{
    if (value.isUndefined()) {
        return {};
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

bool holds(const QList<Item>& items, const ItemId& id)
{
    return std::ranges::any_of(items, [&](const Item& item) { return item.id == id; });
}

/// Items both sides added with the same text become one: both get the smaller id.
void joinEqualAdditions(const QList<Item>& base, QList<Item>& mine, QList<Item>& theirs)
{
    for (Item& item : mine) {
        if (holds(base, item.id) || holds(theirs, item.id)) {
            continue;
        }
        const auto twin = std::ranges::find_if(theirs, [&](const Item& other) {
            return other.text == item.text && !holds(base, other.id) && !holds(mine, other.id);
        });
        if (twin != theirs.end()) {
            item.id = commonId(item.id, twin->id);
            twin->id = item.id;
        }
    }
}

class Merger {
public:
    CvMerge merge(const Cv& base, const Cv& mine, const Cv& theirs);

private:
    template <class T>
    QList<T> mergeLists(const Path& parent, const QList<T>& base, const QList<T>& mine, const QList<T>& theirs);
    template <class T>
    void keepOneSided(QHash<QString, T>& merged, const Path& parent, const Keyed<T>& base, const Keyed<T>& side,
                      const Keyed<T>& other);

    // What both sides have; `base` is null when both added it.
    Section mergeThings(const Path& parent, const Section* base, const Section& mine, const Section& theirs);
    Entry mergeThings(const Path& parent, const Entry* base, const Entry& mine, const Entry& theirs);
    Item mergeThings(const Path& parent, const Item* base, const Item& mine, const Item& theirs);

    void mergeFields(Entry& merged, const Path& path, const Entry& base, const Entry& mine, const Entry& theirs);
    QList<Item> mergeItems(const Path& path, const QList<Item>& base, QList<Item> mine, QList<Item> theirs);
    QString mergeText(const MergeConflict& sides, bool isProse);
    QJsonObject mergeUnknown(const Path& path, const QString& prefix, const QJsonObject& base, const QJsonObject& mine,
                             const QJsonObject& theirs);
    QJsonValue mergeUnknownValue(const Path& path, const QString& key, const QJsonValue& base, const QJsonValue& mine,
                                 const QJsonValue& theirs);

    QList<MergeConflict> m_conflicts;
    QList<Path> m_restored;
};

/// A side that changed visibility counts; without a base, hidden wins: showing something is the user's own step.
bool mergeVisible(bool hasBase, bool base, bool mine, bool theirs)
{
    if (!hasBase) {
        return mine && theirs;
    }
    return mine != base ? mine : theirs;
}

CvMerge Merger::merge(const Cv& base, const Cv& mine, const Cv& theirs)
{
    CvMerge result;
    result.cv.language =
        mergeText({ConflictKind::Language, {}, {}, base.language, mine.language, theirs.language}, false);
    result.cv.basics = mergeThings({}, &base.basics, mine.basics, theirs.basics);
    result.cv.sections = mergeLists({}, base.sections, mine.sections, theirs.sections);
    result.cv.unknown = mergeUnknown({}, {}, base.unknown, mine.unknown, theirs.unknown);
    result.cv.meta = mergeUnknown({}, u"meta/"_s, base.meta, mine.meta, theirs.meta);
    result.cv.extraMeta = mergeUnknown({}, u"meta/cvenhancer/"_s, base.extraMeta, mine.extraMeta, theirs.extraMeta);
    result.conflicts = m_conflicts;
    result.restored = m_restored;
    return result;
}

template <class T>
QList<T> Merger::mergeLists(const Path& parent, const QList<T>& base, const QList<T>& mine, const QList<T>& theirs)
{
    const Keyed<T> baseThings(base);
    const Keyed<T> mineThings(mine);
    const Keyed<T> theirThings(theirs);
    QHash<QString, T> merged;
    for (const QString& key : mineThings.keys) {
        if (const T* other = theirThings.byKey.value(key)) {
            merged.insert(key, mergeThings(parent, baseThings.byKey.value(key), *mineThings.byKey.value(key), *other));
        }
    }
    keepOneSided(merged, parent, baseThings, mineThings, theirThings);
    keepOneSided(merged, parent, baseThings, theirThings, mineThings);
    const QStringList kept = merged.keys();
    const MergedOrder order =
        mergeOrder(baseThings.keys, mineThings.keys, theirThings.keys, QSet<QString>(kept.begin(), kept.end()));
    if (order.clash) {
        m_conflicts.append({ConflictKind::Order, parent, {}, {}, {}, {}});
    }
    QList<T> result;
    for (const QString& key : order.keys) {
        result.append(merged.value(key));
    }
    return result;
}

/// What `other` does not have: new on this side, or deleted there. A deletion holds when nothing was edited here.
template <class T>
void Merger::keepOneSided(QHash<QString, T>& merged, const Path& parent, const Keyed<T>& base, const Keyed<T>& side,
                          const Keyed<T>& other)
{
    for (const QString& key : side.keys) {
        if (other.byKey.contains(key)) {
            continue;
        }
        const T& thing = *side.byKey.value(key);
        const T* old = base.byKey.value(key);
        if (old != nullptr && *old == thing) {
            continue;
        }
        if (old != nullptr) {
            m_restored.append(childPath(parent, thing));
        }
        merged.insert(key, thing);
    }
}

Section Merger::mergeThings(const Path& parent, const Section* base, const Section& mine, const Section& theirs)
{
    const Section old = base != nullptr ? *base : Section();
    Section merged;
    merged.id = mine.id == old.id ? theirs.id : theirs.id == old.id ? mine.id : commonId(mine.id, theirs.id);
    merged.kind = mine.kind;
    const Path path = childPath(parent, merged);
    merged.title = mergeText({ConflictKind::Text, path, {}, old.title, mine.title, theirs.title}, false);
    merged.visible = mergeVisible(base != nullptr, old.visible, mine.visible, theirs.visible);
    merged.entries = mergeLists(path, old.entries, mine.entries, theirs.entries);
    merged.unknown = mergeUnknown(path, {}, old.unknown, mine.unknown, theirs.unknown);
    return merged;
}

Entry Merger::mergeThings(const Path& parent, const Entry* base, const Entry& mine, const Entry& theirs)
{
    const Entry old = base != nullptr ? *base : Entry();
    Entry merged;
    merged.id = mine.id == old.id ? theirs.id : theirs.id == old.id ? mine.id : commonId(mine.id, theirs.id);
    merged.visible = mergeVisible(base != nullptr, old.visible, mine.visible, theirs.visible);
    const Path path = parent.kind == SectionKind::Basics ? parent : childPath(parent, merged);
    mergeFields(merged, path, old, mine, theirs);
    merged.unknown = mergeUnknown(path, {}, old.unknown, mine.unknown, theirs.unknown);
    return merged;
}

Item Merger::mergeThings(const Path& parent, const Item* base, const Item& mine, const Item& theirs)
{
    const Item old = base != nullptr ? *base : Item();
    Item merged{mine.id, {}, mergeVisible(base != nullptr, old.visible, mine.visible, theirs.visible)};
    merged.text =
        mergeText({ConflictKind::Text, childPath(parent, merged), {}, old.text, mine.text, theirs.text}, true);
    return merged;
}

void Merger::mergeFields(Entry& merged, const Path& path, const Entry& base, const Entry& mine, const Entry& theirs)
{
    for (const FieldDescription& description : fieldsOf(path.kind)) {
        const Field field = description.field;
        Path fieldPath = path;
        fieldPath.field = field;
        if (description.type == FieldType::List) {
            merged.setList(field, mergeItems(fieldPath, base.list(field), mine.list(field), theirs.list(field)));
            continue;
        }
        const QString text = mergeText({ConflictKind::Text,
                                        fieldPath,
                                        {},
                                        base.textOrNull(field),
                                        mine.textOrNull(field),
                                        theirs.textOrNull(field)},
                                       description.type == FieldType::LongText);
        if (!text.isNull()) {
            merged.texts.insert(field, text);
        }
    }
}

QList<Item> Merger::mergeItems(const Path& path, const QList<Item>& base, QList<Item> mine, QList<Item> theirs)
{
    joinEqualAdditions(base, mine, theirs);
    return mergeLists(path, base, mine, theirs);
}

QString Merger::mergeText(const MergeConflict& sides, bool isProse)
{
    if (same(sides.mine, sides.base) || same(sides.mine, sides.theirs)) {
        return sides.theirs;
    }
    if (same(sides.theirs, sides.base)) {
        return sides.mine;
    }
    if (sides.mine.isEmpty() && sides.theirs.isEmpty()) {
        return {}; // one side took the field away, the other emptied it
    }
    if (sides.mine.isEmpty() || sides.theirs.isEmpty()) {
        return sides.mine.isEmpty() ? sides.theirs : sides.mine; // an edit beats a deletion
    }
    if (isProse && !sides.base.isEmpty()) {
        if (const auto merged = mergeTexts(sides.base, sides.mine, sides.theirs)) {
            return *merged;
        }
    }
    m_conflicts.append(sides);
    return sides.theirs;
}

QJsonObject Merger::mergeUnknown(const Path& path, const QString& prefix, const QJsonObject& base,
                                 const QJsonObject& mine, const QJsonObject& theirs)
{
    QStringList keys = mine.keys() + theirs.keys();
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    QJsonObject merged;
    for (const QString& key : std::as_const(keys)) {
        const QJsonValue value =
            mergeUnknownValue(path, prefix + key, base.value(key), mine.value(key), theirs.value(key));
        if (!value.isUndefined()) {
            merged.insert(key, value);
        }
    }
    return merged;
}

QJsonValue Merger::mergeUnknownValue(const Path& path, const QString& key, const QJsonValue& base,
                                     const QJsonValue& mine, const QJsonValue& theirs)
{
    if (mine == base || mine == theirs) {
        return theirs;
    }
    if (theirs == base) {
        return mine;
    }
    if (mine.isUndefined() || theirs.isUndefined()) {
        return mine.isUndefined() ? theirs : mine; // an edit beats a deletion
    }
    if (mine.isObject() && theirs.isObject()) {
        return mergeUnknown(path, key + u'/', base.toObject(), mine.toObject(), theirs.toObject());
    }
    m_conflicts.append({ConflictKind::UnknownKey, path, key, jsonText(base), jsonText(mine), jsonText(theirs)});
    return theirs;
}

} // namespace

CvMerge mergeCvs(const Cv& base, const Cv& mine, const Cv& theirs)
{
    return Merger().merge(base, mine, theirs);
}

} // namespace cvenhancer::sync
