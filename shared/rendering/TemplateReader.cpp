// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/TemplateReader.h"

#include "rendering/JsonKeys.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr int kSchemaVersion = 1;
constexpr qreal kMaxTracking = 0.08; ///< measured: poppler splits words into letters from 0.10 em, others from 0.15
constexpr qreal kMaxLength = 200; ///< points; a third of a page

const QMap<QString, Alignment> kAlignments{
    {u"start"_s, Alignment::Start}, {u"centre"_s, Alignment::Centre}, {u"end"_s, Alignment::End}};
const QMap<QString, RulePosition> kRulePositions{
    {u"none"_s, RulePosition::None}, {u"above"_s, RulePosition::Above}, {u"below"_s, RulePosition::Below}};
const QMap<QString, DatePosition> kDatePositions{{u"end"_s, DatePosition::End}, {u"column"_s, DatePosition::Column}};

/// In the order of TextRole.
constexpr std::array<QLatin1StringView, kTextRoleCount> kRoleKeys{
    QLatin1StringView("body"),         QLatin1StringView("name"),    QLatin1StringView("label"),
    QLatin1StringView("contact"),      QLatin1StringView("heading"), QLatin1StringView("title"),
    QLatin1StringView("organisation"), QLatin1StringView("date"),    QLatin1StringView("group"),
    QLatin1StringView("detail")};

/// Named colours and fonts, so that a template says each only once.
struct Names {
    QMap<QString, QColor> colours;
    QMap<QString, QString> fonts;
};

void readText(TextStyle& style, JsonKeys keys, const Names& names)
{
    keys.choice(u"font"_s, names.fonts, style.family);
    keys.number(u"size"_s, 4, 72, style.size);
    keys.integer(u"weight"_s, 100, 900, style.weight);
    keys.boolean(u"italic"_s, style.italic);
    keys.boolean(u"capitals"_s, style.capitals);
    keys.number(u"leading"_s, 1, 2.5, style.leading);
    keys.number(u"tracking"_s, 0, kMaxTracking, style.tracking);
    keys.number(u"wordSpacing"_s, 0, 0.3, style.wordSpacing);
    keys.choice(u"colour"_s, names.colours, style.colour);
    keys.finish();
}

void readRule(RuleStyle& rule, JsonKeys keys, const Names& names)
{
    keys.choice(u"position"_s, kRulePositions, rule.position);
    keys.number(u"width"_s, 0.1, 6, rule.width);
    keys.number(u"gap"_s, 0, 30, rule.gap);
    keys.number(u"length"_s, 0, 600, rule.length);
    keys.choice(u"colour"_s, names.colours, rule.colour);
    keys.finish();
}

void readHeader(HeaderStyle& header, JsonKeys keys, const Names& names)
{
    keys.choice(u"alignment"_s, kAlignments, header.alignment);
    keys.text(u"separator"_s, header.separator);
    keys.number(u"labelBefore"_s, 0, kMaxLength, header.labelBefore);
    keys.number(u"contactBefore"_s, 0, kMaxLength, header.contactBefore);
    keys.number(u"after"_s, 0, kMaxLength, header.after);
    readRule(header.rule, keys.object(u"rule"_s), names);
    keys.finish();
}

void readHeading(HeadingStyle& heading, JsonKeys keys, const Names& names)
{
    keys.number(u"before"_s, 0, kMaxLength, heading.before);
    keys.number(u"after"_s, 0, kMaxLength, heading.after);
    readRule(heading.rule, keys.object(u"rule"_s), names);
    keys.finish();
}

void readEntry(EntryStyle& entry, JsonKeys keys)
{
    keys.choice(u"dates"_s, kDatePositions, entry.dates);
    keys.number(u"column"_s, 0, kMaxLength, entry.column);
    keys.number(u"columnGap"_s, 4, kMaxLength, entry.columnGap);
    keys.number(u"before"_s, 0, kMaxLength, entry.before);
    keys.number(u"paragraphBefore"_s, 0, kMaxLength, entry.paragraphBefore);
    keys.finish();
}

void readList(ListStyle& list, JsonKeys keys)
{
    keys.text(u"bullet"_s, list.bullet);
    keys.number(u"indent"_s, 4, kMaxLength, list.indent);
    keys.number(u"before"_s, 0, kMaxLength, list.before);
    keys.finish();
}

void readMargins(QMarginsF& margins, JsonKeys keys)
{
    qreal top = 0;
    qreal end = 0;
    qreal bottom = 0;
    qreal start = 0;
    keys.number(u"top"_s, 18, 144, top);
    keys.number(u"right"_s, 18, 144, end);
    keys.number(u"bottom"_s, 18, 144, bottom);
    keys.number(u"left"_s, 18, 144, start);
    keys.finish();
    margins = QMarginsF(start, top, end, bottom);
}

Names readNames(JsonKeys& keys)
{
    Names names;
    JsonKeys colours = keys.object(u"colours"_s);
    for (const QString& key : colours.keys()) {
        static const QRegularExpression kHex(u"^#[0-9A-Fa-f]{6}$"_s);
        QString value;
        colours.text(key, kHex, u"a colour like #1a2b3c"_s, value);
        names.colours.insert(key, QColor(value));
    }
    JsonKeys fonts = keys.object(u"fonts"_s);
    for (const QString& key : fonts.keys()) {
        fonts.text(key, names.fonts[key]);
    }
    return names;
}

/// "body" is read first: the other roles begin as it is.
void readTexts(TemplateStyle& style, JsonKeys keys, const Names& names)
{
    readText(style.texts[0], keys.object(kRoleKeys[0]), names);
    for (std::size_t i = 1; i < kRoleKeys.size(); ++i) {
        style.texts[i] = style.texts[0];
        if (keys.has(kRoleKeys[i])) {
            readText(style.texts[i], keys.object(kRoleKeys[i]), names);
        }
    }
    keys.finish();
}

} // namespace

Result<TemplateStyle> readTemplate(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidJson, QString::number(error.offset), error.errorString());
    }
    QString problem;
    JsonKeys keys(document.object(), QString(), problem);
    TemplateStyle style;
    style.fingerprint = QCryptographicHash::hash(json, QCryptographicHash::Sha1);
    static const QRegularExpression kId(u"^[a-z][a-z0-9-]*$"_s);
    int version = 0;
    keys.integer(u"schema"_s, kSchemaVersion, kSchemaVersion, version, Presence::Required);
    keys.text(u"id"_s, kId, u"lower-case letters, digits and hyphens"_s, style.id);
    keys.text(u"name"_s, style.name);
    keys.text(u"description"_s, style.description);
    const Names names = readNames(keys);
    readMargins(style.margins, keys.object(u"margins"_s));
    readTexts(style, keys.object(u"text"_s), names);
    readHeader(style.header, keys.object(u"header"_s), names);
    readHeading(style.heading, keys.object(u"heading"_s), names);
    readEntry(style.entry, keys.object(u"entry"_s));
    readList(style.list, keys.object(u"list"_s));
    keys.boolean(u"summaryHeading"_s, style.summaryHeading);
    keys.finish();
    if (!problem.isEmpty()) {
        return failure(ErrorCode::SchemaViolation, problem);
    }
    return style;
}

} // namespace cvenhancer::rendering
