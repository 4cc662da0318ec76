// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/DetailLines.h"

#include "parsing/PlaceReader.h"
#include "parsing/Vocabulary.h"

#include <QRegularExpression>
#include <QSet>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;
using model::Entry;
using model::Field;
using model::Item;

namespace {

bool isKnownDomain(const QString& label)
{
    static const QSet<QString> generic{u"com"_s, u"org"_s, u"net"_s,   u"edu"_s,  u"gov"_s,    u"info"_s,   u"io"_s,
                                       u"dev"_s, u"app"_s, u"page"_s,  u"blog"_s, u"site"_s,   u"online"_s, u"tech"_s,
                                       u"eu"_s,  u"xyz"_s, u"cloud"_s, u"work"_s, u"design"_s, u"studio"_s, u"uk"_s};
    return generic.contains(label) || !countryCode(label.toUpper()).isEmpty();
}

bool takeAddress(Entry& entry, const QString& line)
{
    if (!entry.text(Field::Url).isEmpty() || !isBareAddress(line)) {
        return false;
    }
    entry.setText(Field::Url, line.contains(u"://") ? line : u"https://"_s + line);
    return true;
}

bool takeKeywords(Entry& entry, const QString& line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || !entry.list(Field::Keywords).isEmpty()
        || vocabulary::label(line.left(colon)) != LabelKind::Keywords) {
        return false;
    }
    static const QRegularExpression separator(u"\\s*[,;|•·]\\s*"_s);
    for (const QString& keyword : line.mid(colon + 1).trimmed().split(separator, Qt::SkipEmptyParts)) {
        entry.lists[Field::Keywords].append(Item{{}, keyword, true});
    }
    return entry.lists.contains(Field::Keywords);
}

} // namespace

bool isBareAddress(const QString& text)
{
    static const QRegularExpression pattern(u"^(https?://|www\\.)?((?:[a-z0-9-]+\\.)+)([a-z]{2,})(:\\d+)?(/\\S*)?$"_s);
    const auto match = pattern.match(text.trimmed());
    return match.hasMatch()
        && (match.hasCaptured(5) || !match.captured(1).isEmpty() || isKnownDomain(match.captured(3)));
}

void placeDetailLines(Entry& entry, model::SectionKind kind)
{
    const bool hasUrl = model::findField(kind, Field::Url) != nullptr;
    const bool hasKeywords = model::findField(kind, Field::Keywords) != nullptr;
    for (const Field field : {Field::Summary, Field::Description}) {
        const QString text = entry.text(field);
        QStringList kept;
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!(hasUrl && takeAddress(entry, line)) && !(hasKeywords && takeKeywords(entry, line))) {
                kept.append(line);
            }
        }
        if (kept.size() != text.split(u'\n', Qt::SkipEmptyParts).size()) {
            entry.setText(field, kept.join(u'\n'));
        }
    }
}

} // namespace cvenhancer::parsing
