// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/LinkButton.h"

#include <QPainter>

namespace cvenhancer::ui {

namespace {

constexpr int kLinkSide = 4;
constexpr int kLinkHeight = 28; // tokens.json, "size.minimumHit"

} // namespace

LinkButton::LinkButton(const Theme& theme, const QString& text, QWidget* parent, FontRole font)
    : QPushButton(text, parent)
    , m_theme(theme)
{
    setFont(theme.font(font));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kLinkSide, kLinkHeight};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(ColourRole::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.metrics().markRadius,
                                m_theme.metrics().markRadius);
    }
    QFont font = this->font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(m_theme.colour(isEnabled() ? ColourRole::Accent : ColourRole::TextMuted));
    painter.drawText(rect().adjusted(kLinkSide, 0, -kLinkSide, 0), Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace cvenhancer::ui
