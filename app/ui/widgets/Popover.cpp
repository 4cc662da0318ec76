// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/Popover.h"

#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace cvenhancer::ui {

namespace {

constexpr int kAway = 8; // from the edge of the screen
constexpr int kBelow = 4;

} // namespace

Popover::Popover(const Theme& theme, const QString& title, const QSize& size, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    resize(theme.scaled(size.width()), theme.scaled(size.height()));
    auto* body = new ScrollColumn(theme, ColourRole::SurfaceRaised, this);
    body->column()->setContentsMargins(16, 12, 16, 12);
    body->column()->insertLayout(0, m_column);
    m_column->setSpacing(4);
    auto* heading = new TextLabel(theme, FontRole::Title, ColourRole::Text, this);
    heading->setText(title);
    m_column->addWidget(heading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(body);
}

void Popover::showBelow(const QWidget* anchor)
{
    const QRect screen = anchor->screen()->availableGeometry().adjusted(kAway, kAway, -kAway, -kAway);
    resize(size().boundedTo(screen.size()));
    const QPoint below = anchor->mapToGlobal(QPoint(0, anchor->height() + kBelow));
    move(std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(below.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
}

/// Round corners without a compositor as well.
void Popover::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    QPainterPath outline;
    outline.addRoundedRect(rect(), m_theme.metrics().cardRadius, m_theme.metrics().cardRadius);
    setMask(QRegion(outline.toFillPolygon().toPolygon()));
}

void Popover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(ColourRole::ControlBorder));
    painter.setBrush(m_theme.colour(ColourRole::SurfaceRaised));
    const int radius = m_theme.metrics().cardRadius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace cvenhancer::ui
