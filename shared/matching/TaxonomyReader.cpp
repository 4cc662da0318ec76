// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/TaxonomyEntry.h"

#include <QStringTokenizer>

#include <array>
#include <utility>

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<QStringView, KeywordKind>, 8> kKindNames{{
    {u"hard", KeywordKind::Hard},
    {u"tool", KeywordKind::Tool},
    {u"certification", KeywordKind::Certification},
    {u"degree", KeywordKind::Degree},
    {u"language", KeywordKind::Language},
    {u"soft", KeywordKind::Soft},
    {u"experience", KeywordKind::Experience},
    {u"term", KeywordKind::Term},
}};

QStringList splitList(QStringView text)
{
    QStringList parts;
    const QList<QStringView> views = text.split(u',', Qt::SkipEmptyParts);
    for (const QStringView view : views) {
        if (const QStringView part = view.trimmed(); !part.isEmpty()) {
            parts << part.toString();
        }
    }
    return parts;
}

bool isId(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool readFlag(QStringView flag, TaxonomyEntry& entry)
{
    if (flag == u"weak") {
        entry.weak = true;
    } else if (flag == u"ambiguous") {
        entry.ambiguous = true;
    } else if (flag == u"soft") {
        entry.soft = true;
    } else if (flag == u"cert") {
        entry.certificate = true;
    } else if (flag == u"case") {
        entry.exactCase = true;
    } else {
        return false;
    }
    return true;
}

/// A language tag as in packs: "en", "pt", "pt-br".
bool isLanguage(QStringView key)
{
    return key.size() >= 2 && key.size() <= 7 && key.at(0).isLower() && (key.size() < 4 || key.at(2) == u'-');
}

/// Adds the names of one language, English ones in front.
void readNames(QStringView language, QStringView list, TaxonomyEntry& entry)
{
    qsizetype place = language == u"en" ? 0 : entry.names.size();
    for (const QStringView part : QStringTokenizer(list, u',', Qt::SkipEmptyParts)) {
        if (const QStringView name = part.trimmed(); !name.isEmpty()) {
            entry.names.insert(place++, name);
        }
    }
}

/// Reads one "key: value" field. Empty when fine, else what is wrong.
QString readField(QStringView field, TaxonomyEntry& entry)
{
    const qsizetype colon = field.indexOf(u':');
    const QStringView key = field.left(colon).trimmed();
    const QStringView value = colon < 0 ? QStringView() : field.mid(colon + 1);
    if (colon < 0) {
        return u"field without a colon: %1"_s.arg(field);
    }
    if (key == u"flags") {
        const QList<QStringView> flags = value.trimmed().split(u' ', Qt::SkipEmptyParts);
        for (const QStringView flag : flags) {
            if (!readFlag(flag, entry)) {
                return u"unknown flag: %1"_s.arg(flag);
            }
        }
    } else if (key == u"near") {
        entry.near = splitList(value);
    } else if (key == u"implies") {
        entry.implies = splitList(value);
    } else if (key == u"rel") {
        entry.related = splitList(value);
    } else if (isLanguage(key)) {
        readNames(key, value, entry);
    } else {
        return u"unknown field: %1"_s.arg(key);
    }
    return {};
}

QString readEntry(QStringView line, TaxonomyEntry& entry)
{
    const QList<QStringView> fields = line.split(u" | ");
    if (fields.size() < 3) {
        return u"an entry has an id, a kind and a name"_s;
    }
    entry.id = fields.at(0).trimmed().toString();
    if (!isId(entry.id)) {
        return u"not a kebab-case id: %1"_s.arg(entry.id);
    }
    const std::optional<KeywordKind> kind = keywordKindFromName(fields.at(1).trimmed());
    if (!kind) {
        return u"unknown kind: %1"_s.arg(fields.at(1));
    }
    entry.kind = *kind;
    for (qsizetype i = 2; i < fields.size(); ++i) {
        if (const QString problem = readField(fields.at(i), entry); !problem.isEmpty()) {
            return problem;
        }
    }
    entry.soft = entry.soft || entry.kind == KeywordKind::Soft;
    entry.canonical = entry.names.isEmpty() ? QString() : entry.names.constFirst().toString();
    return entry.names.isEmpty() ? u"no name: %1"_s.arg(entry.id) : QString();
}

} // namespace

std::optional<KeywordKind> keywordKindFromName(QStringView name)
{
    for (const auto& [text, kind] : kKindNames) {
        if (text == name) {
            return kind;
        }
    }
    return std::nullopt;
}

QString keywordKindName(KeywordKind kind)
{
    for (const auto& [text, value] : kKindNames) {
        if (value == kind) {
            return text.toString();
        }
    }
    return u"term"_s;
}

TaxonomyPack readTaxonomy(const QString& text, const QString& family)
{
    TaxonomyPack pack{.text = text, .entries = {}, .problems = {}};
    const QList<QStringView> lines = QStringView(pack.text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        TaxonomyEntry entry;
        entry.family = family;
        if (const QString problem = readEntry(line, entry); !problem.isEmpty()) {
            pack.problems << TaxonomyProblem{static_cast<int>(i) + 1, problem};
        } else {
            pack.entries << entry;
        }
    }
    return pack;
}

} // namespace cvenhancer::matching
