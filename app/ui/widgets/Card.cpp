// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/Card.h"

#include <QPainter>

namespace cvenhancer::ui {

Card::Card(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    const int padding = theme.metrics().cardPadding;
    setContentsMargins(padding, padding, padding, padding);
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = m_chosen ? 2 : 1;
    painter.setPen(QPen(m_theme.colour(m_chosen ? ColourRole::Accent : ColourRole::Hairline), line));
    painter.setBrush(m_theme.colour(ColourRole::SurfaceRaised));
    const int radius = m_theme.metrics().cardRadius;
    const double inset = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace cvenhancer::ui
