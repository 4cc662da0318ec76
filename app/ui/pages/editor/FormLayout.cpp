// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/FormLayout.h"

#include "services/DateText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

using model::Field;
using model::FieldType;
using model::SectionKind;

QString translated(const char* text)
{
    return QCoreApplication::translate("Fields", text);
}

Field headlineOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Work:
    case SectionKind::Volunteer:
        return Field::Position;
    case SectionKind::Education:
        return Field::StudyType;
    case SectionKind::Awards:
        return Field::Title;
    case SectionKind::Languages:
        return Field::Language;
    case SectionKind::Profiles:
        return Field::Network;
    default:
        return Field::Name;
    }
}

bool isRareField(SectionKind kind, Field field)
{
    switch (field) {
    case Field::Image:
    case Field::Region:
    case Field::Entity:
    case Field::Type:
    case Field::Roles:
        return true;
    case Field::Description:
        return kind == SectionKind::Work;
    case Field::Address:
    case Field::PostalCode:
        return kind == SectionKind::Basics;
    case Field::Position:
    case Field::Keywords:
        return kind == SectionKind::Custom;
    case Field::Url:
        return kind == SectionKind::Volunteer || kind == SectionKind::Education;
    default:
        return false;
    }
}

FieldShape shapeOf(SectionKind kind, const model::FieldDescription& description)
{
    if (description.field == headlineOf(kind)) {
        return FieldShape::Headline;
    }
    switch (description.type) {
    case FieldType::LongText:
        return FieldShape::Long;
    case FieldType::Date:
        return description.field == Field::StartDate ? FieldShape::DateRange : FieldShape::Date;
    case FieldType::List:
        return description.field == Field::Highlights ? FieldShape::Bullets : FieldShape::Words;
    default:
        return FieldShape::Short;
    }
}

/// Headline, then names and places, dates, addresses, and last what takes whole rows.
int rank(const FormField& field)
{
    switch (field.shape) {
    case FieldShape::Headline:
        return 0;
    case FieldShape::Short:
        return field.field == Field::Url || field.field == Field::Score ? 3 : 1;
    case FieldShape::DateRange:
    case FieldShape::Date:
        return 2;
    case FieldShape::Long:
        return 4;
    case FieldShape::Words:
        return 5;
    case FieldShape::Bullets:
        return 6;
    }
    return 7;
}

const char* captionOf(SectionKind kind, Field field)
{
    switch (field) {
    case Field::Name:
        switch (kind) {
        case SectionKind::Work:
            return QT_TRANSLATE_NOOP("Fields", "Employer");
        case SectionKind::Skills:
            return QT_TRANSLATE_NOOP("Fields", "Group");
        case SectionKind::Interests:
            return QT_TRANSLATE_NOOP("Fields", "Interest");
        case SectionKind::Custom:
            return QT_TRANSLATE_NOOP("Fields", "Title");
        default:
            return QT_TRANSLATE_NOOP("Fields", "Name");
        }
    case Field::Label:
        return QT_TRANSLATE_NOOP("Fields", "Headline");
    case Field::Image:
        return QT_TRANSLATE_NOOP("Fields", "Picture");
    case Field::Email:
        return QT_TRANSLATE_NOOP("Fields", "Email");
    case Field::Phone:
        return QT_TRANSLATE_NOOP("Fields", "Phone");
    case Field::Url:
        return QT_TRANSLATE_NOOP("Fields", "Website");
    case Field::Summary:
        switch (kind) {
        case SectionKind::Work:
            return QT_TRANSLATE_NOOP("Fields", "What the team does");
        case SectionKind::Basics:
            return QT_TRANSLATE_NOOP("Fields", "Summary");
        default:
            return QT_TRANSLATE_NOOP("Fields", "In a sentence or two");
        }
    case Field::Address:
        return QT_TRANSLATE_NOOP("Fields", "Street");
    case Field::PostalCode:
        return QT_TRANSLATE_NOOP("Fields", "Post code");
    case Field::City:
        return QT_TRANSLATE_NOOP("Fields", "City");
    case Field::CountryCode:
        return QT_TRANSLATE_NOOP("Fields", "Country code");
    case Field::Region:
        return QT_TRANSLATE_NOOP("Fields", "Region");
    case Field::Network:
        return QT_TRANSLATE_NOOP("Fields", "Network");
    case Field::Username:
        return QT_TRANSLATE_NOOP("Fields", "User name");
    case Field::Position:
        return QT_TRANSLATE_NOOP("Fields", "Position");
    case Field::Location:
        return QT_TRANSLATE_NOOP("Fields", "Place");
    case Field::Description:
        return kind == SectionKind::Work ? QT_TRANSLATE_NOOP("Fields", "About the employer")
                                         : QT_TRANSLATE_NOOP("Fields", "In a sentence or two");
    case Field::StartDate:
        return QT_TRANSLATE_NOOP("Fields", "From – to");
    case Field::EndDate:
        return QT_TRANSLATE_NOOP("Fields", "To");
    case Field::Organization:
        return QT_TRANSLATE_NOOP("Fields", "Organisation");
    case Field::Institution:
        return QT_TRANSLATE_NOOP("Fields", "School or university");
    case Field::Area:
        return QT_TRANSLATE_NOOP("Fields", "Subject");
    case Field::StudyType:
        return QT_TRANSLATE_NOOP("Fields", "Degree");
    case Field::Score:
        return QT_TRANSLATE_NOOP("Fields", "Grade");
    case Field::Title:
        return QT_TRANSLATE_NOOP("Fields", "Award");
    case Field::Date:
    case Field::ReleaseDate:
        return QT_TRANSLATE_NOOP("Fields", "Date");
    case Field::Awarder:
        return QT_TRANSLATE_NOOP("Fields", "Awarded by");
    case Field::Issuer:
        return QT_TRANSLATE_NOOP("Fields", "Issued by");
    case Field::Publisher:
        return QT_TRANSLATE_NOOP("Fields", "Published by");
    case Field::Level:
        return QT_TRANSLATE_NOOP("Fields", "Level");
    case Field::Language:
        return QT_TRANSLATE_NOOP("Fields", "Language");
    case Field::Fluency:
        return QT_TRANSLATE_NOOP("Fields", "How well");
    case Field::Reference:
        return QT_TRANSLATE_NOOP("Fields", "What they say");
    case Field::Entity:
        return QT_TRANSLATE_NOOP("Fields", "For whom");
    case Field::Type:
        return QT_TRANSLATE_NOOP("Fields", "Kind");
    case Field::Highlights:
        return QT_TRANSLATE_NOOP("Fields", "Bullets");
    case Field::Courses:
        return QT_TRANSLATE_NOOP("Fields", "Courses");
    case Field::Keywords:
        return kind == SectionKind::Skills ? QT_TRANSLATE_NOOP("Fields", "Skills, parted by commas")
                                           : QT_TRANSLATE_NOOP("Fields", "Keywords, parted by commas");
    case Field::Roles:
        return QT_TRANSLATE_NOOP("Fields", "Roles");
    }
    return "";
}

const char* nameOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Basics:
        return QT_TRANSLATE_NOOP("Fields", "Contact");
    case SectionKind::Profiles:
        return QT_TRANSLATE_NOOP("Fields", "Profiles");
    case SectionKind::Work:
        return QT_TRANSLATE_NOOP("Fields", "Experience");
    case SectionKind::Volunteer:
        return QT_TRANSLATE_NOOP("Fields", "Volunteering");
    case SectionKind::Education:
        return QT_TRANSLATE_NOOP("Fields", "Education");
    case SectionKind::Awards:
        return QT_TRANSLATE_NOOP("Fields", "Awards");
    case SectionKind::Certificates:
        return QT_TRANSLATE_NOOP("Fields", "Certificates");
    case SectionKind::Publications:
        return QT_TRANSLATE_NOOP("Fields", "Publications");
    case SectionKind::Skills:
        return QT_TRANSLATE_NOOP("Fields", "Skills");
    case SectionKind::Languages:
        return QT_TRANSLATE_NOOP("Fields", "Languages");
    case SectionKind::Interests:
        return QT_TRANSLATE_NOOP("Fields", "Interests");
    case SectionKind::References:
        return QT_TRANSLATE_NOOP("Fields", "References");
    case SectionKind::Projects:
        return QT_TRANSLATE_NOOP("Fields", "Projects");
    case SectionKind::Custom:
        return QT_TRANSLATE_NOOP("Fields", "Section of your own");
    }
    return "";
}

/// The name of the organisation an entry belongs to.
QString organisationOf(SectionKind kind, const model::Entry& entry)
{
    switch (kind) {
    case SectionKind::Work:
        return entry.text(Field::Name);
    case SectionKind::Volunteer:
        return entry.text(Field::Organization);
    case SectionKind::Education:
        return entry.text(Field::Institution);
    case SectionKind::Awards:
        return entry.text(Field::Awarder);
    case SectionKind::Certificates:
        return entry.text(Field::Issuer);
    case SectionKind::Publications:
        return entry.text(Field::Publisher);
    case SectionKind::Languages:
        return entry.text(Field::Fluency);
    default:
        return entry.text(Field::Location);
    }
}

} // namespace

QList<FormField> formOf(SectionKind kind)
{
    QList<FormField> fields;
    for (const model::FieldDescription& description : model::fieldsOf(kind)) {
        const bool isElsewhere = kind == SectionKind::Basics && description.field == Field::Summary;
        const bool isInRange = description.field == Field::EndDate;
        if (!isElsewhere && !isInRange) {
            fields.append({description.field, shapeOf(kind, description), isRareField(kind, description.field)});
        }
    }
    std::ranges::stable_sort(fields, {}, rank);
    return fields;
}

bool isCompact(SectionKind kind)
{
    return kind == SectionKind::Skills || kind == SectionKind::Languages || kind == SectionKind::Interests
        || kind == SectionKind::Profiles;
}

QString fieldCaption(SectionKind kind, Field field)
{
    return translated(captionOf(kind, field));
}

QString sectionName(SectionKind kind)
{
    return translated(nameOf(kind));
}

QString sectionTitle(const model::Section& section)
{
    return section.title.isEmpty() ? sectionName(section.kind) : section.title;
}

QString newEntryName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Skills:
        return translated(QT_TRANSLATE_NOOP("Fields", "Group"));
    case SectionKind::Languages:
        return translated(QT_TRANSLATE_NOOP("Fields", "Language"));
    case SectionKind::Profiles:
        return translated(QT_TRANSLATE_NOOP("Fields", "Profile"));
    default:
        return translated(QT_TRANSLATE_NOOP("Fields", "Entry"));
    }
}

model::Path contactPlace()
{
    return {SectionKind::Basics, {}, {}, {}, {}};
}

model::Path summaryPlace()
{
    return {SectionKind::Basics, {}, {}, Field::Summary, {}};
}

model::Path placeOf(const model::Section& section)
{
    return {section.kind, section.kind == SectionKind::Custom ? section.id : SectionId(), {}, {}, {}};
}

model::Path placeOf(const model::Path& path)
{
    if (path.kind == SectionKind::Basics && path.field == Field::Summary) {
        return summaryPlace();
    }
    if (path.kind == SectionKind::Basics || path.kind == SectionKind::Profiles) {
        return contactPlace();
    }
    return {path.kind, path.section, {}, {}, {}};
}

QString entryTitle(SectionKind kind, const model::Entry& entry)
{
    QString title = entry.text(headlineOf(kind));
    if (kind == SectionKind::Education && !entry.text(Field::Area).isEmpty()) {
        title = title.isEmpty() ? entry.text(Field::Area) : title + u", "_s + entry.text(Field::Area);
    }
    if (title.isEmpty()) {
        title = organisationOf(kind, entry);
    }
    return title.isEmpty() ? translated(QT_TRANSLATE_NOOP("Fields", "Untitled")) : title;
}

QString entryDetails(SectionKind kind, const model::Entry& entry, const QString& language)
{
    QStringList parts{organisationOf(kind, entry)};
    if (model::findField(kind, Field::StartDate)) {
        parts.append(services::dateRangeText({entry.text(Field::StartDate), entry.text(Field::EndDate)}, language));
    } else {
        parts.append(services::dateText(entry.text(Field::Date) + entry.text(Field::ReleaseDate), language));
    }
    if (const qsizetype bullets = entry.list(Field::Highlights).size(); bullets > 0) {
        parts.append(bullets == 1
                         ? translated(QT_TRANSLATE_NOOP("Fields", "1 bullet"))
                         : QCoreApplication::translate("Fields", "%n bullets", nullptr, static_cast<int>(bullets)));
    }
    QStringList words;
    for (const model::Item& item : entry.list(Field::Keywords)) {
        words.append(item.text);
    }
    parts.append(words.join(u", "_s));
    if (!entry.visible) {
        parts.prepend(translated(QT_TRANSLATE_NOOP("Fields", "Hidden")));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<SectionKind> missingSections(const model::Cv& cv)
{
    QList<SectionKind> missing;
    for (const SectionKind kind : model::standardSections()) {
        if (kind != SectionKind::Profiles && !cv.find(kind)) {
            missing.append(kind);
        }
    }
    return missing;
}

} // namespace cvenhancer::ui
