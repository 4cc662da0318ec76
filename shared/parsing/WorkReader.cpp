// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/RoleVoting.h"
#include "parsing/SectionReaders.h"

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;
using model::Entry;
using model::Field;
using model::Item;

namespace {

RoleScore scoreOfJob(const QString& text)
{
    return { static_cast<double>(vocabulary::titleScore(text)), static_cast<double>(vocabulary::companyScore(text)) };
}

QList<Item> itemsOf(const QStringList& texts)
{
    QList<Item> items;
    for (const QString& text : texts) {
        items << Item { {}, text, true };
    }
    return items;
}

/// An employer with its whole time above its jobs is no job: "Havenlijn Logistics (2012 – present)".
void dropUmbrellas(QList<Entry>& entries, Field employer)
{
    for (qsizetype i = entries.size() - 2; i >= 0; --i) {
        const Entry& entry = entries.at(i);
        const Entry& next = entries.at(i + 1);
        const bool bare = entry.text(Field::Position).isEmpty() && entry.text(Field::Summary).isEmpty() && entry.list(Field::Highlights).isEmpty();
        const bool same = !entry.text(employer).isEmpty() && entry.text(employer) == next.text(employer);
        const bool around = entry.text(Field::StartDate).left(4) <= next.text(Field::StartDate).left(4);
        if (bare && same && around) {
            entries.removeAt(i);
        }
    }
}

} // namespace

QList<Entry> readWork(const TextSection& section, const ReadContext& context, bool volunteer)
{
    QList<RawEntry> raw = readEntries(buildBlocks(section.lines, context.leading, context.language), context.language);
    raw.removeIf([](const RawEntry& entry) { return entry.head.isEmpty() && entry.bullets.isEmpty() && entry.paragraphs.isEmpty(); });
    const QList<Roles> roles = assignRoles(raw, scoreOfJob);
    QList<Entry> entries;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        Entry entry;
        entry.setText(volunteer ? Field::Organization : Field::Name, roles.at(i).second);
        entry.setText(Field::Position, roles.at(i).first);
        if (!volunteer) {
            entry.setText(Field::Location, roles.at(i).place);
        }
        entry.setText(Field::StartDate, raw.at(i).startDate());
        entry.setText(Field::EndDate, raw.at(i).endDate());
        QStringList summary = roles.at(i).others;
        if (volunteer && !roles.at(i).place.isEmpty()) {
            summary.prepend(roles.at(i).place);
        }
        summary += raw.at(i).paragraphs + raw.at(i).tags;
        QStringList bullets = raw.at(i).bullets;
        if (bullets.isEmpty() && raw.at(i).paragraphs.size() > 1) {
            bullets = raw.at(i).paragraphs;
            summary = roles.at(i).others + raw.at(i).tags;
        }
        entry.setText(Field::Summary, summary.join(u'\n'));
        if (!bullets.isEmpty()) {
            entry.lists.insert(Field::Highlights, itemsOf(bullets));
        }
        if (!entry.isEmpty()) {
            entries << entry;
        }
    }
    dropUmbrellas(entries, volunteer ? Field::Organization : Field::Name);
    return entries;
}

} // namespace cvenhancer::parsing
