// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/EntryReader.h"
#include "parsing/Normaliser.h"
#include "parsing/SectionReaders.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;
using model::Entry;
using model::Field;
using model::Item;
using model::SectionKind;

namespace {

struct ListFields {
    Field name = Field::Name;
    std::optional<Field> giver; ///< issuer, awarder, publisher
    std::optional<Field> date; ///< nothing: start and end date
    Field text = Field::Summary;
};

ListFields fieldsFor(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Certificates:
        return { Field::Name, Field::Issuer, Field::Date, Field::Summary };
    case SectionKind::Awards:
        return { Field::Title, Field::Awarder, Field::Date, Field::Summary };
    case SectionKind::Publications:
        return { Field::Name, Field::Publisher, Field::ReleaseDate, Field::Summary };
    case SectionKind::References:
        return { Field::Name, std::nullopt, std::nullopt, Field::Reference };
    case SectionKind::Projects:
        return { Field::Name, std::nullopt, std::nullopt, Field::Description };
    default:
        return { Field::Name, std::nullopt, std::nullopt, Field::Summary };
    }
}

/// A bullet that is an entry of its own: name, giver, date.
RawEntry entryOfBullet(const Block& block, const QString& language)
{
    RawEntry entry;
    entry.dates = findDates(block.text, language);
    Block plain = block;
    entry.head = headParts(plain, 0, language);
    return entry;
}

/// "Lund A., Berg T. (2023). Slow aquifers. Journal of …, 12(3), 45–61." by author and year: the title stands between
/// the year and the next full stop, the publisher behind it.
std::optional<RawEntry> authorYearEntry(const Block& block, const QString& language)
{
    static const QRegularExpression pattern(u"^(?<authors>\\p{Lu}[^()]{3,200}?)\\s\\(?(?<date>(?:19|20)\\d{2})[a-z]?\\)?[.:,]\\s+(?<title>.{8,}?[^.]{3}[.?!])\\s+(?<rest>\\p{Lu}.+)$"_s);
    const QRegularExpressionMatch match = pattern.match(block.text);
    if (!match.hasMatch() || !match.captured(u"authors"_s).contains(u'.')) {
        return std::nullopt;
    }
    RawEntry entry;
    entry.dates = findDates(match.captured(u"date"_s), language);
    for (const QString& text : { match.captured(u"title"_s), match.captured(u"rest"_s) }) {
        Part part = block.first().parts.first();
        part.text = trimSeparators(text.endsWith(u'.') ? text.chopped(1) : text);
        entry.head << part;
    }
    entry.paragraphs << match.captured(u"authors"_s);
    return entry;
}

bool isCitation(const Block& block, const QString& language)
{
    return !block.bullet && block.first().parts.last().cell == 0 && !isDateOnly(block.text, language)
        && !findDates(block.text, language).isEmpty() && block.text.count(u' ') > 5;
}

/// The first part that is more than a date.
Part namePart(const Block& block, const QString& language)
{
    const QList<Part>& parts = block.first().parts;
    const auto name = std::find_if(parts.cbegin(), parts.cend(), [&language](const Part& part) { return !isDateOnly(part.text, language); });
    return name == parts.cend() ? parts.first() : *name;
}

/// Certificates and awards that take one block each: all in one look, none a date alone or running text.
bool isPlainList(const QList<Block>& blocks, const QString& language)
{
    const Part first = namePart(blocks.first(), language);
    bool dated = false;
    for (const Block& block : blocks) {
        const Part part = namePart(block, language);
        const bool labelled = vocabulary::label(block.text.section(u':', 0, 0)).has_value();
        if (block.bullet || block.sentence || labelled || part.bold != first.bold || part.italic != first.italic
            || std::abs(part.size - first.size) > 0.3 || isDateOnly(block.text, language)) {
            return false;
        }
        dated = dated || !block.dates.isEmpty();
    }
    return dated;
}

QList<RawEntry> rawList(const QList<Block>& blocks, const QString& language, SectionKind kind)
{
    if (blocks.isEmpty()) {
        return {};
    }
    const auto heads = std::count_if(blocks.cbegin(), blocks.cend(), [](const Block& b) { return !b.bullet; });
    const auto citations = std::count_if(blocks.cbegin(), blocks.cend(), [&](const Block& b) { return isCitation(b, language); });
    const bool cited = kind == SectionKind::Publications && citations * 3 >= 2 * blocks.size();
    const bool plain = (kind == SectionKind::Certificates || kind == SectionKind::Awards) && isPlainList(blocks, language);
    if (kind == SectionKind::Publications) {
        QList<RawEntry> byAuthor;
        for (const Block& block : blocks) {
            if (const std::optional<RawEntry> entry = authorYearEntry(block, language)) {
                byAuthor << *entry;
            }
        }
        if (byAuthor.size() == blocks.size()) {
            return byAuthor;
        }
    }
    if (heads > 0 && !cited && !plain) {
        const bool undated = kind == SectionKind::Certificates || kind == SectionKind::Awards;
        return readEntries(blocks, language, undated ? Undated::Possible : Undated::None);
    }
    QList<RawEntry> entries;
    for (const Block& block : blocks) {
        entries << entryOfBullet(block, language);
    }
    return entries;
}

QString withoutIssuedLabel(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && vocabulary::label(text.left(colon)) == LabelKind::Issued) {
        return text.mid(colon + 1).trimmed();
    }
    const QStringList words = text.split(u' ');
    for (qsizetype count = 2; count >= 1; --count) {
        if (words.size() >= count && vocabulary::label(QStringList(words.mid(0, count)).join(u' ')) == LabelKind::Issued) {
            return QStringList(words.mid(count)).join(u' ');
        }
    }
    return text;
}

bool isOrganisation(const QString& text)
{
    return vocabulary::companyScore(text) + vocabulary::institutionScore(text) > 0;
}

bool namesAward(const QString& text)
{
    static const QRegularExpression word(
        u"\\b(?:award|awards|medal|prize|honou?rs?|scholarship|fellowship|grant|bursary|of the year|preis|auszeichnung|stipendium|prix|bourse|medaille|premio|beca|bolsa|borsa|premio|prijs|beurs|nagroda|stypendium|pris|stipend|palkinto|cena|vyznamenani|premiul|bursa|dij|odul)\\b"_s);
    return word.match(foldKey(text)).hasMatch();
}

/// The giver stands above the award: an organisation that is no award, over an award or over what is no organisation.
bool isGiverFirst(const QString& first, const QString& second)
{
    return isOrganisation(first) && !namesAward(first) && (namesAward(second) || !isOrganisation(second));
}

/// Cuts "Name, giver" or "Name – giver" and returns the giver: it begins at the first piece that reads like an
/// organisation, else it is the last piece ("Grant, SEK 45,000, Memorial Fund"). One piece alone is no giver, nor is one
/// in lower case.
QString takeGiver(QString& name)
{
    static const QRegularExpression separator(u",\\s+|\\s+[–—‒]\\s+"_s);
    const QStringList pieces = name.split(separator);
    const auto organisation = std::find_if(pieces.cbegin() + 1, pieces.cend(), isOrganisation);
    const qsizetype chosen = organisation == pieces.cend() ? pieces.size() - 1 : organisation - pieces.cbegin();
    if (chosen == 0 || pieces.at(chosen).isEmpty() || pieces.at(chosen).front().isLower()) {
        return {};
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < chosen; ++i) {
        at = separator.match(name, at + pieces.at(i).size()).capturedEnd();
    }
    const QString giver = name.mid(at);
    name = trimSeparators(name.left(at));
    return giver;
}

/// Name and giver from the head's parts; what is left over goes to the text.
void setNames(Entry& entry, const ListFields& fields, const RawEntry& raw, QStringList& rest)
{
    QStringList texts;
    for (const Part& part : raw.head) {
        const QString text = withoutIssuedLabel(part.text);
        if (!text.isEmpty()) {
            texts << text;
        }
    }
    if (texts.isEmpty()) {
        return;
    }
    const bool giverFirst = fields.giver == Field::Awarder && texts.size() > 1 && isGiverFirst(texts.at(0), texts.at(1));
    QString name = texts.takeAt(giverFirst ? 1 : 0);
    if (fields.giver) {
        const qsizetype stop = name.indexOf(u". "_s);
        if (texts.isEmpty() && *fields.giver == Field::Publisher && stop > 10) {
            texts << trimSeparators(name.mid(stop + 2));
            name.truncate(stop);
        }
        if (const QString giver = texts.isEmpty() ? takeGiver(name) : QString(); !giver.isEmpty()) {
            texts << giver;
        }
        if (!texts.isEmpty()) {
            entry.setText(*fields.giver, texts.takeFirst());
        }
    }
    entry.setText(fields.name, name);
    rest = texts;
}

} // namespace

QList<Entry> readList(const TextSection& section, const ReadContext& context, SectionKind kind)
{
    const ListFields fields = fieldsFor(kind);
    QList<Entry> entries;
    const QList<RawEntry> raw = rawList(buildBlocks(section.lines, context.leading, context.language), context.language, kind);
    for (const RawEntry& one : raw) {
        Entry entry;
        QStringList rest;
        setNames(entry, fields, one, rest);
        if (fields.date) {
            entry.setText(*fields.date, one.startDate());
        } else if (kind == SectionKind::Projects || kind == SectionKind::Custom) {
            entry.setText(Field::StartDate, one.startDate());
            entry.setText(Field::EndDate, one.endDate());
        }
        rest += one.paragraphs;
        if (kind == SectionKind::Projects || kind == SectionKind::Custom) {
            QList<Item> items;
            for (const QString& bullet : one.bullets) {
                items << Item { {}, bullet, true };
            }
            if (!items.isEmpty()) {
                entry.lists.insert(Field::Highlights, items);
            }
            rest += one.tags;
        } else {
            rest += one.bullets + one.tags;
        }
        entry.setText(fields.text, rest.join(u'\n'));
        if (!entry.isEmpty()) {
            entries << entry;
        }
    }
    return entries;
}

} // namespace cvenhancer::parsing
