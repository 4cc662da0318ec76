// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/TemplateReader.h"

#include "model/Field.h"
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
const QMap<QString, DatePosition> kDatePositions{{u"end"_s, DatePosition::End},
                                                 {u"column"_s, DatePosition::Column},
                                                 {u"below"_s, DatePosition::Below},
                                                 {u"inline"_s, DatePosition::Inline}};
const QMap<QString, EntryForm> kEntryForms{{u"stacked"_s, EntryForm::Stacked}, {u"line"_s, EntryForm::Line}};
const QMap<QString, HeadingPosition> kHeadingPositions{{u"above"_s, HeadingPosition::Above},
                                                       {u"column"_s, HeadingPosition::Column}};
const QMap<QString, GroupForm> kGroupForms{{u"lines"_s, GroupForm::Lines}, {u"matrix"_s, GroupForm::Matrix},
                                           {u"grid"_s, GroupForm::Grid},   {u"inline"_s, GroupForm::Inline},
                                           {u"list"_s, GroupForm::List},   {u"chips"_s, GroupForm::Chips}};
const QMap<QString, ContactPlace> kContactPlaces{
    {u"line"_s, ContactPlace::Line}, {u"end"_s, ContactPlace::End}, {u"sidebar"_s, ContactPlace::Sidebar}};
const QMap<QString, HeaderSpan> kHeaderSpans{{u"page"_s, HeaderSpan::Page}, {u"main"_s, HeaderSpan::Main}};
const QMap<QString, SidebarSide> kSides{{u"start"_s, SidebarSide::Start}, {u"end"_s, SidebarSide::End}};
const QMap<QString, SidebarPages> kSidebarPages{{u"needed"_s, SidebarPages::Needed}, {u"all"_s, SidebarPages::All}};
const QMap<QString, PageEdge> kEdges{
    {u"top"_s, PageEdge::Top}, {u"start"_s, PageEdge::Start}, {u"end"_s, PageEdge::End}};

/// In the order of TextRole.
constexpr std::array<QLatin1StringView, kTextRoleCount> kRoleKeys{
    QLatin1StringView("body"),         QLatin1StringView("name"),    QLatin1StringView("label"),
    QLatin1StringView("contact"),      QLatin1StringView("heading"), QLatin1StringView("title"),
    QLatin1StringView("organisation"), QLatin1StringView("date"),    QLatin1StringView("group"),
    QLatin1StringView("detail")};

/// What a section may be called in a template.
QStringList sectionKeys()
{
    QStringList keys{u"summary"_s, u"custom"_s};
    for (const model::SectionKind kind : model::standardSections()) {
        keys.append(QString(model::sectionKey(kind)));
    }
    return keys;
}

/// Reads the parts of a template that use its named colours and fonts.
class PartReader {
public:
    PartReader(QMap<QString, QColor> colours, QMap<QString, QString> fonts)
        : m_colours(std::move(colours))
        , m_fonts(std::move(fonts))
    {
    }

    /// Roles that are not mentioned stay as they are.
    void readTexts(TextStyles& texts, JsonKeys keys) const
    {
        for (std::size_t i = 0; i < kRoleKeys.size(); ++i) {
            if (keys.has(kRoleKeys[i])) {
                readText(texts[i], keys.object(kRoleKeys[i]));
            }
        }
        keys.finish();
    }

    void readText(TextStyle& style, JsonKeys keys) const
    {
        keys.choice(u"font"_s, m_fonts, style.family);
        keys.number(u"size"_s, 4, 72, style.size);
        keys.integer(u"weight"_s, 100, 900, style.weight);
        keys.boolean(u"italic"_s, style.italic);
        keys.boolean(u"capitals"_s, style.capitals);
        keys.number(u"leading"_s, 1, 2.5, style.leading);
        keys.number(u"tracking"_s, 0, kMaxTracking, style.tracking);
        keys.number(u"wordSpacing"_s, 0, 0.3, style.wordSpacing);
        keys.choice(u"colour"_s, m_colours, style.colour);
        keys.finish();
    }

    void readHeader(HeaderStyle& header, JsonKeys keys) const
    {
        keys.choice(u"alignment"_s, kAlignments, header.alignment);
        keys.choice(u"span"_s, kHeaderSpans, header.span);
        keys.choice(u"contacts"_s, kContactPlaces, header.contacts);
        keys.optionalText(u"separator"_s, header.separator);
        keys.number(u"endWidth"_s, 60, 400, header.endWidth);
        keys.number(u"labelBefore"_s, 0, kMaxLength, header.labelBefore);
        keys.number(u"contactBefore"_s, 0, kMaxLength, header.contactBefore);
        keys.number(u"after"_s, 0, kMaxLength, header.after);
        readRule(header.rule, keys.object(u"rule"_s));
        keys.choice(u"background"_s, m_colours, header.background);
        keys.number(u"padding"_s, 0, 100, header.padding);
        keys.number(u"photo"_s, 0, 160, header.photo);
        keys.finish();
    }

    /// The keys of a section that stand in `keys` among others.
    void readSection(SectionStyle& section, JsonKeys& keys) const
    {
        readHeading(section.heading, keys.object(u"heading"_s));
        readEntry(section.entry, keys.object(u"entry"_s));
        readList(section.list, keys.object(u"list"_s));
        readGroups(section.groups, keys.object(u"groups"_s));
    }

    void readSidebar(SidebarStyle& sidebar, JsonKeys& keys) const
    {
        keys.choice(u"side"_s, kSides, sidebar.side);
        keys.choice(u"pages"_s, kSidebarPages, sidebar.pages);
        keys.number(u"width"_s, 80, 300, sidebar.width);
        keys.number(u"gap"_s, 8, 80, sidebar.gap);
        keys.number(u"padding"_s, 0, 60, sidebar.padding);
        keys.choice(u"background"_s, m_colours, sidebar.background);
        keys.choice(u"line"_s, m_colours, sidebar.line);
        keys.texts(u"sections"_s, sectionKeys(), sidebar.sections);
    }

    void readBar(BarStyle& bar, JsonKeys keys) const
    {
        keys.choice(u"edge"_s, kEdges, bar.edge);
        keys.number(u"width"_s, 0.5, 60, bar.width);
        keys.choice(u"colour"_s, m_colours, bar.colour);
        keys.boolean(u"everyPage"_s, bar.everyPage);
        keys.finish();
    }

private:
    void readRule(RuleStyle& rule, JsonKeys keys) const
    {
        keys.choice(u"position"_s, kRulePositions, rule.position);
        keys.number(u"width"_s, 0.1, 6, rule.width);
        keys.number(u"gap"_s, 0, 30, rule.gap);
        keys.number(u"length"_s, 0, 600, rule.length);
        keys.choice(u"colour"_s, m_colours, rule.colour);
        keys.finish();
    }

    void readHeading(HeadingStyle& heading, JsonKeys keys) const
    {
        keys.choice(u"position"_s, kHeadingPositions, heading.position);
        keys.choice(u"alignment"_s, kAlignments, heading.alignment);
        keys.number(u"column"_s, 40, kMaxLength, heading.column);
        keys.number(u"columnGap"_s, 4, kMaxLength, heading.columnGap);
        keys.number(u"before"_s, 0, kMaxLength, heading.before);
        keys.number(u"after"_s, 0, kMaxLength, heading.after);
        readRule(heading.rule, keys.object(u"rule"_s));
        JsonKeys band = keys.object(u"band"_s);
        band.choice(u"colour"_s, m_colours, heading.band.colour);
        band.number(u"padding"_s, 0, 20, heading.band.padding);
        band.number(u"inset"_s, 0, 40, heading.band.inset);
        band.finish();
        keys.finish();
    }

    void readEntry(EntryStyle& entry, JsonKeys keys) const
    {
        keys.choice(u"dates"_s, kDatePositions, entry.dates);
        keys.choice(u"form"_s, kEntryForms, entry.form);
        keys.number(u"column"_s, 0, kMaxLength, entry.column);
        keys.number(u"columnGap"_s, 4, kMaxLength, entry.columnGap);
        keys.number(u"before"_s, 0, kMaxLength, entry.before);
        keys.number(u"paragraphBefore"_s, 0, kMaxLength, entry.paragraphBefore);
        JsonKeys rail = keys.object(u"rail"_s);
        rail.choice(u"colour"_s, m_colours, entry.rail.colour);
        rail.number(u"width"_s, 0.2, 6, entry.rail.width);
        rail.number(u"dot"_s, 0, 20, entry.rail.dot);
        rail.finish();
        keys.finish();
    }

    static void readList(ListStyle& list, JsonKeys keys)
    {
        keys.optionalText(u"bullet"_s, list.bullet);
        keys.number(u"indent"_s, 4, kMaxLength, list.indent);
        keys.number(u"before"_s, 0, kMaxLength, list.before);
        keys.finish();
    }

    static void readGroups(GroupStyle& groups, JsonKeys keys)
    {
        keys.choice(u"form"_s, kGroupForms, groups.form);
        keys.integer(u"columns"_s, 1, 6, groups.columns);
        keys.number(u"column"_s, 0, kMaxLength, groups.column);
        keys.number(u"columnGap"_s, 4, kMaxLength, groups.columnGap);
        keys.number(u"before"_s, 0, kMaxLength, groups.before);
        keys.optionalText(u"separator"_s, groups.separator);
        keys.finish();
    }

    QMap<QString, QColor> m_colours;
    QMap<QString, QString> m_fonts;
};

void readMargins(TemplateStyle& style, JsonKeys keys)
{
    qreal top = 0;
    qreal end = 0;
    qreal bottom = 0;
    qreal start = 0;
    keys.number(u"top"_s, 18, 144, top);
    keys.number(u"right"_s, 18, 144, end);
    keys.number(u"bottom"_s, 18, 144, bottom);
    keys.number(u"left"_s, 18, 144, start);
    style.laterTop = top;
    keys.number(u"laterTop"_s, 18, 144, style.laterTop);
    keys.finish();
    style.margins = QMarginsF(start, top, end, bottom);
}

/// `colour` thinned with white.
QColor tint(const QColor& colour, int percent)
{
    const auto mixed = [percent](int part) { return 255 - (255 - part) * percent / 100; };
    return QColor(mixed(colour.red()), mixed(colour.green()), mixed(colour.blue()));
}

/// "#1a2b3c", or "accent 12%": a colour of the same template, thinned with white.
QMap<QString, QColor> readColours(JsonKeys keys, const QColor& accent)
{
    static const QRegularExpression kColour(u"^(#[0-9A-Fa-f]{6}|([A-Za-z]+) (\\d{1,2})%)$"_s);
    QMap<QString, QColor> colours;
    QMap<QString, QRegularExpressionMatch> tints;
    for (const QString& key : keys.keys()) {
        QString value;
        keys.text(key, kColour, u"a colour like #1a2b3c or accent 12%"_s, value);
        if (const auto match = kColour.match(value); match.hasCaptured(2)) {
            tints.insert(key, match);
        } else {
            colours.insert(key, key == u"accent"_s && accent.isValid() ? accent : QColor(value));
        }
    }
    const QMap<QString, QColor> plain = colours;
    for (auto it = tints.cbegin(); it != tints.cend(); ++it) {
        const QString base = it->captured(2);
        if (!plain.contains(base)) {
            keys.complain(it.key(), u"a tint of one of "_s + plain.keys().join(u", "_s));
        }
        colours.insert(it.key(), tint(plain.value(base), it->captured(3).toInt()));
    }
    return colours;
}

QMap<QString, QString> readFonts(JsonKeys keys, const TemplateChanges& changes)
{
    QMap<QString, QString> fonts;
    for (const QString& key : keys.keys()) {
        keys.text(key, fonts[key]);
    }
    if (fonts.contains(u"text"_s) && !changes.textFamily.isEmpty()) {
        fonts[u"text"_s] = changes.textFamily;
    }
    if (fonts.contains(u"display"_s) && !changes.displayFamily.isEmpty()) {
        fonts[u"display"_s] = changes.displayFamily;
    }
    return fonts;
}

/// "body" is read first: the other roles begin as it is; the sidebar's roles begin as the page's.
void readAllTexts(TemplateStyle& style, JsonKeys page, JsonKeys sidebar, const PartReader& reader)
{
    if (page.has(kRoleKeys[0])) {
        reader.readText(style.texts[0], page.object(kRoleKeys[0]));
    }
    style.texts.fill(style.texts[0]);
    reader.readTexts(style.texts, page);
    style.sidebarTexts = style.texts;
    reader.readTexts(style.sidebarTexts, sidebar);
}

void readSections(TemplateStyle& style, JsonKeys& keys, const PartReader& reader)
{
    reader.readSection(style.section, keys);
    style.sidebarSection = style.section;
    JsonKeys sidebar = keys.object(u"sidebar"_s);
    JsonKeys sidebarTexts = sidebar.object(u"text"_s);
    readAllTexts(style, keys.object(u"text"_s), sidebarTexts, reader);
    reader.readSidebar(style.sidebar, sidebar);
    reader.readSection(style.sidebarSection, sidebar);
    sidebar.finish();
    JsonKeys sections = keys.object(u"sections"_s);
    for (const QString& key : sectionKeys()) {
        if (sections.has(key)) {
            SectionStyle own = style.sectionStyle(key);
            JsonKeys section = sections.object(key);
            reader.readSection(own, section);
            section.finish();
            style.sections.insert(key, own);
        }
    }
    sections.finish();
}

QByteArray fingerprintOf(const QByteArray& json, const TemplateChanges& changes)
{
    const QString all = changes.accent.name() + changes.textFamily + u'|' + changes.displayFamily;
    return QCryptographicHash::hash(json + all.toUtf8(), QCryptographicHash::Sha1);
}

TemplateStyle readStyle(JsonKeys& keys, const TemplateChanges& changes)
{
    static const QRegularExpression kId(u"^[a-z][a-z0-9-]*$"_s);
    TemplateStyle style;
    int version = 0;
    keys.integer(u"schema"_s, kSchemaVersion, kSchemaVersion, version, Presence::Required);
    keys.text(u"id"_s, kId, u"lower-case letters, digits and hyphens"_s, style.id);
    keys.text(u"name"_s, style.name);
    keys.text(u"description"_s, style.description);
    QMap<QString, QColor> colours = readColours(keys.object(u"colours"_s), changes.accent);
    const PartReader reader(std::move(colours), readFonts(keys.object(u"fonts"_s), changes));
    readMargins(style, keys.object(u"margins"_s));
    reader.readHeader(style.header, keys.object(u"header"_s));
    readSections(style, keys, reader);
    reader.readBar(style.bar, keys.object(u"bar"_s));
    keys.texts(u"order"_s, sectionKeys(), style.order);
    keys.boolean(u"summaryHeading"_s, style.summaryHeading);
    keys.finish();
    return style;
}

} // namespace

Result<TemplateStyle> readTemplate(const QByteArray& json, const TemplateChanges& changes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidJson, QString::number(error.offset), error.errorString());
    }
    QString problem;
    JsonKeys keys(document.object(), QString(), problem);
    TemplateStyle style = readStyle(keys, changes);
    if (!problem.isEmpty()) {
        return failure(ErrorCode::SchemaViolation, problem);
    }
    style.json = json;
    style.fingerprint = fingerprintOf(json, changes);
    return style;
}

} // namespace cvenhancer::rendering
