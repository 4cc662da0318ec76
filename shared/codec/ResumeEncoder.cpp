// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/JsonWriter.h"
#include "codec/MetaKeys.h"
#include "codec/ResumeCodec.h"

#include <QJsonArray>
#include <QMap>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::codec {
namespace {

using model::Cv;
using model::Entry;
using model::Section;
using model::SectionKind;
using Key = QLatin1StringView;

/// What a reader of JSON Resume expects first; one list serves all levels.
constexpr std::array kKeyOrder{
    Key("$schema"),
    Key("version"),
    Key("title"),
    Key("name"),
    Key("institution"),
    Key("organization"),
    Key("network"),
    Key("label"),
    Key("position"),
    Key("studyType"),
    Key("area"),
    Key("username"),
    Key("image"),
    Key("email"),
    Key("phone"),
    Key("url"),
    Key("location"),
    Key("language"),
    Key("fluency"),
    Key("level"),
    Key("issuer"),
    Key("awarder"),
    Key("publisher"),
    Key("description"),
    Key("date"),
    Key("releaseDate"),
    Key("startDate"),
    Key("endDate"),
    Key("score"),
    Key("summary"),
    Key("reference"),
    Key("highlights"),
    Key("keywords"),
    Key("courses"),
    Key("roles"),
    Key("profiles"),
    Key("address"),
    Key("postalCode"),
    Key("city"),
    Key("region"),
    Key("countryCode"),
    Key("basics"),
    Key("work"),
    Key("volunteer"),
    Key("education"),
    Key("projects"),
    Key("skills"),
    Key("certificates"),
    Key("languages"),
    Key("awards"),
    Key("publications"),
    Key("interests"),
    Key("references"),
    Key("text"),
    Key("page"),
    Key("rect"),
    Key("confidence"),
    kOrder,
    kHeadings,
    kHidden,
    kIds,
    kCustomSections,
    Key("fields"),
    Key("notPlaced"),
};

/// What is known goes over what is not, should both have a key.
void addUnknown(QJsonObject& object, const QJsonObject& unknown)
{
    for (auto it = unknown.constBegin(); it != unknown.constEnd(); ++it) {
        if (!object.contains(it.key())) {
            object.insert(it.key(), it.value());
        }
    }
}

class Encoder {
public:
    QJsonObject encode(const Cv& cv);

private:
    QJsonArray encode(const Section& section, const QString& path);
    QJsonObject encode(const Entry& entry, SectionKind kind, const QString& path);
    QJsonArray encode(const QList<model::Item>& items, const QString& entry, Key key);
    QJsonObject meta(const Cv& cv) const;
    QJsonObject idsToJson() const;

    /// Notes the id of what stands at `path`, and whether it is hidden.
    template <class T>
    void note(const QString& path, const T& thing);

    QMap<QString, QString> m_ids; ///< a QJsonObject takes keys fast only in their order
    QJsonObject m_headings;
    QJsonArray m_hidden;
    QJsonArray m_order;
    QJsonArray m_customSections;
};

QJsonObject Encoder::encode(const Cv& cv)
{
    QJsonObject resume;
    QJsonObject basics = encode(cv.basics, SectionKind::Basics, sectionPath(SectionKind::Basics, 0));
    for (const Section& section : cv.sections) {
        const QString path = sectionPath(section.kind, m_customSections.size());
        note(path, section);
        m_order.append(path);
        const QJsonArray entries = encode(section, path);
        if (section.kind == SectionKind::Custom) {
            QJsonObject custom{{kTitle, section.title}, {kEntries, entries}};
            addUnknown(custom, section.unknown);
            m_customSections.append(custom);
            continue;
        }
        if (!section.title.isEmpty()) {
            m_headings.insert(path, section.title);
        }
        (section.kind == SectionKind::Profiles ? basics : resume).insert(sectionKey(section.kind), entries);
    }
    resume.insert(sectionKey(SectionKind::Basics), basics);
    resume.insert(kMeta, meta(cv));
    addUnknown(resume, cv.unknown);
    return resume;
}

QJsonArray Encoder::encode(const Section& section, const QString& path)
{
    QJsonArray entries;
    for (const Entry& entry : section.entries) {
        entries.append(encode(entry, section.kind, entryPath(section.kind, path, entries.size())));
    }
    return entries;
}

/// "location.city" becomes "city" in the object "location".
void insertField(QJsonObject& object, Key key, const QJsonValue& value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        object.insert(key, value);
        return;
    }
    QJsonObject group = object.value(key.first(dot)).toObject();
    group.insert(key.sliced(dot + 1), value);
    object.insert(key.first(dot), group);
}

/// The unknown keys of a group stand under the group's own key in `unknown`.
void addUnknownOfGroups(QJsonObject& object, const QJsonObject& unknown)
{
    for (auto it = unknown.constBegin(); it != unknown.constEnd(); ++it) {
        if (it->isObject() && object.value(it.key()).isObject()) {
            QJsonObject group = object.value(it.key()).toObject();
            addUnknown(group, it->toObject());
            object.insert(it.key(), group);
        }
    }
}

QJsonObject Encoder::encode(const Entry& entry, SectionKind kind, const QString& path)
{
    note(path, entry);
    QJsonObject object;
    for (const model::FieldDescription& description : model::fieldsOf(kind)) {
        if (entry.texts.contains(description.field)) {
            insertField(object, description.key, entry.textOrNull(description.field));
        } else if (entry.lists.contains(description.field)) {
            insertField(object, description.key, encode(entry.list(description.field), path, description.key));
        }
    }
    addUnknownOfGroups(object, entry.unknown);
    addUnknown(object, entry.unknown);
    return object;
}

QJsonArray Encoder::encode(const QList<model::Item>& items, const QString& entry, Key key)
{
    QJsonArray texts;
    for (const model::Item& item : items) {
        note(itemPath(entry, key, texts.size()), item);
        texts.append(item.text.isNull() ? u""_s : item.text);
    }
    return texts;
}

template <class T>
void Encoder::note(const QString& path, const T& thing)
{
    if (!thing.id.isNull()) {
        m_ids.insert(path, thing.id.toString());
    }
    if (!thing.visible) {
        m_hidden.append(path);
    }
}

QJsonObject Encoder::idsToJson() const
{
    QJsonObject ids;
    for (const auto& [path, id] : m_ids.asKeyValueRange()) {
        ids.insert(path, id);
    }
    return ids;
}

QJsonObject Encoder::meta(const Cv& cv) const
{
    QJsonObject own{{kVersion, kMetaVersion}, {kIds, idsToJson()}, {kOrder, m_order}};
    if (!cv.language.isEmpty()) {
        own.insert(kLanguage, cv.language);
    }
    if (!m_headings.isEmpty()) {
        own.insert(kHeadings, m_headings);
    }
    if (!m_hidden.isEmpty()) {
        own.insert(kHidden, m_hidden);
    }
    if (!m_customSections.isEmpty()) {
        own.insert(kCustomSections, m_customSections);
    }
    addUnknown(own, cv.extraMeta);
    QJsonObject meta{{kCvenhancer, own}};
    addUnknown(meta, cv.meta);
    return meta;
}

} // namespace

QJsonObject toJson(const Cv& cv)
{
    return Encoder().encode(cv);
}

QByteArray encodeResume(const Cv& cv)
{
    return writeJson(toJson(cv), kKeyOrder);
}

QByteArray encodePlainResume(const Cv& cv)
{
    QJsonObject resume = toJson(cv);
    if (cv.meta.isEmpty()) {
        resume.remove(kMeta);
    } else {
        resume.insert(kMeta, cv.meta);
    }
    return writeJson(resume, kKeyOrder);
}

} // namespace cvenhancer::codec
