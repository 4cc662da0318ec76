// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/theme/ThemeStyle.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr auto kKindProperty = "cvenhButtonKind";
constexpr auto kSmallProperty = "cvenhSmall";
constexpr int kFocusRing = 2; // tokens.json, "stroke"
constexpr int kFocusGap = 2;
constexpr int kButtonPadding = 14;
constexpr int kIconGap = 8;
constexpr int kComboPadding = 10;
constexpr int kScrollBar = 12;
constexpr int kScrollHandle = 6;

ButtonKind kindOf(const QWidget* widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(kKindProperty).toInt()) : ButtonKind::Secondary;
}

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool showsFocus(const QStyleOption& option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

bool isStrong(ButtonKind kind)
{
    return kind == ButtonKind::Primary || kind == ButtonKind::Tinted || kind == ButtonKind::FilledDanger;
}

} // namespace

void setKind(QPushButton* button, ButtonKind kind)
{
    button->setProperty(kKindProperty, static_cast<int>(kind));
    QFont font = button->font();
    font.setWeight(isStrong(kind) ? QFont::DemiBold : QFont::Normal);
    button->setFont(font);
    button->update();
}

void setSmall(QPushButton* button)
{
    button->setProperty(kSmallProperty, true);
    button->updateGeometry();
}

ThemeStyle::ThemeStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
    , m_controls(theme)
{
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (item && element == CE_MenuItem) {
        m_controls.drawMenuItem(*item, *painter);
    } else if (progress && element == CE_ProgressBarContents) {
        m_controls.drawProgress(*progress, *painter);
    } else if (element == CE_ProgressBarGroove) {
        return; // drawn with the contents
    } else if (button && element == CE_PushButtonBevel) {
        drawButtonPanel(*button, *painter, kindOf(widget));
    } else if (button && element == CE_PushButtonLabel) {
        drawButtonLabel(*button, *painter, kindOf(widget));
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

QColor ThemeStyle::buttonFill(const QStyleOptionButton& option, ButtonKind kind) const
{
    const bool pressed = has(option, State_Sunken);
    const bool hover = has(option, State_MouseOver);
    const auto pick = [&](ColourRole rest, ColourRole over, ColourRole down) {
        return m_theme.colour(pressed ? down : hover ? over : rest);
    };
    const bool isFlat = kind == ButtonKind::Quiet || kind == ButtonKind::Link;
    if (!has(option, State_Enabled)) {
        return isFlat ? QColor() : m_theme.colour(ColourRole::SurfaceSunken);
    }
    switch (kind) {
    case ButtonKind::Primary:
        return pick(ColourRole::Accent, ColourRole::AccentHover, ColourRole::AccentPressed);
    case ButtonKind::Tinted:
        return pick(ColourRole::AccentSoft, ColourRole::AccentSoftHover, ColourRole::AccentSoftHover);
    case ButtonKind::FilledDanger:
        return pick(ColourRole::Bad, ColourRole::BadHover, ColourRole::BadHover);
    case ButtonKind::Danger:
        return hover || pressed ? m_theme.colour(ColourRole::BadSoft) : QColor();
    case ButtonKind::Segment:
        return has(option, State_On) ? m_theme.colour(ColourRole::SurfaceRaised) : QColor();
    case ButtonKind::Quiet:
    case ButtonKind::Link:
        return hover || pressed ? pick(ColourRole::Hover, ColourRole::Hover, ColourRole::Pressed) : QColor();
    case ButtonKind::Secondary:
        return pick(ColourRole::SurfaceRaised, ColourRole::Hover, ColourRole::Pressed);
    }
    return {};
}

QColor ThemeStyle::buttonText(const QStyleOptionButton& option, ButtonKind kind) const
{
    if (!has(option, State_Enabled)) {
        return m_theme.colour(ColourRole::TextMuted);
    }
    switch (kind) {
    case ButtonKind::Primary:
        return m_theme.colour(ColourRole::OnAccent);
    case ButtonKind::Tinted:
    case ButtonKind::Link:
        return m_theme.colour(ColourRole::Accent);
    case ButtonKind::FilledDanger:
        return m_theme.colour(ColourRole::Surface);
    case ButtonKind::Danger:
        return m_theme.colour(ColourRole::Bad);
    case ButtonKind::Segment:
        return m_theme.colour(has(option, State_On) ? ColourRole::Text : ColourRole::TextMuted);
    default:
        return m_theme.colour(ColourRole::Text);
    }
}

void ThemeStyle::drawButtonPanel(const QStyleOptionButton& option, QPainter& painter, ButtonKind kind) const
{
    painter.save();
    const bool outlined = kind == ButtonKind::Secondary || (kind == ButtonKind::Segment && has(option, State_On));
    const QColor border = outlined && has(option, State_Enabled)
        ? m_theme.colour(kind == ButtonKind::Segment ? ColourRole::Hairline : ColourRole::ControlBorder)
        : QColor();
    const int radius = m_theme.metrics().controlRadius;
    QRectF body = option.rect;
    if (showsFocus(option)) {
        drawRing(painter, body, radius, kFocusRing, m_theme.colour(ColourRole::Accent));
        const double gap = kFocusRing + kFocusGap - 1;
        body.adjust(gap, gap, -gap, -gap);
    }
    fillRounded(painter, body, showsFocus(option) ? radius - 2 : radius, buttonFill(option, kind), border);
    painter.restore();
}

void ThemeStyle::drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, ButtonKind kind) const
{
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : kIconGap;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    QRect content(0, 0, iconWidth + gap + textWidth, option.rect.height());
    content.moveCenter(option.rect.center());
    const QRect iconRect = visualRect(option.direction, content,
                                      QRect(content.left(), option.rect.center().y() - option.iconSize.height() / 2 + 1,
                                            iconWidth, option.iconSize.height()));
    const QRect textRect = visualRect(option.direction, content, content.adjusted(iconWidth + gap, 0, 0, 0));
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, iconRect, Qt::AlignCenter,
                          has(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(buttonText(option, kind));
    painter.drawText(textRect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextDontClip, option.text);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        m_controls.drawField(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
        m_controls.drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        m_controls.drawRadioButton(*option, *painter);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        m_controls.drawMenuPanel(*option, *painter);
        return;
    case PE_PanelTipLabel:
        m_controls.drawToolTip(*option, *painter);
        return;
    case PE_FrameFocusRect:
        return; // each control draws its own ring
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (combo && control == CC_ComboBox) {
        m_controls.drawComboBox(*combo, *painter);
    } else if (slider && control == CC_ScrollBar) {
        drawScrollBar(*slider, *painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void ThemeStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter) const
{
    painter.save();
    const bool vertical = option.orientation == Qt::Vertical;
    const int track = vertical ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    if (range > 0) {
        const int length = qMax(32, static_cast<int>(qint64(track) * option.pageStep / (range + option.pageStep)));
        const int offset =
            sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, track - length);
        const int side = (kScrollBar - kScrollHandle) / 2;
        const QRectF handle = vertical ? QRectF(option.rect.left() + side, offset + 2, kScrollHandle, length - 4)
                                       : QRectF(offset + 2, option.rect.top() + side, length - 4, kScrollHandle);
        const bool active = option.state & (State_MouseOver | State_Sunken);
        fillRounded(painter, handle, kScrollHandle / 2.0,
                    m_theme.colour(active ? ColourRole::ControlMark : ColourRole::ControlBorder), {});
    }
    painter.restore();
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.metrics().check + 4; // with room for the focus ring
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const
{
    if (hint == SH_ItemView_ActivateItemOnSingleClick || hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const int arrow = m_theme.metrics().iconSmall + kComboPadding + kIconGap;
        return visualRect(option->direction, option->rect, option->rect.adjusted(kComboPadding, 0, -arrow, 0));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && type == CT_PushButton) {
        const QSize text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text);
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
        const int gap = icon > 0 && !button->text.isEmpty() ? kIconGap : 0;
        const int padding = button->text.isEmpty() ? 6 : kButtonPadding;
        const bool small = widget && widget->property(kSmallProperty).toBool();
        const int height = small ? m_theme.metrics().controlSmall : m_theme.metrics().control;
        return {text.width() + icon + gap + 2 * padding, qMax(height, text.height() + 8)};
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && type == CT_MenuItem) {
        return m_controls.menuItemSize(*item, contents);
    }
    if (type == CT_ComboBox) {
        const int around = 2 * kComboPadding + kIconGap + m_theme.metrics().iconSmall;
        return {contents.width() + around, qMax(contents.height() + 8, m_theme.metrics().control)};
    }
    if (type == CT_LineEdit) {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(size.height(), m_theme.metrics().control)};
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

} // namespace cvenhancer::ui
