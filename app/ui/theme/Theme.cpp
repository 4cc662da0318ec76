// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/theme/Theme.h"

#include "ui/theme/SvgIconEngine.h"

#include <QFile>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kCompactPadding = 12; // the step below in tokens.json, "space"

QJsonObject loadTokens()
{
    QFile file(u":/cvenhancer/styles/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// "#RRGGBB" or "#RRGGBBAA"; QColor itself reads the alpha first.
QColor toColour(const QJsonValue& value)
{
    const QString text = value.toString();
    constexpr qsizetype kOpaque = 7;
    QColor colour(text.left(kOpaque));
    if (colour.isValid() && text.size() > kOpaque) {
        colour.setAlpha(text.mid(kOpaque).toInt(nullptr, 16));
    }
    return colour;
}

QSize toSize(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toInt(), pair.at(1).toInt()};
}

void readLayout(const QJsonObject& layout, Metrics& metrics)
{
    const QJsonObject library = layout[u"library"_s].toObject();
    const QJsonObject editor = layout[u"editor"_s].toObject();
    const QJsonObject tailor = layout[u"tailor"_s].toObject();
    const QJsonObject sheet = layout[u"export"_s].toObject();
    metrics.margin = layout[u"margin"_s].toInt();
    metrics.padding = layout[u"columnPadding"_s].toInt();
    metrics.card = toSize(library[u"card"_s]);
    metrics.thumbnail = toSize(library[u"thumbnail"_s]);
    metrics.well = library[u"well"_s].toInt();
    metrics.tray = library[u"tray"_s].toInt();
    metrics.editorSections = editor[u"sections"_s].toInt();
    metrics.editorForm = editor[u"form"_s].toInt();
    metrics.tailorAdvert = tailor[u"advert"_s].toInt();
    metrics.tailorMatch = tailor[u"match"_s].toInt();
    metrics.reviewOriginal = layout[u"importReview"_s].toObject()[u"original"_s].toInt();
    metrics.exportSheet = toSize(sheet[u"sheet"_s]);
    metrics.exportPreview = sheet[u"preview"_s].toInt();
    metrics.loginColumn = layout[u"login"_s].toObject()[u"column"_s].toInt();
}

Metrics readMetrics(const QJsonObject& tokens)
{
    const QJsonObject radius = tokens[u"radius"_s].toObject();
    const QJsonObject size = tokens[u"size"_s].toObject();
    Metrics metrics;
    metrics.controlRadius = radius[u"control"_s].toInt();
    metrics.cardRadius = radius[u"card"_s].toInt();
    metrics.markRadius = radius[u"mark"_s].toInt();
    metrics.innerRadius = radius[u"inner"_s].toInt();
    metrics.sheetRadius = radius[u"sheet"_s].toInt();
    metrics.rail = size[u"rail"_s].toInt();
    metrics.railItem = toSize(size[u"railItem"_s]);
    metrics.header = size[u"header"_s].toInt();
    metrics.status = size[u"status"_s].toInt();
    metrics.control = size[u"control"_s].toInt();
    metrics.controlSmall = size[u"controlSmall"_s].toInt();
    metrics.controlLarge = size[u"controlLarge"_s].toInt();
    metrics.row = size[u"row"_s].toInt();
    metrics.chip = size[u"chip"_s].toInt();
    metrics.check = size[u"check"_s].toInt();
    metrics.switchSize = toSize(size[u"switch"_s]);
    metrics.icon = size[u"icon"_s].toInt();
    metrics.iconSmall = size[u"iconSmall"_s].toInt();
    readLayout(tokens[u"layout"_s].toObject(), metrics);
    return metrics;
}

/// What holds text or stands in a line with it grows with the text; page proportions stay.
void scale(Metrics& metrics, int percent)
{
    for (int* length : {&metrics.rail, &metrics.header, &metrics.status, &metrics.control, &metrics.controlSmall,
                        &metrics.controlLarge, &metrics.row, &metrics.chip, &metrics.check, &metrics.icon,
                        &metrics.iconSmall, &metrics.loginColumn, &metrics.tray}) {
        *length = *length * percent / 100;
    }
    for (QSize* size : {&metrics.railItem, &metrics.switchSize}) {
        *size = *size * percent / 100;
    }
}

Motion readMotion(const QJsonObject& tokens)
{
    const auto duration = [&tokens](const QString& name) { return tokens[name].toObject()[u"ms"_s].toInt(); };
    return {duration(u"appear"_s), duration(u"move"_s), duration(u"progress"_s)};
}

/// What the type scale adds to the system's size, in pixels (tokens.json, "type").
int sizeDelta(FontRole role)
{
    switch (role) {
    case FontRole::Caption:
        return -2;
    case FontRole::Title:
        return 3;
    case FontRole::PageTitle:
        return 8;
    default:
        return 0;
    }
}

} // namespace

QString tokenName(ColourRole role)
{
    static const std::array<QString, kColourRoles> kNames{u"surface"_s,
                                                          u"surfaceRaised"_s,
                                                          u"surfaceSunken"_s,
                                                          u"text"_s,
                                                          u"textMuted"_s,
                                                          u"hairline"_s,
                                                          u"accent"_s,
                                                          u"onAccent"_s,
                                                          u"good"_s,
                                                          u"warn"_s,
                                                          u"bad"_s,
                                                          u"accentHover"_s,
                                                          u"accentPressed"_s,
                                                          u"accentSoft"_s,
                                                          u"accentSoftHover"_s,
                                                          u"goodSoft"_s,
                                                          u"warnSoft"_s,
                                                          u"badSoft"_s,
                                                          u"badHover"_s,
                                                          u"hover"_s,
                                                          u"pressed"_s,
                                                          u"controlBorder"_s,
                                                          u"controlMark"_s,
                                                          u"tooltip"_s,
                                                          u"onTooltip"_s,
                                                          u"paperPreview"_s,
                                                          u"well"_s,
                                                          u"highlightA"_s,
                                                          u"highlightB"_s,
                                                          u"paper"_s,
                                                          u"scrim"_s,
                                                          u"cursorLine"_s,
                                                          u"cursorBar"_s,
                                                          u"sourceBoxFill"_s,
                                                          u"sourceBoxBorder"_s,
                                                          u"sourceBoxHoverFill"_s,
                                                          u"sourceBoxHoverBorder"_s,
                                                          u"notPlacedFill"_s,
                                                          u"notPlacedBorder"_s};
    return kNames.at(static_cast<size_t>(role));
}

Theme::Theme(const Look& look, const QFont& systemFont)
    : m_look(look)
    , m_systemFont(systemFont)
{
    const QJsonObject tokens = loadTokens();
    const QString key = look.appearance == Appearance::Dark ? u"dark"_s : u"light"_s;
    const QJsonObject colours = tokens[key].toObject();
    const QJsonObject onPage = tokens[u"onPage"_s].toObject();
    for (int role = 0; role < kColourRoles; ++role) {
        const QString name = tokenName(static_cast<ColourRole>(role));
        const QJsonObject& place = onPage.contains(name) ? onPage : colours;
        m_colours.at(static_cast<size_t>(role)) = toColour(place[name]);
    }
    m_colours.at(static_cast<size_t>(ColourRole::Scrim)) = toColour(tokens[u"scrim"_s].toObject()[key]);
    m_metrics = readMetrics(tokens);
    if (look.compact) {
        m_metrics.control = m_metrics.controlSmall;
        m_metrics.row = tokens[u"size"_s].toObject()[u"rowCompact"_s].toInt();
        m_metrics.cardPadding = kCompactPadding;
    }
    scale(m_metrics, look.textPercent);
    if (!look.reducedMotion) {
        m_motion = readMotion(tokens[u"motion"_s].toObject());
    }
}

QFont Theme::font(FontRole role) const
{
    QFont font = m_systemFont;
    font.setPixelSize(scaled(QFontInfo(m_systemFont).pixelSize() + sizeDelta(role)));
    const bool plain = role == FontRole::Caption || role == FontRole::Body;
    font.setWeight(plain ? QFont::Normal : QFont::DemiBold);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(ColourRole::Surface));
    palette.setColor(QPalette::WindowText, colour(ColourRole::Text));
    palette.setColor(QPalette::Base, colour(ColourRole::SurfaceRaised));
    palette.setColor(QPalette::AlternateBase, colour(ColourRole::SurfaceSunken));
    palette.setColor(QPalette::Text, colour(ColourRole::Text));
    palette.setColor(QPalette::PlaceholderText, colour(ColourRole::TextMuted));
    palette.setColor(QPalette::Button, colour(ColourRole::SurfaceRaised));
    palette.setColor(QPalette::ButtonText, colour(ColourRole::Text));
    palette.setColor(QPalette::BrightText, colour(ColourRole::OnAccent));
    palette.setColor(QPalette::Highlight, colour(ColourRole::Accent));
    palette.setColor(QPalette::HighlightedText, colour(ColourRole::OnAccent));
    palette.setColor(QPalette::ToolTipBase, colour(ColourRole::Tooltip));
    palette.setColor(QPalette::ToolTipText, colour(ColourRole::OnTooltip));
    palette.setColor(QPalette::Link, colour(ColourRole::Accent));
    palette.setColor(QPalette::Mid, colour(ColourRole::Hairline));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour(ColourRole::TextMuted));
    }
    return palette;
}

QIcon Theme::icon(const QString& name, ColourRole role) const
{
    return QIcon(new SvgIconEngine(
        u":/cvenhancer/icons/%1.svg"_s.arg(name),
        {colour(role), colour(ColourRole::TextMuted), colour(ColourRole::Accent), colour(ColourRole::SurfaceRaised)}));
}

} // namespace cvenhancer::ui
