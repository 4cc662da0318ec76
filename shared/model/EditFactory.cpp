// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/EditFactory.h"

namespace cvenhancer::model {
namespace {

/// A thing and its position among its siblings; monostate and -1 where there is none.
struct Found {
    EditValue value;
    int index = -1;
};

template <class T>
Found foundIn(const QList<T>& siblings, const T* thing)
{
    return thing ? Found{*thing, static_cast<int>(thing - siblings.constData())} : Found();
}

Found find(const Cv& cv, const Path& path)
{
    const Section* section = findSection(cv, path);
    const Entry* entry = findEntry(cv, path);
    const Item* item = findItem(cv, path);
    switch (targetOf(path)) {
    case Target::Section:
        return foundIn(cv.sections, section);
    case Target::Entry:
        return section ? foundIn(section->entries, entry) : Found();
    case Target::Item:
        return item ? foundIn(*entry->lists.constFind(*path.field), item) : Found();
    case Target::Field:
        break;
    }
    return {};
}

/// Null only when there is no text: an empty one is "".
QString textAt(const Cv& cv, const Path& path)
{
    const Section* section = findSection(cv, path);
    const Item* item = findItem(cv, path);
    const Entry* entry = findEntry(cv, path);
    switch (targetOf(path)) {
    case Target::Section:
        return section ? section->title : QString();
    case Target::Item:
        return item ? item->text : QString();
    case Target::Entry:
        return {};
    case Target::Field:
        break;
    }
    return entry ? entry->textOrNull(*path.field) : QString();
}

bool isVisible(const Cv& cv, const Path& path)
{
    const Section* section = findSection(cv, path);
    const Item* item = findItem(cv, path);
    const Entry* entry = findEntry(cv, path);
    switch (targetOf(path)) {
    case Target::Section:
        return section && section->visible;
    case Target::Entry:
        return entry && entry->visible;
    case Target::Item:
        return item && item->visible;
    case Target::Field:
        break;
    }
    return false;
}

Path pathOf(const Section& section)
{
    Path path;
    path.kind = section.kind;
    if (section.kind == SectionKind::Custom) {
        path.section = section.id;
    }
    return path;
}

} // namespace

Edit makeSetText(const Cv& cv, const Path& path, const QString& after)
{
    return {EditOp::SetText, path, textAt(cv, path), after, -1, -1};
}

Edit makeSetVisible(const Cv& cv, const Path& path, bool visible)
{
    return {EditOp::SetVisible, path, isVisible(cv, path), visible, -1, -1};
}

Edit makeInsert(const Section& thing, int to)
{
    return {EditOp::Insert, pathOf(thing), {}, thing, -1, to};
}

Edit makeInsert(const Path& parent, const Entry& thing, int to)
{
    Path path = parent;
    path.entry = thing.id;
    return {EditOp::Insert, path, {}, thing, -1, to};
}

Edit makeInsert(const Path& parent, const Item& thing, int to)
{
    Path path = parent;
    path.item = thing.id;
    return {EditOp::Insert, path, {}, thing, -1, to};
}

Edit makeRemove(const Cv& cv, const Path& path)
{
    const Found found = find(cv, path);
    return {EditOp::Remove, path, found.value, {}, found.index, -1};
}

Edit makeMove(const Cv& cv, const Path& path, int to)
{
    return {EditOp::Move, path, {}, {}, find(cv, path).index, to};
}

} // namespace cvenhancer::model
