// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"

#include <QList>
#include <QString>

/// Invented CVs for the tests of the rendering layer, built by hand so that no codec is needed.
namespace sample {

using cvenhancer::model::Cv;
using cvenhancer::model::Entry;
using cvenhancer::model::Field;
using cvenhancer::model::Item;
using cvenhancer::model::Section;
using cvenhancer::model::SectionKind;

inline Entry entry(const QList<std::pair<Field, QString>>& texts,
                   const QList<std::pair<Field, QStringList>>& lists = {})
{
    Entry entry;
    for (const auto& [field, text] : texts) {
        entry.texts.insert(field, text);
    }
    for (const auto& [field, items] : lists) {
        for (const QString& text : items) {
            entry.lists[field].append(Item{{}, text, true});
        }
    }
    return entry;
}

inline void add(Cv& cv, SectionKind kind, const Entry& entry)
{
    cv.require(kind).entries.append(entry);
}

/// One page: a little of the sections most CVs have. Words with "ti", "fi", "ff" and "R" before "O", which fonts draw
/// with glyphs of their own.
inline Cv shortCv()
{
    using namespace Qt::Literals::StringLiterals;
    using enum Field;
    Cv cv;
    cv.language = u"en"_s;
    cv.basics =
        entry({{Name, u"Robin Fjellström-Núñez"_s},
               {Label, u"Certification Officer"_s},
               {Email, u"robin@example.com"_s},
               {Phone, u"+44 20 7946 0147"_s},
               {Url, u"https://www.robin.example.com/"_s},
               {City, u"Łódź"_s},
               {Summary, u"Certification officer with efficient, difficult and fifty-fifth shifts; https first."_s}});
    add(cv, SectionKind::Profiles,
        entry({{Network, u"GitHub"_s}, {Username, u"robin-fn"_s}, {Url, u"https://github.com/robin-fn"_s}}));
    add(cv, SectionKind::Work,
        entry({{Name, u"Office Affiliates"_s},
               {Position, u"PROFILE Officer"_s},
               {Location, u"Bristol"_s},
               {StartDate, u"2021-03-01"_s}},
              {{Highlights,
                {u"Certified the software of fifteen offices."_s, u"Cut waiting time by 63% across 5 sites."_s}}}));
    add(cv, SectionKind::Education,
        entry({{Institution, u"University of Turku"_s},
               {StudyType, u"MSc"_s},
               {Area, u"Physics"_s},
               {StartDate, u"2015"_s},
               {EndDate, u"2019"_s},
               {Score, u"4.6"_s}},
              {{Courses, {u"Optics"_s, u"Statistics"_s}}}));
    add(cv, SectionKind::Skills, entry({{Name, u"Tools"_s}}, {{Keywords, {u"C++"_s, u"Qt"_s, u"SQL"_s}}}));
    add(cv, SectionKind::Languages, entry({{Language, u"Čeština"_s}, {Fluency, u"C1"_s}}));
    assignContentIds(cv);
    return cv;
}

/// A CV of about `jobs` / 4 pages.
inline Cv longCv(int jobs)
{
    using namespace Qt::Literals::StringLiterals;
    using enum Field;
    Cv cv = shortCv();
    for (int i = 0; i < jobs; ++i) {
        const QString number = QString::number(i + 1);
        add(cv, SectionKind::Work,
            entry({{Name, u"Employer number "_s + number},
                   {Position, u"Position number "_s + number},
                   {StartDate, u"2010-01"_s},
                   {EndDate, u"2011-02"_s}},
                  {{Highlights,
                    {u"Led the redesign of the ingestion service of employer "_s + number
                         + u", which cut the response time from 840 ms to 210 ms across five regions and saved a great "
                           "deal of money every year, to the joy of everyone who had to wait before."_s,
                     u"Trained colleagues in group "_s + number + u'.',
                     u"Wrote the handbook, volume "_s + number + u'.'}}}));
    }
    assignContentIds(cv);
    return cv;
}

/// Every field of every section (but the picture) holds a word of its own: "work-position" and so on; dates differ.
inline Cv fullCv()
{
    using namespace cvenhancer::model;
    using namespace Qt::Literals::StringLiterals;
    Cv cv;
    cv.language = u"en"_s;
    int year = 1950;
    const auto fill = [&year](SectionKind kind) {
        Entry filled;
        for (const FieldDescription& description : fieldsOf(kind)) {
            const QString word = QString(sectionKey(kind)) + u'-' + QString(description.key).replace(u'.', u'-');
            switch (description.type) {
            case FieldType::Date:
                filled.texts.insert(description.field, QString::number(year++));
                break;
            case FieldType::Url:
                filled.texts.insert(description.field, u"https://"_s + word + u".example.com"_s);
                break;
            case FieldType::List:
                filled.lists[description.field] = {Item{{}, word, true}};
                break;
            default:
                filled.texts.insert(description.field, word);
            }
        }
        return filled;
    };
    cv.basics = fill(SectionKind::Basics);
    cv.basics.texts.remove(Field::Image);
    for (const SectionKind kind : standardSections()) {
        add(cv, kind, fill(kind));
    }
    Section custom;
    custom.title = u"Patents"_s;
    custom.entries.append(fill(SectionKind::Custom));
    cv.sections.append(custom);
    assignContentIds(cv);
    return cv;
}

} // namespace sample
