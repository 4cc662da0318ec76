// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/EditCodec.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::codec {
namespace {

using model::Edit;
using model::EditOp;
using model::EditValue;
using model::Entry;
using model::Item;
using model::Section;
using model::SectionKind;

struct OpName {
    EditOp op;
    QLatin1StringView name;
};

constexpr std::array kOpNames{
    OpName{EditOp::SetText, QLatin1StringView("setText")}, OpName{EditOp::SetVisible, QLatin1StringView("setVisible")},
    OpName{EditOp::Insert, QLatin1StringView("insert")}, OpName{EditOp::Remove, QLatin1StringView("remove")},
    OpName{EditOp::Move, QLatin1StringView("move")}};

// --- to JSON

/// Null stands for "there is none", unlike "".
QJsonValue textToJson(const QString& text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <class T>
QJsonObject withIdentity(const T& thing)
{
    QJsonObject json{{u"id"_s, thing.id.toString()}};
    if (!thing.visible) {
        json[u"visible"_s] = false;
    }
    return json;
}

QJsonObject toJson(const Item& item)
{
    QJsonObject json = withIdentity(item);
    json[u"text"_s] = item.text.isNull() ? u""_s : item.text;
    return json;
}

QJsonObject toJson(const Entry& entry, SectionKind kind)
{
    QJsonObject texts;
    QJsonObject lists;
    for (const model::FieldDescription& field : model::fieldsOf(kind)) {
        if (entry.texts.contains(field.field)) {
            texts[field.key] = entry.textOrNull(field.field);
        } else if (entry.lists.contains(field.field)) {
            QJsonArray items;
            for (const Item& item : entry.list(field.field)) {
                items.append(toJson(item));
            }
            lists[field.key] = items;
        }
    }
    QJsonObject json = withIdentity(entry);
    json[u"texts"_s] = texts;
    json[u"lists"_s] = lists;
    if (!entry.unknown.isEmpty()) {
        json[u"unknown"_s] = entry.unknown;
    }
    return json;
}

QJsonObject toJson(const Section& section)
{
    QJsonArray entries;
    for (const Entry& entry : section.entries) {
        entries.append(toJson(entry, section.kind));
    }
    QJsonObject json = withIdentity(section);
    json[u"kind"_s] = sectionKey(section.kind);
    json[u"entries"_s] = entries;
    if (!section.title.isEmpty()) {
        json[u"title"_s] = section.title;
    }
    if (!section.unknown.isEmpty()) {
        json[u"unknown"_s] = section.unknown;
    }
    return json;
}

/// Undefined for no value.
struct ValueToJson {
    SectionKind kind;

    QJsonValue operator()(std::monostate) const { return QJsonValue::Undefined; }
    QJsonValue operator()(const QString& text) const { return textToJson(text); }
    QJsonValue operator()(bool flag) const { return flag; }
    QJsonValue operator()(const Item& item) const { return toJson(item); }
    QJsonValue operator()(const Entry& entry) const { return toJson(entry, kind); }
    QJsonValue operator()(const Section& section) const { return toJson(section); }
};

// --- from JSON

tl::unexpected<Error> violation(const QString& key, const QString& wanted)
{
    return failure(ErrorCode::SchemaViolation, u"%1: not %2"_s.arg(key, wanted));
}

/// QJsonValue gives a null string for "".
QString textFrom(const QJsonValue& json)
{
    const QString text = json.toString();
    return text.isNull() ? u""_s : text;
}

template <class T>
Result<T> identityFrom(const QJsonObject& json, const QString& at)
{
    T thing;
    thing.id = decltype(thing.id)::fromString(json.value(u"id"_s).toString());
    thing.visible = json.value(u"visible"_s).toBool(true);
    return thing.id.isNull() ? Result<T>(violation(at + u".id"_s, u"an id"_s)) : thing;
}

Result<Item> itemFrom(const QJsonValue& json, const QString& at)
{
    CVENH_TRY(item, identityFrom<Item>(json.toObject(), at));
    if (!json[u"text"_s].isString()) {
        return violation(at + u".text"_s, u"a text"_s);
    }
    item.text = textFrom(json[u"text"_s]);
    return item;
}

Result<QList<Item>> itemsFrom(const QJsonValue& json, const QString& at)
{
    QList<Item> items;
    for (const QJsonValue& value : json.toArray()) {
        CVENH_TRY(item, itemFrom(value, u"%1[%2]"_s.arg(at).arg(items.size())));
        items.append(item);
    }
    return items;
}

Result<Entry> entryFrom(const QJsonValue& json, SectionKind kind, const QString& at)
{
    CVENH_TRY(entry, identityFrom<Entry>(json.toObject(), at));
    const QJsonObject texts = json[u"texts"_s].toObject();
    const QJsonObject lists = json[u"lists"_s].toObject();
    for (const model::FieldDescription& field : model::fieldsOf(kind)) {
        if (texts.value(field.key).isString()) {
            entry.texts.insert(field.field, textFrom(texts.value(field.key)));
        }
        if (field.type == model::FieldType::List && lists.contains(field.key)) {
            CVENH_TRY(items, itemsFrom(lists.value(field.key), at + u'.' + field.key));
            entry.lists.insert(field.field, items);
        }
    }
    entry.unknown = json[u"unknown"_s].toObject();
    return entry;
}

Result<Section> sectionFrom(const QJsonValue& json, const QString& at)
{
    CVENH_TRY(section, identityFrom<Section>(json.toObject(), at));
    const auto kind = model::sectionFromKey(json[u"kind"_s].toString());
    if (!kind || *kind == SectionKind::Basics) {
        return violation(at + u".kind"_s, u"a kind of section"_s);
    }
    section.kind = *kind;
    section.title = json[u"title"_s].toString();
    section.unknown = json[u"unknown"_s].toObject();
    for (const QJsonValue& value : json[u"entries"_s].toArray()) {
        CVENH_TRY(entry, entryFrom(value, section.kind, u"%1.entries[%2]"_s.arg(at).arg(section.entries.size())));
        section.entries.append(entry);
    }
    return section;
}

/// An object is what the path names; everything else says by its type what it is.
Result<EditValue> valueFrom(const QJsonValue& json, const model::Path& path, const QString& at)
{
    if (json.isUndefined()) {
        return EditValue();
    }
    if (json.isNull()) {
        return EditValue(QString());
    }
    if (json.isString()) {
        return EditValue(textFrom(json));
    }
    if (json.isBool()) {
        return EditValue(json.toBool());
    }
    const auto asValue = [](auto&& thing) { return EditValue(std::forward<decltype(thing)>(thing)); };
    switch (model::targetOf(path)) {
    case model::Target::Section:
        return sectionFrom(json, at).map(asValue);
    case model::Target::Entry:
        return entryFrom(json, path.kind, at).map(asValue);
    case model::Target::Item:
        return itemFrom(json, at).map(asValue);
    case model::Target::Field:
        break;
    }
    return violation(at, u"a text"_s);
}

/// A position, or -1 where the key is absent.
Result<int> positionFrom(const QJsonObject& json, const QString& key)
{
    const QJsonValue value = json.value(key);
    const int position = value.toInt(-1);
    if (!value.isUndefined() && position < 0) {
        return violation(key, u"a position"_s);
    }
    return position;
}

} // namespace

QJsonObject toJson(const Edit& edit)
{
    const auto name = std::ranges::find(kOpNames, edit.op, &OpName::op);
    QJsonObject json{{u"op"_s, name->name}, {u"path"_s, edit.path.toString()}};
    const ValueToJson convert{edit.path.kind};
    for (const auto& [key, value] : {std::pair(u"before"_s, &edit.before), std::pair(u"after"_s, &edit.after)}) {
        if (const QJsonValue converted = std::visit(convert, *value); !converted.isUndefined()) {
            json[key] = converted;
        }
    }
    for (const auto& [key, position] : {std::pair(u"from"_s, edit.from), std::pair(u"to"_s, edit.to)}) {
        if (position >= 0) {
            json[key] = position;
        }
    }
    return json;
}

Result<Edit> decodeEdit(const QJsonObject& json)
{
    const QString op = json.value(u"op"_s).toString();
    const auto name = std::ranges::find_if(kOpNames, [&op](const OpName& known) { return op == known.name; });
    if (name == kOpNames.end()) {
        return violation(u"op"_s, u"a kind of edit"_s);
    }
    const auto path = model::Path::fromString(json.value(u"path"_s).toString());
    if (!path) {
        return violation(u"path"_s, u"a path"_s);
    }
    CVENH_TRY(before, valueFrom(json.value(u"before"_s), *path, u"before"_s));
    CVENH_TRY(after, valueFrom(json.value(u"after"_s), *path, u"after"_s));
    CVENH_TRY(from, positionFrom(json, u"from"_s));
    CVENH_TRY(to, positionFrom(json, u"to"_s));
    return Edit{name->op, *path, before, after, from, to};
}

} // namespace cvenhancer::codec
