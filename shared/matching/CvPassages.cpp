// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/CvPassages.h"

#include "matching/DegreeLexicon.h"

namespace cvenhancer::matching {

using model::Field;
using model::FieldType;
using model::SectionKind;

namespace {

Proof proofOf(SectionKind section)
{
    switch (section) {
    case SectionKind::Work:
    case SectionKind::Projects:
    case SectionKind::Volunteer:
        return Proof::Shown;
    case SectionKind::Education:
    case SectionKind::Certificates:
    case SectionKind::Awards:
    case SectionKind::Publications:
    case SectionKind::Languages:
        return Proof::Attested;
    case SectionKind::Skills:
        return Proof::Listed;
    case SectionKind::Interests:
    case SectionKind::References:
        return Proof::Mentioned;
    case SectionKind::Basics:
    case SectionKind::Profiles:
    case SectionKind::Custom:
        break;
    }
    return Proof::Claimed;
}

bool isEvidence(SectionKind section, Field field, FieldType type)
{
    if (type == FieldType::Date || type == FieldType::Url || type == FieldType::Email || type == FieldType::Phone
        || type == FieldType::CountryCode) {
        return false;
    }
    if (section == SectionKind::Basics) {
        return field == Field::Label || field == Field::Summary;
    }
    return section != SectionKind::Profiles && field != Field::Location && field != Field::Image
        && field != Field::Username;
}

void readEntry(const model::Section& section, const model::Entry& entry, std::vector<Passage>& passages)
{
    const bool school =
        section.kind == SectionKind::Education && DegreeLexicon::builtIn().isSchool(entry.text(Field::StudyType));
    const std::span<const model::FieldDescription> fields = model::fieldsOf(section.kind);
    for (const model::FieldDescription& description : fields) {
        if (!isEvidence(section.kind, description.field, description.type)) {
            continue;
        }
        model::Path path{
            .kind = section.kind, .section = section.id, .entry = entry.id, .field = description.field, .item = {}};
        if (section.kind != SectionKind::Custom) {
            path.section = {};
        }
        const bool title = description.field == Field::Position || description.field == Field::Label;
        if (description.type != FieldType::List) {
            if (const QString text = entry.text(description.field); !text.isEmpty()) {
                passages.push_back({path, section.kind, proofOf(section.kind), title, school, TokenisedText(text)});
            }
            continue;
        }
        const QList<model::Item> items = entry.list(description.field);
        for (const model::Item& item : items) {
            if (item.visible) {
                path.item = item.id;
                passages.push_back(
                    {path, section.kind, proofOf(section.kind), false, school, TokenisedText(item.text)});
            }
        }
    }
}

} // namespace

double proofCredit(Proof proof)
{
    switch (proof) {
    case Proof::Shown:
    case Proof::Attested:
        return 1;
    case Proof::Listed:
    case Proof::Claimed:
        return .85; // said without a place where it was done
    case Proof::Mentioned:
        break;
    }
    return .5;
}

std::vector<Passage> readPassages(const model::Cv& cv)
{
    std::vector<Passage> passages;
    for (const model::Section& section : cv.sections) {
        for (const model::Entry& entry : section.entries) {
            if (section.visible && entry.visible) {
                readEntry(section, entry, passages);
            }
        }
    }
    model::Section basics;
    basics.kind = SectionKind::Basics;
    model::Entry entry = cv.basics;
    entry.id = {};
    readEntry(basics, entry, passages);
    std::stable_sort(passages.begin(), passages.end(),
                     [](const Passage& a, const Passage& b) { return a.proof < b.proof; });
    return passages;
}

} // namespace cvenhancer::matching
