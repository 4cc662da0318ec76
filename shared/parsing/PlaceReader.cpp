// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/PlaceReader.h"

#include "parsing/Normaliser.h"
#include "parsing/Vocabulary.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;

namespace {

QHash<QString, QString> readCountries()
{
    QHash<QString, QString> names;
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : locales) {
        const QString code = locale.name().section(u'_', -1);
        if (code.size() != 2 || code == code.toLower()) {
            continue;
        }
        names.insert(foldKey(QLocale::territoryToString(locale.territory())), code);
        const QString native = foldKey(locale.nativeTerritoryName());
        if (!names.contains(native)) {
            names.insert(native, code);
        }
    }
    const std::pair<QString, QString> customary[] = { { u"uk"_s, u"GB"_s }, { u"usa"_s, u"US"_s }, { u"england"_s, u"GB"_s },
        { u"scotland"_s, u"GB"_s }, { u"wales"_s, u"GB"_s }, { u"northern ireland"_s, u"GB"_s }, { u"holland"_s, u"NL"_s },
        { u"the netherlands"_s, u"NL"_s }, { u"korea"_s, u"KR"_s }, { u"south korea"_s, u"KR"_s }, { u"uae"_s, u"AE"_s },
        { u"czech republic"_s, u"CZ"_s }, { u"turkey"_s, u"TR"_s }, { u"allemagne"_s, u"DE"_s }, { u"alemania"_s, u"DE"_s },
        { u"alemanha"_s, u"DE"_s }, { u"germania"_s, u"DE"_s }, { u"duitsland"_s, u"DE"_s }, { u"niemcy"_s, u"DE"_s },
        { u"paises bajos"_s, u"NL"_s }, { u"pays bas"_s, u"NL"_s }, { u"paises baixos"_s, u"NL"_s }, { u"niederlande"_s, u"NL"_s },
        { u"frankreich"_s, u"FR"_s }, { u"francia"_s, u"FR"_s }, { u"spanien"_s, u"ES"_s }, { u"espagne"_s, u"ES"_s },
        { u"italien"_s, u"IT"_s }, { u"schweiz"_s, u"CH"_s }, { u"suisse"_s, u"CH"_s }, { u"suiza"_s, u"CH"_s },
        { u"osterreich"_s, u"AT"_s }, { u"autriche"_s, u"AT"_s }, { u"vereinigtes konigreich"_s, u"GB"_s },
        { u"royaume uni"_s, u"GB"_s }, { u"reino unido"_s, u"GB"_s }, { u"regno unito"_s, u"GB"_s }, { u"verenigd koninkrijk"_s, u"GB"_s },
        { u"wielka brytania"_s, u"GB"_s }, { u"estados unidos"_s, u"US"_s }, { u"etats unis"_s, u"US"_s }, { u"stati uniti"_s, u"US"_s },
        { u"grece"_s, u"GR"_s }, { u"griechenland"_s, u"GR"_s }, { u"grecia"_s, u"GR"_s }, { u"polen"_s, u"PL"_s }, { u"pologne"_s, u"PL"_s } };
    for (const auto& name : customary) {
        names.insert(name.first, name.second);
    }
    names.remove({});
    return names;
}

const QSet<QString>& stateCodes()
{
    static const QStringList codes = u"AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NT NU YT NSW VIC QLD SA TAS ACT"_s.split(u' ');
    static const QSet<QString> set(codes.cbegin(), codes.cend());
    return set;
}

bool isCapitalised(const QString& text)
{
    return !text.isEmpty() && (text.front().isUpper() || text.front() == u'\'' || (text.size() > 1 && text.at(1) == u'\''));
}

/// Postal codes: GB, NL, CA, PT, PL, SE/CZ/GR ("546 99"), and four to six digits with an optional country prefix.
const QRegularExpression& postalPattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w-])([A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}|\\d{4}\\s?[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|\\d{4}-\\d{3}|\\d{2}-\\d{3}|(?:[A-Z]{1,2}-)?\\d{3}\\s\\d{2}|(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{4})?)(?![\\w-])"_s);
    return pattern;
}

} // namespace

QString countryCode(const QString& text)
{
    static const QHash<QString, QString> names = readCountries();
    QString plain = text.trimmed();
    if (plain.startsWith(u'(') && plain.endsWith(u')')) {
        plain = plain.mid(1, plain.size() - 2);
    }
    if (plain.size() == 2 && plain == plain.toUpper() && plain.at(0).isLetter() && plain.at(1).isLetter()) {
        static const QSet<QString> codes = [] {
            const QStringList values = names.values();
            return QSet<QString>(values.cbegin(), values.cend());
        }();
        return plain == u"UK" ? u"GB"_s : codes.contains(plain) ? plain : QString();
    }
    return names.value(foldKey(plain));
}

bool isStateCode(const QString& text)
{
    return stateCodes().contains(text);
}

int placeScore(const QString& text)
{
    const QStringList pieces = text.split(u',', Qt::SkipEmptyParts);
    if (pieces.isEmpty() || pieces.size() > 4 || text.size() > 60) {
        return 0;
    }
    for (const QString& piece : pieces) {
        const QString plain = piece.trimmed();
        if (!isCapitalised(plain) && !plain.startsWith(u'(')) {
            return 0;
        }
        if (plain.count(u' ') > 3) {
            return 0;
        }
    }
    const QString last = pieces.last().trimmed();
    if (pieces.size() > 2 && countryCode(pieces.at(1)).isEmpty() && !isStateCode(pieces.at(1).trimmed())) {
        return 0;
    }
    if (!countryCode(last).isEmpty() || isStateCode(last) || isStateCode(last.section(u' ', -1)) || foldKey(last) == u"remote") {
        return 2;
    }
    if (last.endsWith(u')') && last.size() > 4 && last.at(last.size() - 4) == u'(') { // "Imola (BO)"
        return 2;
    }
    return 1;
}

namespace {

/// The postal code of an address. Of several candidates the last one counts: the others number houses.
QRegularExpressionMatch postalCode(const QString& text)
{
    QRegularExpressionMatch best;
    for (auto it = postalPattern().globalMatch(text); it.hasNext();) {
        best = it.next();
    }
    return best;
}

} // namespace

namespace {

/// A city behind its street without a comma ("Achter de Broeren 99 Zwolle"): cut off and given back.
QString takeCityBehindNumber(QString& street)
{
    static const QRegularExpression pattern(u"^(\\p{L}.*\\s\\d+\\s?\\p{L}?)\\s+(\\p{Lu}\\p{L}+(?:[ '-]\\p{L}+)*)$"_s);
    const QRegularExpressionMatch match = pattern.match(street);
    if (match.hasMatch()) {
        street = match.captured(1);
    }
    return match.hasMatch() ? match.captured(2) : QString();
}

/// "London Greater London", "Cork Co. Cork", "Utrecht Utrecht": the region repeats the city.
void partRepeatedCity(Place& place)
{
    const QStringList words = place.city.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = 1; 2 * count <= words.size(); ++count) {
        const QString first = words.first(count).join(u' ');
        if (first.compare(words.last(count).join(u' '), Qt::CaseInsensitive) == 0) {
            const QString region = words.mid(count).join(u' ');
            place.region = place.region.isEmpty() ? region : place.region;
            place.city = first;
            return;
        }
    }
}

/// "27 Cnoc an Óir Cork, Co. Cork": the street's line ends with the city that the region repeats.
void takeRepeatedCity(Place& place, QStringList& street)
{
    const QString last = place.city.section(u' ', -1);
    if (street.size() != 1 || !place.city.contains(u' ') || !street.first().endsWith(u' ' + last)) {
        return;
    }
    place.region = place.city;
    place.city = last;
    street.first().chop(last.size() + 1);
}

} // namespace

Place readPlace(const QString& text)
{
    Place place;
    QStringList pieces;
    QString rest = text;
    const QRegularExpressionMatch match = postalCode(rest);
    QString besidesCode;
    if (match.hasMatch()) {
        place.postalCode = match.captured(1);
    }
    const QStringList raw = rest.split(QRegularExpression(u"[,|;·•]|\\s–\\s"_s), Qt::SkipEmptyParts);
    for (QString piece : raw) {
        piece = piece.trimmed();
        if (!place.postalCode.isEmpty() && piece.contains(place.postalCode)) {
            piece = trimSeparators(piece.remove(place.postalCode).simplified());
            besidesCode = piece;
        }
        QString tail = piece.section(u' ', -1);
        while (piece.contains(u' ') && tail.size() == 2 && !countryCode(tail).isEmpty() && !isStateCode(tail)) {
            place.countryCode = countryCode(tail);
            piece = trimSeparators(piece.chopped(3));
            tail = piece.section(u' ', -1);
            besidesCode = besidesCode.isEmpty() ? besidesCode : piece;
        }
        if (piece.contains(u' ') && isStateCode(tail)) {
            place.region = tail;
            piece.chop(tail.size() + 1);
            besidesCode = besidesCode.isEmpty() ? besidesCode : piece;
        }
        if (piece.isEmpty()) {
            continue;
        }
        const bool isLast = !pieces.isEmpty();
        if ((isLast || raw.size() == 1) && isStateCode(piece)) {
            place.region = piece;
            besidesCode = besidesCode == piece ? QString() : besidesCode;
        } else if (const QString code = countryCode(piece); !code.isEmpty()) {
            place.countryCode = code;
            besidesCode = besidesCode == piece ? QString() : besidesCode;
        } else {
            pieces << piece;
        }
    }
    const auto hasDigit = [](const QString& s) { return std::any_of(s.cbegin(), s.cend(), [](QChar c) { return c.isDigit(); }); };
    QStringList plain;
    QStringList street;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QString piece = pieces.at(i);
        const QString state = piece.section(u' ', -1);
        if (piece.contains(u' ') && isStateCode(state)) {
            place.region = state;
            piece.chop(state.size() + 1);
        }
        const bool streetLike = hasDigit(piece) || (i + 1 < pieces.size() && hasDigit(pieces.at(i + 1)) && pieces.at(i) != besidesCode);
        if (streetLike && piece != besidesCode) {
            place.city = place.city.isEmpty() && !place.postalCode.isEmpty() ? takeCityBehindNumber(piece) : place.city;
            street << piece;
        } else {
            plain << piece;
        }
    }
    if (!place.city.isEmpty()) {
        place.region = place.region.isEmpty() && !plain.isEmpty() ? plain.first() : place.region;
        place.address = street.join(u", "_s);
        return place;
    }
    if (!besidesCode.isEmpty() && !hasDigit(besidesCode)) {
        place.city = besidesCode;
        const qsizetype at = plain.indexOf(besidesCode);
        if (at > 0 && !place.postalCode.isEmpty() && rest.indexOf(besidesCode) < rest.indexOf(place.postalCode) && at == plain.size() - 1
            && plain.size() == 2 && !hasDigit(plain.at(0)) && match.captured(1).size() == 5 && (place.countryCode.isEmpty() || place.countryCode == u"US")) {
            place.city = plain.at(0);
            place.region = besidesCode;
        }
    } else if (!plain.isEmpty()) {
        place.city = plain.first();
        if (plain.size() > 1 && place.region.isEmpty()) {
            place.region = plain.at(1);
        }
    }
    takeRepeatedCity(place, street);
    partRepeatedCity(place);
    for (const QString& piece : plain) {
        if (piece != place.city && piece != place.region && street.isEmpty()) {
            street << piece;
        }
    }
    place.address = street.join(u", "_s);
    return place;
}

} // namespace cvenhancer::parsing
