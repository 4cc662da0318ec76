// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/theme/ControlPainter.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr double kFocusWidth = 2; // tokens.json, "stroke"
constexpr double kFocusDistance = 2;
constexpr int kComboSide = 10;
constexpr int kMenuSide = 8;
constexpr int kMenuColumn = 28; ///< icon and its distance
constexpr int kMenuBetween = 24; ///< between a text and its keys
constexpr int kSeparator = 9;

bool isSet(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

void fillRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawRing(QPainter& painter, const QRectF& rect, double radius, double width, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width));
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

ControlPainter::ControlPainter(const Theme& theme)
    : m_theme(theme)
{
}

void ControlPainter::drawBoxFocus(const QStyleOption& option, const QRectF& box, double radius, QPainter& painter) const
{
    if (isSet(option, QStyle::State_HasFocus)) {
        const double out = kFocusDistance;
        drawRing(painter, box.adjusted(-out, -out, out, out), radius + out, kFocusWidth,
                 m_theme.colour(ColourRole::Accent));
    }
}

void ControlPainter::drawCheckBox(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const int radius = m_theme.metrics().markRadius;
    const bool enabled = isSet(option, QStyle::State_Enabled);
    const bool marked = isSet(option, QStyle::State_On) || isSet(option, QStyle::State_NoChange);
    const ColourRole fill = !enabled ? ColourRole::SurfaceSunken
        : marked                     ? ColourRole::Accent
                                     : ColourRole::SurfaceRaised;
    fillRounded(painter, box, radius, m_theme.colour(fill),
                enabled && !marked ? m_theme.colour(ColourRole::ControlMark) : QColor());
    if (marked) {
        const QString icon = isSet(option, QStyle::State_On) ? u"tick"_s : u"minus"_s;
        m_theme.icon(icon, enabled ? ColourRole::OnAccent : ColourRole::TextMuted).paint(&painter, box.toRect());
    }
    drawBoxFocus(option, box, radius, painter);
    painter.restore();
}

void ControlPainter::drawRadioButton(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const double radius = box.width() / 2;
    const bool enabled = isSet(option, QStyle::State_Enabled);
    const bool on = isSet(option, QStyle::State_On);
    const ColourRole fill = !enabled ? ColourRole::SurfaceSunken : on ? ColourRole::Accent : ColourRole::SurfaceRaised;
    fillRounded(painter, box, radius, m_theme.colour(fill),
                enabled && !on ? m_theme.colour(ColourRole::ControlMark) : QColor());
    if (on) {
        const double dot = radius * 0.6;
        fillRounded(painter, box.adjusted(dot, dot, -dot, -dot), radius,
                    m_theme.colour(enabled ? ColourRole::OnAccent : ColourRole::TextMuted), {});
    }
    drawBoxFocus(option, box, radius, painter);
    painter.restore();
}

void ControlPainter::drawField(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    const int radius = m_theme.metrics().controlRadius;
    const bool enabled = isSet(option, QStyle::State_Enabled);
    const bool focused = enabled && isSet(option, QStyle::State_HasFocus);
    fillRounded(painter, option.rect, radius,
                m_theme.colour(enabled ? ColourRole::SurfaceRaised : ColourRole::SurfaceSunken),
                enabled && !focused ? m_theme.colour(ColourRole::ControlBorder) : QColor());
    if (focused) {
        drawRing(painter, option.rect, radius, kFocusWidth, m_theme.colour(ColourRole::Accent));
    }
    painter.restore();
}

void ControlPainter::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) const
{
    drawField(option, painter);
    const int size = m_theme.metrics().iconSmall;
    QRect arrow(0, 0, size, size);
    arrow.moveCenter(QPoint(option.rect.right() - kComboSide - size / 2, option.rect.center().y() + 1));
    m_theme.icon(u"chevron-down"_s)
        .paint(&painter, QStyle::visualRect(option.direction, option.rect, arrow), Qt::AlignCenter,
               isSet(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

void ControlPainter::drawMenuPanel(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    painter.fillRect(option.rect, m_theme.colour(ColourRole::SurfaceRaised));
    painter.setPen(m_theme.colour(ColourRole::ControlBorder));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

QSize ControlPainter::menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), kSeparator};
    }
    const bool hasKeys = option.text.contains(u'\t');
    const int width = contents.width() + kMenuColumn + 4 * kMenuSide + (hasKeys ? kMenuBetween : 0);
    return {width, qMax(m_theme.metrics().row, contents.height())};
}

void ControlPainter::drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) const
{
    painter.save();
    const auto mirrored = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect row = option.rect.adjusted(4, 0, -4, 0);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(row.left() + 4, row.center().y(), row.width() - 8, 1),
                         m_theme.colour(ColourRole::Hairline));
        painter.restore();
        return;
    }
    const bool enabled = isSet(option, QStyle::State_Enabled);
    if (enabled && isSet(option, QStyle::State_Selected)) {
        fillRounded(painter, row, m_theme.metrics().innerRadius, m_theme.colour(ColourRole::AccentSoft), {});
    }
    const int size = m_theme.metrics().icon;
    const QRect icon(row.left() + kMenuSide, row.center().y() - size / 2 + 1, size, size);
    if (option.checked) {
        m_theme.icon(u"tick"_s, ColourRole::Accent).paint(&painter, mirrored(icon));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mirrored(icon), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect text = row.adjusted(kMenuSide + kMenuColumn, 0, -kMenuSide, 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    const auto alignment = [&option](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter));
    };
    painter.setFont(option.font);
    painter.setPen(m_theme.colour(enabled ? ColourRole::Text : ColourRole::TextMuted));
    painter.drawText(mirrored(text), alignment(Qt::AlignLeft) | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     option.text.left(tab));
    if (tab >= 0) {
        painter.setFont(m_theme.font(FontRole::Caption));
        painter.setPen(m_theme.colour(ColourRole::TextMuted));
        painter.drawText(mirrored(text), alignment(Qt::AlignRight), option.text.mid(tab + 1));
    }
    painter.restore();
}

void ControlPainter::drawToolTip(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    painter.fillRect(option.rect, m_theme.colour(ColourRole::Tooltip));
    painter.restore();
}

void ControlPainter::drawProgress(const QStyleOptionProgressBar& option, QPainter& painter) const
{
    painter.save();
    const double radius = option.rect.height() / 2.0;
    fillRounded(painter, option.rect, radius, m_theme.colour(ColourRole::Hairline), {});
    const int range = option.maximum - option.minimum;
    const double share = range > 0 ? double(option.progress - option.minimum) / range : 1.0 / 3;
    const QRect bar(option.rect.topLeft(), QSize(qRound(option.rect.width() * share), option.rect.height()));
    if (bar.width() > 0) {
        fillRounded(painter, QStyle::visualRect(option.direction, option.rect, bar), radius,
                    m_theme.colour(ColourRole::Accent), {});
    }
    painter.restore();
}

} // namespace cvenhancer::ui
