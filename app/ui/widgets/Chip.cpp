// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/Chip.h"

#include <QPainter>

namespace cvenhancer::ui {

namespace {

constexpr int kChipSide = 8;
constexpr int kLongestChip = 180;

} // namespace

Chip::Chip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

void Chip::setRoles(ColourRole ground, ColourRole text, FontRole font)
{
    m_ground = ground;
    m_textRole = text;
    m_font = font;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int width = QFontMetrics(m_theme.font(m_font)).horizontalAdvance(m_text) + 2 * kChipSide + 2;
    return {std::min(width, kLongestChip), m_theme.metrics().chip};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 56), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(m_ground));
    painter.drawRoundedRect(rect(), m_theme.metrics().controlRadius, m_theme.metrics().controlRadius);
    const QFont font = m_theme.font(m_font);
    painter.setFont(font);
    painter.setPen(m_theme.colour(m_textRole));
    painter.drawText(rect(), Qt::AlignCenter,
                     QFontMetrics(font).elidedText(m_text, Qt::ElideRight, width() - 2 * kChipSide + 2));
}

} // namespace cvenhancer::ui
