// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Path.h"

#include <QRegularExpression>

namespace cvenhancer::model {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QChar kSlash(u'/');

tl::unexpected<Error> notFound(const QString& path)
{
    return failure(ErrorCode::PathNotFound, path);
}

int indexOfSection(const Cv& cv, const Path& path)
{
    int customIndex = 0;
    for (const Section& section : cv.sections) {
        if (section.kind != SectionKind::Custom) {
            continue;
        }
        if (section.id == path.section) {
            return customIndex;
        }
        ++customIndex;
    }
    return -1;
}

/// The list a field names in an entry, with the index of the item.
int indexOfItem(const Entry& entry, Field field, const ItemId& id)
{
    const QList<Item> items = entry.list(field);
    for (int i = 0; i < items.size(); ++i) {
        if (items[i].id == id) {
            return i;
        }
    }
    return -1;
}

int indexOfEntry(const Section& section, const EntryId& id)
{
    for (int i = 0; i < section.entries.size(); ++i) {
        if (section.entries[i].id == id) {
            return i;
        }
    }
    return -1;
}

QString jsonPrefix(const Cv& cv, const Path& path)
{
    switch (path.kind) {
    case SectionKind::Basics:
        return u"basics"_s;
    case SectionKind::Profiles:
        return u"basics.profiles"_s;
    case SectionKind::Custom:
        return u"custom[%1]"_s.arg(indexOfSection(cv, path));
    default:
        return sectionKey(path.kind);
    }
}

QString fieldSuffix(const Entry& entry, const Path& path)
{
    const FieldDescription* description = path.field ? findField(path.kind, *path.field) : nullptr;
    if (!description) {
        return {};
    }
    QString suffix = u'.' + QString(description->key);
    if (!path.item.isNull()) {
        suffix += u"[%1]"_s.arg(indexOfItem(entry, *path.field, path.item));
    }
    return suffix;
}

/// An index of a JSON path, -1 when no list can be that long.
int toIndex(QStringView digits)
{
    bool fits = false;
    const int index = digits.toInt(&fits);
    return fits ? index : -1;
}

/// Reads the rest of a JSON path ("position", "highlights[2]") against `entry`.
Result<Path> withJsonField(Path path, const Entry& entry, const QString& rest, const QString& whole)
{
    if (rest.isEmpty()) {
        return path;
    }
    static const QRegularExpression kFieldPattern(u"^([A-Za-z.]+)(?:\\[(\\d+)\\])?$"_s);
    const auto match = kFieldPattern.match(rest);
    const FieldDescription* description = match.hasMatch() ? findField(path.kind, match.capturedView(1)) : nullptr;
    if (!description) {
        return notFound(whole);
    }
    path.field = description->field;
    if (match.hasCaptured(2)) {
        const QList<Item> items = entry.list(description->field);
        const int index = toIndex(match.capturedView(2));
        if (index < 0 || index >= items.size()) {
            return notFound(whole);
        }
        path.item = items[index].id;
    }
    return path;
}

/// Splits "custom[1].entries[0].name" and "work[0].position" into section, entry index and the rest.
Result<Path> sectionFromJson(const Cv& cv, QString& rest, const QString& whole)
{
    Path path;
    static const QRegularExpression kCustomPrefix(u"^custom\\[(\\d+)\\](?:\\.entries)?"_s);
    if (const auto match = kCustomPrefix.match(rest); match.hasMatch()) {
        int wanted = toIndex(match.capturedView(1));
        for (const Section& section : cv.sections) {
            if (section.kind == SectionKind::Custom && wanted-- == 0) {
                rest = rest.mid(match.capturedLength());
                path.kind = SectionKind::Custom;
                path.section = section.id;
                return path;
            }
        }
        return notFound(whole);
    }
    static const QRegularExpression kKeyPattern(u"^(basics\\.profiles|[a-z]+)"_s);
    const auto match = kKeyPattern.match(rest);
    const QString key = match.captured(1) == u"basics.profiles"_s ? u"profiles"_s : match.captured(1);
    const auto kind = sectionFromKey(key);
    if (!kind || *kind == SectionKind::Custom) {
        return notFound(whole);
    }
    rest = rest.mid(match.capturedLength());
    path.kind = *kind;
    return path;
}

/// "work" or "custom:<section>".
bool readSection(Path& path, const QString& part)
{
    const QStringList words = part.split(u':');
    const auto kind = sectionFromKey(words.first());
    if (!kind || words.size() != (*kind == SectionKind::Custom ? 2 : 1)) {
        return false;
    }
    path.kind = *kind;
    path.section = SectionId::fromString(words.value(1));
    return words.size() == 1 || !path.section.isNull();
}

bool readField(Path& path, const QString& key)
{
    const FieldDescription* description = findField(path.kind, key);
    if (description) {
        path.field = description->field;
    }
    return description != nullptr;
}

} // namespace

QString Path::toString() const
{
    QString text = sectionKey(kind);
    if (kind == SectionKind::Custom) {
        text += u':' + section.toString();
    }
    if (!entry.isNull() && kind != SectionKind::Basics) {
        text += kSlash + entry.toString();
    }
    if (field) {
        if (const FieldDescription* description = findField(kind, *field)) {
            text += kSlash + QString(description->key);
        }
    }
    if (!item.isNull()) {
        text += kSlash + item.toString();
    }
    return text;
}

Result<Path> Path::fromString(const QString& text)
{
    QStringList parts = text.split(kSlash);
    Path path;
    bool isGood = readSection(path, parts.takeFirst());
    if (isGood && path.kind != SectionKind::Basics && !parts.isEmpty()) {
        path.entry = EntryId::fromString(parts.takeFirst());
        isGood = !path.entry.isNull();
    }
    if (isGood && !parts.isEmpty()) {
        isGood = readField(path, parts.takeFirst());
    }
    if (isGood && !parts.isEmpty()) {
        path.item = ItemId::fromString(parts.takeFirst());
        isGood = !path.item.isNull() && findField(path.kind, *path.field)->type == FieldType::List;
    }
    return isGood && parts.isEmpty() ? path : Result<Path>(notFound(text));
}

Target targetOf(const Path& path)
{
    if (!path.item.isNull()) {
        return Target::Item;
    }
    if (path.field) {
        return Target::Field;
    }
    return path.kind == SectionKind::Basics || !path.entry.isNull() ? Target::Entry : Target::Section;
}

QString toJsonPath(const Cv& cv, const Path& path)
{
    if (path.kind == SectionKind::Basics) {
        return u"basics"_s + fieldSuffix(cv.basics, path);
    }
    const Section* section = findSection(cv, path);
    if (!section) {
        return {};
    }
    QString text = jsonPrefix(cv, path);
    if (path.entry.isNull()) {
        return text;
    }
    const int index = indexOfEntry(*section, path.entry);
    if (index < 0 || (!path.item.isNull() && !findItem(cv, path))) {
        return {};
    }
    text += (path.kind == SectionKind::Custom ? u".entries[%1]"_s : u"[%1]"_s).arg(index);
    return text + fieldSuffix(section->entries[index], path);
}

Result<Path> fromJsonPath(const Cv& cv, const QString& jsonPath)
{
    QString rest = jsonPath;
    CVENH_TRY(path, sectionFromJson(cv, rest, jsonPath));
    if (path.kind == SectionKind::Basics) {
        return withJsonField(path, cv.basics, rest.startsWith(u'.') ? rest.mid(1) : rest, jsonPath);
    }
    if (rest.isEmpty()) {
        return path;
    }
    static const QRegularExpression kEntryPattern(u"^\\[(\\d+)\\](?:\\.(.*))?$"_s);
    const auto match = kEntryPattern.match(rest);
    const Section* section = findSection(cv, path);
    const int index = match.hasMatch() ? toIndex(match.capturedView(1)) : -1;
    if (!section || index < 0 || index >= section->entries.size()) {
        return notFound(jsonPath);
    }
    path.entry = section->entries[index].id;
    return withJsonField(path, section->entries[index], match.captured(2), jsonPath);
}

const Section* findSection(const Cv& cv, const Path& path)
{
    return path.kind == SectionKind::Custom ? cv.find(path.section) : cv.find(path.kind);
}

Section* findSection(Cv& cv, const Path& path)
{
    return path.kind == SectionKind::Custom ? cv.find(path.section) : cv.find(path.kind);
}

const Entry* findEntry(const Cv& cv, const Path& path)
{
    if (path.kind == SectionKind::Basics) {
        return &cv.basics;
    }
    const Section* section = findSection(cv, path);
    const int index = section ? indexOfEntry(*section, path.entry) : -1;
    return index < 0 ? nullptr : &section->entries[index];
}

Entry* findEntry(Cv& cv, const Path& path)
{
    if (path.kind == SectionKind::Basics) {
        return &cv.basics;
    }
    Section* section = findSection(cv, path);
    const int index = section ? indexOfEntry(*section, path.entry) : -1;
    return index < 0 ? nullptr : &section->entries[index];
}

const Item* findItem(const Cv& cv, const Path& path)
{
    const Entry* entry = path.field ? findEntry(cv, path) : nullptr;
    if (!entry) {
        return nullptr;
    }
    const auto list = entry->lists.constFind(*path.field);
    const int index = list == entry->lists.constEnd() ? -1 : indexOfItem(*entry, *path.field, path.item);
    return index < 0 ? nullptr : &list.value()[index];
}

Item* findItem(Cv& cv, const Path& path)
{
    Entry* entry = path.field ? findEntry(cv, path) : nullptr;
    const int index = entry ? indexOfItem(*entry, *path.field, path.item) : -1;
    return index < 0 ? nullptr : &entry->lists[*path.field][index];
}

Path childPath(Path parent, const Section& section)
{
    parent.kind = section.kind;
    parent.section = section.kind == SectionKind::Custom ? section.id : SectionId();
    return parent;
}

Path childPath(Path parent, const Entry& entry)
{
    parent.entry = entry.id;
    return parent;
}

Path childPath(Path parent, const Item& item)
{
    parent.item = item.id;
    return parent;
}

} // namespace cvenhancer::model
