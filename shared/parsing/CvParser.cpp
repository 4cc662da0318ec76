// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/CvParser.h"

#include "parsing/BlockBuilder.h"
#include "parsing/ContactReader.h"
#include "parsing/DetailLines.h"
#include "parsing/HeaderReader.h"
#include "parsing/HiddenText.h"
#include "parsing/LanguageFinder.h"
#include "parsing/Layout.h"
#include "parsing/Normaliser.h"
#include "parsing/SectionFinder.h"
#include "parsing/SectionReaders.h"
#include "parsing/SkillReader.h"
#include "parsing/SourceFinder.h"

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;
using extraction::PositionedText;
using model::Cv;
using model::Entry;
using model::Field;
using model::Section;
using model::SectionKind;

namespace {

QString joinedText(const TextSection& section, const ReadContext& context)
{
    QStringList paragraphs;
    const QList<Block> blocks = buildBlocks(section.lines, context.leading, context.language);
    for (const Block& block : blocks) {
        paragraphs << block.text;
    }
    return paragraphs.join(u'\n');
}

std::optional<SectionKind> sectionKindOf(HeadingKind kind)
{
    switch (kind) {
    case HeadingKind::Work: return SectionKind::Work;
    case HeadingKind::Education: return SectionKind::Education;
    case HeadingKind::Skills: return SectionKind::Skills;
    case HeadingKind::Languages: return SectionKind::Languages;
    case HeadingKind::Certificates: return SectionKind::Certificates;
    case HeadingKind::Projects: return SectionKind::Projects;
    case HeadingKind::Awards: return SectionKind::Awards;
    case HeadingKind::Publications: return SectionKind::Publications;
    case HeadingKind::Volunteer: return SectionKind::Volunteer;
    case HeadingKind::Interests: return SectionKind::Interests;
    case HeadingKind::References: return SectionKind::References;
    case HeadingKind::Custom: return SectionKind::Custom;
    default: return std::nullopt;
    }
}

QList<Entry> entriesOf(const TextSection& section, SectionKind kind, const ReadContext& context)
{
    const auto blocks = [&] { return buildBlocks(section.lines, context.leading, context.language); };
    switch (kind) {
    case SectionKind::Work: return readWork(section, context, false);
    case SectionKind::Volunteer: return readWork(section, context, true);
    case SectionKind::Education: return readEducation(section, context);
    case SectionKind::Skills: return readSkills(blocks());
    case SectionKind::Languages: return readLanguages(blocks());
    case SectionKind::Interests: return readInterests(blocks());
    default: return readList(section, context, kind);
    }
}

bool isContactLine(const Line& line)
{
    const QString label = line.text.section(u':', 0, 0);
    const Place place = readPlace(trimSeparators(line.text));
    const bool located = !place.postalCode.isEmpty() || !place.countryCode.isEmpty() || isStateCode(place.region);
    return line.words.size() <= 12 && findDates(line.text, {}).isEmpty()
        && (located || isContactText(line.text) || (label.size() < line.text.size() && vocabulary::label(label)) || placeScore(line.text) == 2);
}

/// Moves contact data that stand in other sections (an e-mail address with its neighbours) out of them.
void takeContactNeighbours(QList<Line>& lines, QList<Line>& taken)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (findEmail(lines.at(i).text).isEmpty() || !isContactLine(lines.at(i))) {
            continue;
        }
        qsizetype from = i;
        qsizetype to = i + 1;
        while (from > 0 && isContactLine(lines.at(from - 1))) {
            --from;
        }
        while (to < lines.size() && isContactLine(lines.at(to))) {
            ++to;
        }
        taken += lines.mid(from, to - from);
        lines.remove(from, to - from);
        i = from - 1;
    }
}

/// Short lines of an "About" section that has running text too: address and contact data of a sidebar.
void takeAboutDetails(TextSection& section, QList<Line>& taken, double leading)
{
    const QList<Block> blocks = buildBlocks(section.lines, leading, {});
    QList<Line> rest;
    for (const Block& block : blocks) {
        const bool address = !block.sentence && std::any_of(block.lines.cbegin(), block.lines.cend(), [](const Line& line) {
            return line.words.size() < 8 && !readPlace(line.text).postalCode.isEmpty();
        });
        const bool detail = isContactText(block.text) || block.text.count(u' ') < 6 || address;
        (detail && !block.text.endsWith(u'.') ? taken : rest) += block.lines;
    }
    section.lines = rest;
}

/// The lines contact data are read from, besides the header; they are removed from where they stood.
QList<Line> takeContactLines(Sections& sections, double leading)
{
    QList<Line> likely = sections.margins;
    for (TextSection& section : sections.sections) {
        if (section.kind == HeadingKind::Contact || section.kind == HeadingKind::Profiles) {
            likely += section.lines;
        } else if (section.kind == HeadingKind::Summary) {
            takeAboutDetails(section, likely, leading);
        } else if (section.kind != HeadingKind::References) {
            takeContactNeighbours(section.lines, likely);
        }
    }
    return likely;
}

void setBasics(Entry& basics, const Header& header, const Contact& contact)
{
    basics.setText(Field::Name, header.name);
    basics.setText(Field::Label, header.label);
    basics.setText(Field::Email, contact.email);
    basics.setText(Field::Phone, contact.phone);
    basics.setText(Field::Url, contact.url);
    basics.setText(Field::Summary, header.summary);
    basics.setText(Field::Address, header.place.address);
    basics.setText(Field::PostalCode, header.place.postalCode);
    basics.setText(Field::City, header.place.city);
    basics.setText(Field::Region, header.place.region);
    basics.setText(Field::CountryCode, header.place.countryCode);
}

void addProfiles(Cv& cv, const QList<Profile>& profiles)
{
    for (const Profile& profile : profiles) {
        Entry entry;
        entry.setText(Field::Network, profile.network);
        entry.setText(Field::Username, profile.username);
        entry.setText(Field::Url, profile.url);
        cv.require(SectionKind::Profiles).entries << entry;
    }
}

/// A heading in no dictionary over nothing but a few short items names a group of skills.
bool isSkillGroup(const TextSection& text, const ReadContext& context)
{
    if (text.kind != HeadingKind::Custom || vocabulary::heading(text.title) || text.lines.isEmpty()) {
        return false;
    }
    const QList<Block> blocks = buildBlocks(text.lines, context.leading, context.language);
    return std::all_of(blocks.cbegin(), blocks.cend(), [](const Block& block) {
        return !block.sentence && block.dates.isEmpty() && !block.text.endsWith(u'.') && !block.text.contains(u':')
            && std::all_of(block.first().parts.cbegin(), block.first().parts.cend(), [](const Part& part) { return part.text.count(u' ') < 5 || part.text.contains(u','); });
    });
}

/// How many of a section's lines name a level of language knowledge.
qsizetype spokenLevels(const TextSection& section)
{
    return std::count_if(section.lines.cbegin(), section.lines.cend(), [](const Line& line) {
        static const QRegularExpression sign(u"[(),:–—-]"_s);
        const QStringList pieces = line.text.split(sign, Qt::SkipEmptyParts);
        return std::any_of(pieces.cbegin(), pieces.cend(), [](const QString& piece) { return vocabulary::isFluency(piece.trimmed()); });
    });
}

/// Of two sections called "Languages", the one that names no level of speaking holds programming languages.
void tellProgrammingLanguages(Sections& sections)
{
    QList<TextSection*> languages;
    for (TextSection& section : sections.sections) {
        if (section.kind == HeadingKind::Languages) {
            languages << &section;
        }
    }
    if (languages.size() != 2) {
        return;
    }
    const qsizetype first = spokenLevels(*languages.at(0));
    const qsizetype second = spokenLevels(*languages.at(1));
    if (first != second && (first == 0 || second == 0)) {
        languages.at(first == 0 ? 0 : 1)->kind = HeadingKind::Skills;
    }
}

void addSkillGroup(Cv& cv, const TextSection& text, const ReadContext& context)
{
    QList<Entry> entries = readSkills(buildBlocks(text.lines, context.leading, context.language));
    if (!entries.isEmpty() && entries.first().text(Field::Name).isEmpty()) {
        entries.first().setText(Field::Name, text.title);
    }
    cv.require(SectionKind::Skills).entries += entries;
}

/// "Sprachen: Deutsch (Muttersprache), Englisch (B2)" among the skills.
void moveSpokenLanguages(Cv& cv)
{
    QList<Entry> spoken;
    for (Section& section : cv.sections) {
        if (section.kind != SectionKind::Skills) {
            continue;
        }
        section.entries.removeIf([&spoken](const Entry& entry) {
            QStringList keywords;
            for (const model::Item& item : entry.list(Field::Keywords)) {
                keywords << item.text;
            }
            const QList<Entry> languages = readLanguageList(keywords);
            const bool levels = std::any_of(languages.cbegin(), languages.cend(), [](const Entry& one) { return vocabulary::isFluency(one.text(Field::Fluency)); });
            const bool move = vocabulary::heading(entry.text(Field::Name)) == HeadingKind::Languages && levels;
            spoken += move ? languages : QList<Entry>();
            return move;
        });
    }
    if (!spoken.isEmpty()) {
        cv.require(SectionKind::Languages).entries += spoken;
    }
}

void addSection(Cv& cv, const TextSection& text, const ReadContext& context)
{
    const auto kind = sectionKindOf(text.kind);
    if (!kind) {
        return;
    }
    if (isSkillGroup(text, context)) {
        addSkillGroup(cv, text, context);
        return;
    }
    QList<Entry> entries = entriesOf(text, *kind, context);
    if (entries.isEmpty()) {
        return;
    }
    for (Entry& entry : entries) {
        placeDetailLines(entry, *kind);
    }
    if (*kind == SectionKind::Custom) {
        Section section;
        section.kind = SectionKind::Custom;
        section.title = text.title;
        section.entries = entries;
        cv.sections << section;
        return;
    }
    Section& section = cv.require(*kind);
    section.title = section.title.isEmpty() ? text.title : section.title;
    section.entries += entries;
}

/// Hidden words are in no field; the person who looks through the import is shown that they are there.
void addHidden(ParsedCv& parsed, const QList<extraction::Page>& hidden)
{
    for (qsizetype page = 0; page < hidden.size(); ++page) {
        NotPlaced piece { {}, static_cast<int>(page), {} };
        QStringList words;
        for (const extraction::Word& word : hidden.at(page).words) {
            words << word.text;
            piece.rect = piece.rect.united(word.box);
        }
        piece.text = words.join(u' ');
        if (!words.isEmpty()) {
            parsed.notPlaced << piece;
        }
    }
}

} // namespace

ParsedCv parseCv(const PositionedText& positioned)
{
    const auto& [text, hidden] = partHidden(positioned);
    const Layout layout = buildLayout(text);
    Sections sections = findSections(layout);
    bringHeadForward(sections, layout.bodySize);
    tellProgrammingLanguages(sections);
    ParsedCv parsed;
    Cv& cv = parsed.cv;
    cv.language = findLanguage(layout, text.language);
    const ReadContext context { layout.leading, cv.language };

    const QList<Line> likely = takeContactLines(sections, layout.leading);
    Header header = readHeader(sections.header, likely, layout.leading);
    for (const TextSection& section : sections.sections) {
        if (section.kind == HeadingKind::Summary) {
            const QString summary = joinedText(section, context);
            header.summary = header.summary.isEmpty() ? summary : header.summary + u'\n' + summary;
        }
    }
    const Contact contact = readContact(sections.header + likely, layout.lines);
    setBasics(cv.basics, header, contact);
    addProfiles(cv, contact.profiles);
    for (const TextSection& section : sections.sections) {
        addSection(cv, section, context);
    }
    moveSpokenLanguages(cv);
    model::assignContentIds(cv);
    findSources(parsed, layout);
    addHidden(parsed, hidden);
    return parsed;
}

QString readingText(const PositionedText& text)
{
    const Layout layout = buildLayout(partHidden(text).text);
    QString out;
    for (const Line& line : layout.lines) {
        if (!out.isEmpty()) {
            const bool newBlock = line.startsFlow || line.gapBefore > 1.6 * layout.leading;
            out += newBlock ? u"\n\n"_s : u"\n"_s;
        }
        out += (line.bullet ? u"• "_s : QString()) + line.text;
    }
    return out + (out.isEmpty() ? QString() : u"\n"_s);
}

} // namespace cvenhancer::parsing
