// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/Hairline.h"

#include <QPainter>

namespace cvenhancer::ui {

Hairline::Hairline(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(ColourRole::Hairline));
}

} // namespace cvenhancer::ui
