// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/SkillInsertion.h"

#include "base/Uuid.h"
#include "model/EditFactory.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;
using model::Field;
using model::SectionKind;

namespace {

/// The skill group with the most keywords of the skill's family, the last visible one when none has any, or null.
const model::Entry* bestGroup(const model::Section& skills, const QString& skill, const Taxonomy& taxonomy)
{
    const int wanted = taxonomy.named(skill);
    const model::Entry* best = nullptr;
    int most = 0;
    for (const model::Entry& entry : skills.entries) {
        const QList<model::Item> keywords = entry.list(Field::Keywords);
        if (keywords.isEmpty() || !entry.visible) {
            continue;
        }
        int relatives = 0;
        for (const model::Item& keyword : keywords) {
            const int known = taxonomy.named(keyword.text);
            relatives += known >= 0 && wanted >= 0 && taxonomy.at(known).family == taxonomy.at(wanted).family
                    && taxonomy.at(known).kind == taxonomy.at(wanted).kind
                ? 1
                : 0;
        }
        if (!best || relatives >= std::max(most, 1) || most == 0) {
            best = relatives >= most ? &entry : best;
            most = std::max(most, relatives);
        }
    }
    return best;
}

model::Entry skillEntry(const QString& skill)
{
    model::Entry entry;
    entry.id = EntryId(contentUuid(u"skill entry|"_s + skill));
    entry.setText(Field::Name, skill);
    return entry;
}

} // namespace

model::Path skillTarget(const model::Cv& cv, const QString& skill, const Taxonomy& taxonomy)
{
    model::Path path{.kind = SectionKind::Skills, .section = {}, .entry = {}, .field = {}, .item = {}};
    const model::Section* skills = cv.find(SectionKind::Skills);
    if (const model::Entry* group = skills ? bestGroup(*skills, skill, taxonomy) : nullptr) {
        path.entry = group->id;
        path.field = Field::Keywords;
    }
    return path;
}

QList<model::Edit> skillInsertion(const model::Cv& cv, const QString& skill, const Taxonomy& taxonomy)
{
    const model::Path target = skillTarget(cv, skill, taxonomy);
    if (!target.entry.isNull()) {
        const QString place = target.toString();
        const model::Item item{ItemId(contentUuid(u"skill|"_s + place + u'|' + skill)), skill, true};
        return {model::makeInsert(target, item)};
    }
    if (cv.find(SectionKind::Skills)) {
        return {model::makeInsert(target, skillEntry(skill))};
    }
    model::Section section;
    section.id = SectionId(contentUuid(u"section/skills"_s));
    section.kind = SectionKind::Skills;
    section.entries << skillEntry(skill);
    return {model::makeInsert(section)};
}

} // namespace cvenhancer::matching
