// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CopyFields.h"

#include "services/PlaceNames.h"

#include <QCoreApplication>
#include <QStringList>

#include <initializer_list>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

using model::Entry;
using model::Field;
using model::SectionKind;

namespace {

struct CopyTexts {
    Q_DECLARE_TR_FUNCTIONS(CopyFields)
};

void append(QList<CopyField>& fields, const QString& group, const QString& name, const QString& value)
{
    if (!value.trimmed().isEmpty()) {
        fields.append({group, name, value.trimmed()});
    }
}

QString joined(const Entry& entry, Field field, const QString& separator)
{
    QStringList texts;
    const QList<model::Item> items = entry.list(field);
    for (const model::Item& item : items) {
        if (item.visible) {
            texts.append(item.text);
        }
    }
    return texts.join(separator);
}

void appendEntries(QList<CopyField>& fields, const model::Cv& cv, SectionKind kind,
                   std::initializer_list<std::pair<Field, QString>> names)
{
    const QList<Entry> entries = cv.entries(kind);
    for (const Entry& entry : entries) {
        if (!entry.visible) {
            continue;
        }
        const QString group = entryName(entry, kind);
        for (const auto& [field, name] : names) {
            const bool isList = field == Field::Highlights || field == Field::Keywords;
            append(fields, group, name, isList ? joined(entry, field, u"\n"_s) : entry.text(field));
        }
    }
}

} // namespace

QList<CopyField> copyFields(const model::Cv& cv)
{
    QList<CopyField> fields;
    const std::initializer_list<std::pair<Field, QString>> contact{
        {Field::Name, CopyTexts::tr("Name")},           {Field::Email, CopyTexts::tr("E-mail")},
        {Field::Phone, CopyTexts::tr("Phone")},         {Field::Address, CopyTexts::tr("Street")},
        {Field::PostalCode, CopyTexts::tr("Postcode")}, {Field::City, CopyTexts::tr("City")},
        {Field::Region, CopyTexts::tr("Region")},       {Field::Url, CopyTexts::tr("Web address")},
        {Field::Summary, CopyTexts::tr("Summary")}};
    for (const auto& [field, name] : contact) {
        append(fields, {}, name, cv.basics.text(field));
    }
    appendEntries(fields, cv, SectionKind::Work,
                  {{Field::Position, CopyTexts::tr("Position")},
                   {Field::Name, CopyTexts::tr("Employer")},
                   {Field::Location, CopyTexts::tr("Place")},
                   {Field::StartDate, CopyTexts::tr("From")},
                   {Field::EndDate, CopyTexts::tr("To")},
                   {Field::Highlights, CopyTexts::tr("What you did")}});
    appendEntries(fields, cv, SectionKind::Education,
                  {{Field::Institution, CopyTexts::tr("School")},
                   {Field::StudyType, CopyTexts::tr("Degree")},
                   {Field::Area, CopyTexts::tr("Subject")},
                   {Field::StartDate, CopyTexts::tr("From")},
                   {Field::EndDate, CopyTexts::tr("To")}});
    QStringList skills;
    const QList<Entry> groups = cv.entries(SectionKind::Skills);
    for (const Entry& group : groups) {
        const QString names = joined(group, Field::Keywords, u", "_s);
        skills.append(names.isEmpty() ? group.text(Field::Name) : names);
    }
    skills.removeAll(QString());
    append(fields, {}, CopyTexts::tr("Skills"), skills.join(u", "_s));
    return fields;
}

} // namespace cvenhancer::services
