// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/JsonReader.h"
#include "codec/MetaKeys.h"
#include "codec/ResumeCodec.h"
#include "codec/ResumeSchema.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::codec {
namespace {

using model::Cv;
using model::Entry;
using model::Item;
using model::Section;
using model::SectionKind;

const QSet<QString>& topLevelKeys()
{
    static const QSet<QString> kKeys = [] {
        QSet<QString> keys{kMeta, sectionKey(SectionKind::Basics)};
        for (const SectionKind kind : model::standardSections()) {
            if (kind != SectionKind::Profiles) {
                keys.insert(sectionKey(kind));
            }
        }
        return keys;
    }();
    return kKeys;
}

const QSet<QString>& metaKeys()
{
    static const QSet<QString> kKeys{kVersion, kLanguage, kOrder, kHeadings, kHidden, kIds, kCustomSections};
    return kKeys;
}

QJsonObject without(const QJsonObject& object, const QSet<QString>& keys)
{
    QJsonObject rest;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!keys.contains(it.key())) {
            rest.insert(it.key(), it.value());
        }
    }
    return rest;
}

/// Reads a document that keeps to the schema.
class Decoder {
public:
    explicit Decoder(const QJsonObject& resume);

    Cv decode() const;

private:
    using UsedIds = QSet<QUuid>;

    [[nodiscard]] QList<Section> sections() const;
    [[nodiscard]] QList<Section> inOrder(QMap<QString, Section> byPath, const QStringList& defaultOrder) const;
    [[nodiscard]] Section section(SectionKind kind, const QString& path, const QJsonArray& entries) const;
    [[nodiscard]] Entry entry(SectionKind kind, const QString& path, const QJsonObject& object, UsedIds& used) const;
    void readField(Entry& entry, const model::FieldDescription& field, const QString& path,
                   const QJsonValue& value) const;
    void readGroup(Entry& entry, SectionKind kind, const QString& key, const QJsonObject& group) const;

    /// Id and visibility of what stands at `path`. An id that a sibling has already is not taken.
    template <class T>
    void recall(T& thing, const QString& path, UsedIds& used) const;

    QJsonObject m_resume;
    QJsonObject m_basics;
    QJsonObject m_own; ///< meta.cvenhancer
    QJsonObject m_ids;
    QSet<QString> m_hidden;
};

Decoder::Decoder(const QJsonObject& resume)
    : m_resume(resume)
    , m_basics(resume.value(sectionKey(SectionKind::Basics)).toObject())
    , m_own(resume.value(kMeta).toObject().value(kCvenhancer).toObject())
    , m_ids(m_own.value(kIds).toObject())
{
    for (const QJsonValue& path : m_own.value(kHidden).toArray()) {
        m_hidden.insert(path.toString());
    }
}

Cv Decoder::decode() const
{
    Cv cv;
    cv.language = m_own.value(kLanguage).toString();
    UsedIds used;
    cv.basics = entry(SectionKind::Basics, sectionPath(SectionKind::Basics, 0), without(m_basics, {kProfiles}), used);
    cv.sections = sections();
    cv.unknown = without(m_resume, topLevelKeys());
    cv.meta = without(m_resume.value(kMeta).toObject(), {kCvenhancer});
    cv.extraMeta = without(m_own, metaKeys());
    assignContentIds(cv);
    return cv;
}

QList<Section> Decoder::sections() const
{
    QMap<QString, Section> byPath;
    QStringList defaultOrder;
    const auto add = [&](SectionKind kind, const QString& path, const QJsonArray& entries) -> Section& {
        defaultOrder.append(path);
        return byPath[path] = section(kind, path, entries);
    };
    const QJsonObject headings = m_own.value(kHeadings).toObject();
    for (const SectionKind kind : model::standardSections()) {
        const QJsonObject& parent = kind == SectionKind::Profiles ? m_basics : m_resume;
        if (const QJsonValue entries = parent.value(sectionKey(kind)); entries.isArray()) {
            const QString path = sectionPath(kind, 0);
            add(kind, path, entries.toArray()).title = headings.value(path).toString();
        }
    }
    for (const QJsonValue& value : m_own.value(kCustomSections).toArray()) {
        const QJsonObject custom = value.toObject();
        const QString path = sectionPath(SectionKind::Custom, defaultOrder.filter(u"custom["_s).size());
        Section& added = add(SectionKind::Custom, path, custom.value(kEntries).toArray());
        added.title = custom.value(kTitle).toString();
        added.unknown = without(custom, {kTitle, kEntries});
    }
    return inOrder(byPath, defaultOrder);
}

/// The sections `order` names, then the others.
QList<Section> Decoder::inOrder(QMap<QString, Section> byPath, const QStringList& defaultOrder) const
{
    QStringList order;
    for (const QJsonValue& path : m_own.value(kOrder).toArray()) {
        order.append(path.toString());
    }
    QList<Section> sections;
    UsedIds used;
    for (const QString& path : order + defaultOrder) {
        if (byPath.contains(path)) {
            Section section = byPath.take(path);
            recall(section, path, used);
            sections.append(section);
        }
    }
    return sections;
}

Section Decoder::section(SectionKind kind, const QString& path, const QJsonArray& entries) const
{
    Section section;
    section.kind = kind;
    UsedIds used;
    for (const QJsonValue& value : entries) {
        const QString at = entryPath(kind, path, section.entries.size());
        section.entries.append(entry(kind, at, value.toObject(), used));
    }
    return section;
}

/// Whether fields of this kind stand in an object `key` ("location" in basics).
bool isGroup(SectionKind kind, const QString& key)
{
    return std::ranges::any_of(model::fieldsOf(kind), [&key](const model::FieldDescription& field) {
        return field.key.size() > key.size() && field.key.startsWith(key) && field.key[key.size()] == u'.';
    });
}

Entry Decoder::entry(SectionKind kind, const QString& path, const QJsonObject& object, UsedIds& used) const
{
    Entry entry;
    recall(entry, path, used);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it.key();
        const auto* field = key.contains(u'.') ? nullptr : model::findField(kind, key);
        if (field) {
            readField(entry, *field, path, it.value());
        } else if (it->isObject() && isGroup(kind, key)) {
            readGroup(entry, kind, key, it->toObject());
        } else {
            entry.unknown.insert(key, it.value());
        }
    }
    return entry;
}

void Decoder::readField(Entry& entry, const model::FieldDescription& field, const QString& path,
                        const QJsonValue& value) const
{
    if (value.isString()) {
        entry.texts.insert(field.field, value.toString());
    } else if (value.isArray()) {
        QList<Item> items;
        UsedIds used;
        for (const QJsonValue& text : value.toArray()) {
            Item item{{}, text.toString(), true};
            recall(item, itemPath(path, field.key, items.size()), used);
            items.append(item);
        }
        entry.lists.insert(field.field, items);
    }
}

/// What is unknown in the group is kept under the group's key, as is a group without any known key.
void Decoder::readGroup(Entry& entry, SectionKind kind, const QString& key, const QJsonObject& group) const
{
    QJsonObject unknown;
    for (auto it = group.constBegin(); it != group.constEnd(); ++it) {
        if (const auto* field = model::findField(kind, QString(key + u'.' + it.key()))) {
            readField(entry, *field, {}, it.value());
        } else {
            unknown.insert(it.key(), it.value());
        }
    }
    if (!unknown.isEmpty() || group.isEmpty()) {
        entry.unknown.insert(key, unknown);
    }
}

template <class T>
void Decoder::recall(T& thing, const QString& path, UsedIds& used) const
{
    const QUuid uuid = QUuid::fromString(m_ids.value(path).toString());
    if (!uuid.isNull() && !used.contains(uuid)) {
        used.insert(uuid);
        thing.id = decltype(thing.id)(uuid);
    }
    thing.visible = !m_hidden.contains(path);
}

} // namespace

Result<Cv> decodeResume(const QByteArray& json)
{
    return readJsonObject(json).and_then([](const QJsonObject& resume) { return decodeResume(resume); });
}

Result<Cv> decodeResume(const QJsonObject& resume)
{
    const QJsonObject own = resume.value(kMeta).toObject().value(kCvenhancer).toObject();
    if (own.value(kVersion).toDouble() > kMetaVersion) {
        return failure(ErrorCode::NewerVersion);
    }
    return checkResumeSchema(resume).map([&resume] { return Decoder(resume).decode(); });
}

} // namespace cvenhancer::codec
