// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ManuscriptWriter.h"

#include "rendering/CleanText.h"
#include "rendering/LanguageFinder.h"
#include "rendering/Wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

using model::Entry;
using model::Field;
using model::SectionKind;

/// Which fields of a section play which part on the page.
struct Parts {
    QList<Field> title;
    QList<Field> organisation;
};

Parts partsOf(SectionKind kind)
{
    using enum Field;
    switch (kind) {
    case SectionKind::Work:
        return {{Position}, {Name}};
    case SectionKind::Volunteer:
        return {{Position}, {Organization}};
    case SectionKind::Education:
        return {{StudyType, Area}, {Institution}};
    case SectionKind::Awards:
        return {{Title}, {Awarder}};
    case SectionKind::Certificates:
        return {{Name}, {Issuer}};
    case SectionKind::Publications:
        return {{Name}, {Publisher}};
    case SectionKind::Projects:
        return {{Name}, {Entity, Type}};
    case SectionKind::Languages:
        return {{Language}, {}};
    case SectionKind::Custom:
        return {{Name}, {Position}};
    default:
        return {{Name}, {}};
    }
}

SectionForm formOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Skills:
    case SectionKind::Interests:
        return SectionForm::Groups;
    case SectionKind::Languages:
        return SectionForm::Pairs;
    default:
        return SectionForm::Entries;
    }
}

QStringList visibleItems(const Entry& entry, Field field)
{
    QStringList items;
    for (const model::Item& item : entry.list(field)) {
        if (const QString text = cleanBullet(item.text); item.visible && !text.isEmpty()) {
            items.append(text);
        }
    }
    return items;
}

/// Whether `text` holds `words` as whole words, in any case.
bool says(const QString& text, const QString& words)
{
    const QRegularExpression pattern(u"(?<!\\w)"_s + QRegularExpression::escape(words) + u"(?!\\w)"_s,
                                     QRegularExpression::CaseInsensitiveOption
                                         | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

/// The texts of some fields, one after the other; what an earlier one already says is not said twice.
QString joined(const Entry& entry, const QList<Field>& fields)
{
    QStringList texts;
    for (const Field field : fields) {
        const QString text = cleanLine(entry.text(field));
        if (!text.isEmpty() && !says(texts.join(u' '), text)) {
            texts.append(text);
        }
    }
    return texts.join(u", "_s);
}

QString datesOf(SectionKind kind, const Entry& entry, const Wording& wording)
{
    if (model::findField(kind, Field::StartDate)) {
        const QString start = entry.text(Field::StartDate);
        const QString end = entry.text(Field::EndDate);
        return start.isEmpty() && end.isEmpty() ? QString() : wording.dateRange(start, end);
    }
    return wording.date(entry.text(model::findField(kind, Field::ReleaseDate) ? Field::ReleaseDate : Field::Date));
}

Piece linkOf(const QString& url)
{
    return {printedAddress(url), linkTarget(url)};
}

/// "Grade: 2:1" for a bare figure; words ("First class", "3.9 GPA") speak for themselves.
QString scoreOf(const QString& score, const Wording& wording)
{
    const QString text = cleanLine(score);
    const bool speaks = text.isEmpty() || std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    return speaks ? text : wording.scoreLabel() + u": "_s + text;
}

QStringList paragraphsOf(const Entry& entry, const Wording& wording)
{
    QStringList paragraphs;
    for (const Field field : {Field::Description, Field::Summary, Field::Reference}) {
        paragraphs += cleanParagraphs(entry.text(field));
    }
    if (const QString score = scoreOf(entry.text(Field::Score), wording); !score.isEmpty()) {
        paragraphs.prepend(score);
    }
    return paragraphs;
}

QList<LabelledList> listsOf(SectionKind kind, const Entry& entry, const Wording& wording)
{
    QList<LabelledList> lists;
    const bool isGroup = formOf(kind) == SectionForm::Groups;
    const QList<std::pair<Field, QString>> fields{{Field::Roles, {}},
                                                  {Field::Courses, wording.coursesLabel()},
                                                  {Field::Keywords, isGroup ? QString() : wording.keywordsLabel()}};
    for (const auto& [field, label] : fields) {
        if (const QStringList items = visibleItems(entry, field); !items.isEmpty()) {
            lists.append({label, items});
        }
    }
    return lists;
}

ManuscriptEntry writeEntry(SectionKind kind, const Entry& entry, const Wording& wording)
{
    const Parts parts = partsOf(kind);
    ManuscriptEntry written;
    written.title = joined(entry, parts.title);
    written.organisation = joined(entry, parts.organisation);
    written.place = cleanLine(entry.text(Field::Location));
    written.level = cleanLine(entry.text(kind == SectionKind::Languages ? Field::Fluency : Field::Level));
    written.dates = datesOf(kind, entry, wording);
    written.link = linkOf(entry.text(Field::Url));
    written.paragraphs = paragraphsOf(entry, wording);
    written.bullets = visibleItems(entry, Field::Highlights);
    written.lists = listsOf(kind, entry, wording);
    if (written.title.isEmpty()) {
        written.title = std::exchange(written.organisation, {});
    }
    return written;
}

ManuscriptSection writeSection(const model::Section& section, const Wording& wording)
{
    ManuscriptSection written;
    written.kind = section.kind;
    written.form = formOf(section.kind);
    written.heading = section.title.isEmpty() ? wording.heading(section.kind) : cleanLine(section.title);
    for (const Entry& entry : section.entries) {
        ManuscriptEntry shown = writeEntry(section.kind, entry, wording);
        if (entry.visible && shown != ManuscriptEntry()) {
            written.entries.append(std::move(shown));
        }
    }
    return written;
}

/// "14b Thornbury Mews, London E8 9ZZ, GB": where the post code stands is up to the country (Universal Postal Union,
/// addressing formats); North America and Australia write it after the state.
QString addressOf(const Entry& basics)
{
    static const QStringList kAfterCity{u"GB"_s, u"IE"_s, u"NZ"_s, u"IN"_s, u"ZA"_s, u"SG"_s};
    static const QStringList kAfterState{u"US"_s, u"CA"_s, u"AU"_s};
    const QString code = cleanLine(basics.text(Field::PostalCode));
    const QString city = cleanLine(basics.text(Field::City));
    const QString country = cleanLine(basics.text(Field::CountryCode));
    const QString region = cleanLine(basics.text(Field::Region));
    const bool afterRegion = kAfterState.contains(country.toUpper()) && !region.isEmpty();
    const bool afterCity = kAfterCity.contains(country.toUpper()) || kAfterState.contains(country.toUpper());
    const QString town = afterRegion ? city : afterCity ? city + u' ' + code : code + u' ' + city;
    QStringList lines{cleanLine(basics.text(Field::Address)), town.trimmed(),
                      (afterRegion ? region + u' ' + code : region).trimmed(), country};
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

/// A profile prints its address; what the address does not say of network and user name stands before it.
Piece profilePiece(const Entry& profile)
{
    const Piece link = linkOf(profile.text(Field::Url));
    const QString network = cleanLine(profile.text(Field::Network));
    const QString user = cleanLine(profile.text(Field::Username));
    QStringList missing;
    for (const QString& text : {network, user}) {
        if (!text.isEmpty() && !says(link.text, text)) {
            missing.append(text);
        }
    }
    const QString before = missing.join(u": "_s);
    if (before.isEmpty() || link.text.isEmpty()) {
        return {before + link.text, link.href};
    }
    return {missing.size() == 1 && missing.first() == network ? before + u": "_s + link.text
                                                              : before + u" ("_s + link.text + u')',
            link.href};
}

QList<Piece> contactsOf(const model::Cv& cv)
{
    const Entry& basics = cv.basics;
    const QString phone = cleanLine(basics.text(Field::Phone));
    const QString email = cleanLine(basics.text(Field::Email));
    QString dialled = phone;
    dialled.removeIf([](QChar c) { return !c.isDigit() && c != u'+'; });
    QList<Piece> pieces{{addressOf(basics), {}},
                        {phone, dialled.size() > 4 ? u"tel:"_s + dialled : QString()},
                        {email, email.contains(u'@') ? linkTarget(u"mailto:"_s + email) : QString()},
                        linkOf(basics.text(Field::Url))};
    const model::Section* profiles = cv.find(SectionKind::Profiles);
    for (const Entry& profile : profiles && profiles->visible ? profiles->entries : QList<Entry>()) {
        if (profile.visible) {
            pieces.append(profilePiece(profile));
        }
    }
    pieces.removeIf([](const Piece& piece) { return piece.text.isEmpty(); });
    return pieces;
}

} // namespace

Manuscript writeManuscript(const model::Cv& cv, DateFormat dates)
{
    Manuscript manuscript;
    manuscript.language = languageOf(cv);
    manuscript.rightToLeft = isRightToLeft(manuscript.language);
    const Wording wording = Wording::forLanguage(manuscript.language, dates);
    manuscript.name = cleanLine(cv.basics.text(Field::Name));
    manuscript.label = cleanLine(cv.basics.text(Field::Label));
    manuscript.contacts = contactsOf(cv);
    manuscript.summaryHeading = wording.summaryHeading();
    manuscript.summary = cleanParagraphs(cv.basics.text(Field::Summary));
    for (const model::Section& section : cv.sections) {
        if (section.kind == SectionKind::Profiles || !section.visible) {
            continue; // profiles are contacts
        }
        if (ManuscriptSection written = writeSection(section, wording); !written.entries.isEmpty()) {
            manuscript.sections.append(std::move(written));
        }
    }
    return manuscript;
}

} // namespace cvenhancer::rendering
