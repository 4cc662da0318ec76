// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/PlaceNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace cvenhancer::services {

using model::Field;
using model::SectionKind;

namespace {

struct PlaceTexts {
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)
};

} // namespace

QString sectionName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Basics:
        return PlaceTexts::tr("Contact");
    case SectionKind::Profiles:
        return PlaceTexts::tr("Profiles");
    case SectionKind::Work:
        return PlaceTexts::tr("Experience");
    case SectionKind::Volunteer:
        return PlaceTexts::tr("Volunteering");
    case SectionKind::Education:
        return PlaceTexts::tr("Education");
    case SectionKind::Awards:
        return PlaceTexts::tr("Awards");
    case SectionKind::Certificates:
        return PlaceTexts::tr("Certificates");
    case SectionKind::Publications:
        return PlaceTexts::tr("Publications");
    case SectionKind::Skills:
        return PlaceTexts::tr("Skills");
    case SectionKind::Languages:
        return PlaceTexts::tr("Languages");
    case SectionKind::Interests:
        return PlaceTexts::tr("Interests");
    case SectionKind::References:
        return PlaceTexts::tr("References");
    case SectionKind::Projects:
        return PlaceTexts::tr("Projects");
    case SectionKind::Custom:
        return PlaceTexts::tr("Other");
    }
    return {};
}

QString entryName(const model::Entry& entry, SectionKind kind)
{
    const Field first = kind == SectionKind::Education ? Field::Institution
        : kind == SectionKind::Volunteer               ? Field::Organization
        : kind == SectionKind::Languages               ? Field::Language
                                                       : Field::Name;
    for (const Field field : {first, Field::Position, Field::Title, Field::Area}) {
        if (const QString text = entry.text(field).simplified(); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

QString placeName(const model::Cv& cv, const model::Path& path)
{
    const model::Section* section = model::findSection(cv, path);
    const QString name = section && !section->title.isEmpty() ? section->title : sectionName(path.kind);
    if (path.kind == SectionKind::Basics) {
        return path.field == Field::Summary ? PlaceTexts::tr("Summary") : name;
    }
    const bool isList = path.kind == SectionKind::Skills || path.kind == SectionKind::Interests;
    const model::Entry* entry = isList ? nullptr : model::findEntry(cv, path);
    const QString own = entry ? entryName(*entry, path.kind) : QString();
    return own.isEmpty() ? name : own;
}

QString exactPlaceName(const model::Cv& cv, const model::Path& path)
{
    const model::Entry* entry = path.field == Field::Highlights ? model::findEntry(cv, path) : nullptr;
    const QList<model::Item> items = entry ? entry->list(Field::Highlights) : QList<model::Item>();
    const auto found = std::ranges::find(items, path.item, &model::Item::id);
    if (found == items.end()) {
        return placeName(cv, path);
    }
    //: %1 is an employer or a project, %2 the number of one of its points
    return PlaceTexts::tr("%1, point %2").arg(placeName(cv, path)).arg(found - items.begin() + 1);
}

} // namespace cvenhancer::services
