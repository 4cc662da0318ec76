// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/SegmentFrame.h"

#include "ui/theme/ThemeStyle.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cvenhancer::ui {

SegmentFrame::SegmentFrame(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

QPushButton* SegmentFrame::addSegment()
{
    auto* segment = new QPushButton(this);
    setKind(segment, ButtonKind::Segment);
    segment->setCheckable(true);
    m_layout->addWidget(segment);
    return segment;
}

void SegmentFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    painter.setBrush(m_theme.colour(ColourRole::SurfaceSunken));
    const int radius = m_theme.metrics().controlRadius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace cvenhancer::ui
