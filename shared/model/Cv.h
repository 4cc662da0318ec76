// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "model/Field.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace cvenhancer::model {

/// One line of a list: a highlight, a skill keyword, a course.
struct Item {
    ItemId id;
    QString text;
    bool visible = true;

    friend bool operator==(const Item&, const Item&) = default;
};

/// One entry of a section: a job, a degree, a group of skills. Which fields it may have is said by
/// fieldsOf(section kind). A key that is absent from `texts` is absent from the JSON; an empty text is kept as "".
struct Entry {
    EntryId id;
    bool visible = true;
    QMap<Field, QString> texts;
    QMap<Field, QList<Item>> lists;
    QJsonObject unknown; ///< keys we do not know, kept as they were

    /// The text of `field`, empty when absent.
    [[nodiscard]] QString text(Field field) const { return texts.value(field); }
    /// The text of `field`, null only when absent: a field that is there and empty gives "".
    [[nodiscard]] QString textOrNull(Field field) const;
    /// The items of `field`, empty when absent.
    [[nodiscard]] QList<Item> list(Field field) const { return lists.value(field); }
    /// Sets a text; an empty value removes the field.
    void setText(Field field, const QString& value);
    /// Sets a list; an empty one removes the field.
    void setList(Field field, const QList<Item>& items);
    /// Nothing a reader could see.
    [[nodiscard]] bool isEmpty() const;

    /// An empty list is the same as no list.
    friend bool operator==(const Entry& a, const Entry& b);
};

/// One section. A CV has at most one section of each standard kind and any number of custom ones.
struct Section {
    SectionId id;
    SectionKind kind = SectionKind::Custom;
    QString title; ///< the heading's wording; empty: the template's own in the CV's language
    bool visible = true;
    QList<Entry> entries;
    QJsonObject unknown; ///< keys of a custom section that we do not know; a standard one has none

    friend bool operator==(const Section&, const Section&) = default;
};

/// A CV: JSON Resume v1.0.0 with stable ids, an ordered list of sections, visibility per section, entry and item,
/// and unknown keys kept. A plain value: copying is cheap (implicit sharing), equality is by content and ids.
struct Cv {
    QString language; ///< BCP 47, empty when unknown; in JSON meta.cvenhancer.language
    Entry basics; ///< name, label, contact data and location
    QList<Section> sections; ///< in the order they are shown; Profiles is one of them
    QJsonObject unknown; ///< unknown top-level keys
    QJsonObject meta; ///< "meta" without our own "cvenhancer" object
    QJsonObject extraMeta; ///< unknown keys of meta.cvenhancer (e.g. an import's "fields", "notPlaced")

    /// The section of a standard kind, or null.
    [[nodiscard]] const Section* find(SectionKind kind) const;
    [[nodiscard]] Section* find(SectionKind kind);
    [[nodiscard]] const Section* find(const SectionId& id) const;
    [[nodiscard]] Section* find(const SectionId& id);
    /// The entries of a standard section, empty when there is none.
    [[nodiscard]] QList<Entry> entries(SectionKind kind) const;
    /// The section of a standard kind, appended when there is none.
    Section& require(SectionKind kind);

    friend bool operator==(const Cv&, const Cv&) = default;
};

/// Gives every section, entry and item without an id a content-derived one (base/Uuid: contentUuid), so that the same
/// file always gives the same ids. Equal siblings get different ids (their rank among equals is part of the content).
void assignContentIds(Cv& cv);

} // namespace cvenhancer::model
