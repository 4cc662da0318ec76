// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/MenuButton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kSide = 10;
constexpr int kBetween = 8;
constexpr int kWidestText = 320;
constexpr int kShortestText = 48;

} // namespace

MenuButton::MenuButton(const Theme& theme, ButtonKind kind, const QString& icon, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setKind(this, kind);
    setIconSize({theme.metrics().icon, theme.metrics().icon});
    if (!icon.isEmpty()) {
        setIcon(theme.icon(icon));
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int MenuButton::widthAroundText() const
{
    const int leading = icon().isNull() ? 0 : iconSize().width() + kBetween;
    return 2 * kSide + leading + kBetween + m_theme.metrics().iconSmall;
}

QSize MenuButton::sizeHint() const
{
    const int width = qMin(fontMetrics().horizontalAdvance(text()) + 2, kWidestText);
    return {widthAroundText() + width, qMax(m_theme.metrics().control, fontMetrics().height() + 8)};
}

QSize MenuButton::minimumSizeHint() const
{
    const int width = qMin(fontMetrics().horizontalAdvance(text()) + 2, kShortestText);
    return {widthAroundText() + width, sizeHint().height()};
}

void MenuButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features.setFlag(QStyleOptionButton::HasMenu, false);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const auto place = [this](int left, int size) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - size) / 2, size, size));
    };
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    int left = kSide;
    if (!icon().isNull()) {
        icon().paint(&painter, place(left, iconSize().width()), Qt::AlignCenter, mode);
        left += iconSize().width() + kBetween;
    }
    const int arrow = m_theme.metrics().iconSmall;
    const int arrowLeft = width() - kSide - arrow;
    m_theme.icon(u"chevron-down"_s).paint(&painter, place(arrowLeft, arrow), Qt::AlignCenter, mode);
    const QRect textRect(left, 0, arrowLeft - kBetween - left, height());
    painter.setPen(m_theme.colour(isEnabled() ? ColourRole::Text : ColourRole::TextMuted));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
}

} // namespace cvenhancer::ui
