// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Edit.h"

#include <algorithm>

namespace cvenhancer::model {
namespace {

tl::unexpected<Error> refused(ErrorCode code, const Edit& edit)
{
    return failure(code, edit.path.toString());
}

template <class T>
bool isNamed(const T& thing, const Path& path)
{
    if constexpr (std::is_same_v<T, Section>) {
        return thing.kind == path.kind && (thing.kind != SectionKind::Custom || thing.id == path.section);
    } else if constexpr (std::is_same_v<T, Entry>) {
        return thing.id == path.entry;
    } else {
        return thing.id == path.item;
    }
}

template <class T>
int indexOfNamed(const QList<T>& siblings, const Path& path)
{
    const auto it = std::ranges::find_if(siblings, [&path](const T& thing) { return isNamed(thing, path); });
    return it == siblings.end() ? -1 : static_cast<int>(it - siblings.begin());
}

template <class T>
Result<> replaceValue(T& value, const Edit& edit)
{
    const T* before = std::get_if<T>(&edit.before);
    const T* after = std::get_if<T>(&edit.after);
    if (!before || !after) {
        return refused(ErrorCode::InvalidArgument, edit);
    }
    if (value != *before) {
        return refused(ErrorCode::EditConflict, edit);
    }
    value = *after;
    return {};
}

/// Unlike an item or a title, a field can be absent, which a null string stands for.
Result<> replaceField(Entry& entry, Field field, const Edit& edit)
{
    const bool isThere = entry.texts.contains(field);
    const QString* before = std::get_if<QString>(&edit.before);
    if (before && isThere == before->isNull()) {
        return refused(ErrorCode::EditConflict, edit);
    }
    QString value = entry.text(field);
    return replaceValue(value, edit).map([&] {
        if (value.isNull()) {
            entry.texts.remove(field);
        } else {
            entry.texts.insert(field, value);
        }
    });
}

Result<> setText(Cv& cv, const Edit& edit)
{
    const Target target = targetOf(edit.path);
    Item* item = findItem(cv, edit.path);
    Entry* entry = findEntry(cv, edit.path);
    Section* section = findSection(cv, edit.path);
    if (target == Target::Item && item) {
        return replaceValue(item->text, edit);
    }
    if (target == Target::Section && section) {
        return replaceValue(section->title, edit);
    }
    if (target == Target::Field && entry) {
        const FieldDescription* description = findField(edit.path.kind, *edit.path.field);
        return description && description->type != FieldType::List
            ? replaceField(*entry, description->field, edit)
            : Result<>(refused(ErrorCode::InvalidArgument, edit));
    }
    return refused(target == Target::Entry ? ErrorCode::InvalidArgument : ErrorCode::PathNotFound, edit);
}

/// Null when the path names nothing that can be hidden.
bool* visibilityOf(Cv& cv, const Path& path)
{
    switch (targetOf(path)) {
    case Target::Section: {
        Section* section = findSection(cv, path);
        return section ? &section->visible : nullptr;
    }
    case Target::Entry: {
        Entry* entry = findEntry(cv, path);
        return entry ? &entry->visible : nullptr;
    }
    case Target::Item: {
        Item* item = findItem(cv, path);
        return item ? &item->visible : nullptr;
    }
    case Target::Field:
        break;
    }
    return nullptr;
}

Result<> setVisible(Cv& cv, const Edit& edit)
{
    if (targetOf(edit.path) == Target::Field) {
        return refused(ErrorCode::InvalidArgument, edit);
    }
    bool* visible = visibilityOf(cv, edit.path);
    return visible ? replaceValue(*visible, edit) : Result<>(refused(ErrorCode::PathNotFound, edit));
}

template <class T>
Result<> insertInto(QList<T>& siblings, const Edit& edit)
{
    const T* thing = std::get_if<T>(&edit.after);
    if (!thing || !isNamed(*thing, edit.path)) {
        return refused(ErrorCode::InvalidArgument, edit);
    }
    if (indexOfNamed(siblings, edit.path) >= 0 || edit.to > siblings.size()) {
        return refused(ErrorCode::EditConflict, edit);
    }
    siblings.insert(edit.to < 0 ? siblings.size() : edit.to, *thing);
    return {};
}

template <class T>
Result<> removeFrom(QList<T>& siblings, const Edit& edit)
{
    const T* thing = std::get_if<T>(&edit.before);
    if (!thing) {
        return refused(ErrorCode::InvalidArgument, edit);
    }
    const int index = indexOfNamed(siblings, edit.path);
    if (index < 0) {
        return refused(ErrorCode::PathNotFound, edit);
    }
    if (siblings[index] != *thing || index != (edit.from < 0 ? siblings.size() - 1 : edit.from)) {
        return refused(ErrorCode::EditConflict, edit);
    }
    siblings.removeAt(index);
    return {};
}

template <class T>
Result<> moveWithin(QList<T>& siblings, const Edit& edit)
{
    const int index = indexOfNamed(siblings, edit.path);
    if (index < 0) {
        return refused(ErrorCode::PathNotFound, edit);
    }
    if (index != edit.from || edit.to < 0 || edit.to >= siblings.size()) {
        return refused(ErrorCode::EditConflict, edit);
    }
    siblings.move(edit.from, edit.to);
    return {};
}

template <class T>
Result<> changeSiblings(QList<T>& siblings, const Edit& edit)
{
    switch (edit.op) {
    case EditOp::Insert:
        return insertInto(siblings, edit);
    case EditOp::Remove:
        return removeFrom(siblings, edit);
    default:
        return moveWithin(siblings, edit);
    }
}

Result<> changeItems(Entry& entry, const Edit& edit)
{
    const FieldDescription* description = findField(edit.path.kind, *edit.path.field);
    if (!description || description->type != FieldType::List) {
        return refused(ErrorCode::InvalidArgument, edit);
    }
    QList<Item> items = entry.list(description->field);
    return changeSiblings(items, edit).map([&] { entry.setList(description->field, items); });
}

Result<> changeList(Cv& cv, const Edit& edit)
{
    const Target target = targetOf(edit.path);
    if (target == Target::Section) {
        return changeSiblings(cv.sections, edit);
    }
    if (target == Target::Field || (target == Target::Entry && edit.path.kind == SectionKind::Basics)) {
        return refused(ErrorCode::InvalidArgument, edit);
    }
    if (target == Target::Entry) {
        Section* section = findSection(cv, edit.path);
        return section ? changeSiblings(section->entries, edit) : Result<>(refused(ErrorCode::PathNotFound, edit));
    }
    Entry* entry = findEntry(cv, edit.path);
    return entry ? changeItems(*entry, edit) : Result<>(refused(ErrorCode::PathNotFound, edit));
}

Result<> change(Cv& cv, const Edit& edit)
{
    switch (edit.op) {
    case EditOp::SetText:
        return setText(cv, edit);
    case EditOp::SetVisible:
        return setVisible(cv, edit);
    default:
        return changeList(cv, edit);
    }
}

EditOp inverted(EditOp op)
{
    switch (op) {
    case EditOp::Insert:
        return EditOp::Remove;
    case EditOp::Remove:
        return EditOp::Insert;
    default:
        return op;
    }
}

} // namespace

Result<Cv> apply(const Cv& cv, const Edit& edit)
{
    return apply(cv, QList<Edit>{edit});
}

Result<Cv> apply(const Cv& cv, const QList<Edit>& edits)
{
    Cv changed = cv;
    for (const Edit& edit : edits) {
        if (const Result<> done = change(changed, edit); !done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    return changed;
}

Edit inverted(const Edit& edit)
{
    return {inverted(edit.op), edit.path, edit.after, edit.before, edit.to, edit.from};
}

QList<Edit> inverted(const QList<Edit>& edits)
{
    QList<Edit> inverses;
    inverses.reserve(edits.size());
    std::transform(edits.rbegin(), edits.rend(), std::back_inserter(inverses),
                   [](const Edit& edit) { return inverted(edit); });
    return inverses;
}

} // namespace cvenhancer::model
