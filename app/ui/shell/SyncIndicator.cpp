// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/SyncIndicator.h"

#include "ui/pages/account/SyncText.h"

#include <QPainter>

namespace cvenhancer::ui {

namespace {

constexpr int kDot = 7;
constexpr int kDotGap = 6;
constexpr int kSideMargin = 4;

} // namespace

SyncIndicator::SyncIndicator(const Theme& theme, const services::LibrarySync& sync, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_sync(sync)
{
    setFlat(true);
    setFont(theme.font(FontRole::Caption));
    setCursor(Qt::PointingHandCursor);
    connect(&sync, &services::LibrarySync::statusChanged, this, &SyncIndicator::refresh);
    refresh();
}

void SyncIndicator::refresh()
{
    const services::SyncStatus status = m_sync.status();
    setText(syncState(status));
    setToolTip(syncDetail(status));
    setAccessibleName(text());
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize SyncIndicator::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {2 * kSideMargin + kDot + kDotGap + metrics.horizontalAdvance(text()), metrics.height() + 2};
}

QColor SyncIndicator::dotColour() const
{
    using Phase = services::SyncStatus::Phase;
    switch (m_sync.status().phase) {
    case Phase::Idle:
        return m_theme.colour(ColourRole::Good);
    case Phase::Running:
        return m_theme.colour(ColourRole::Accent);
    case Phase::Failed:
        return m_theme.colour(ColourRole::Warn);
    case Phase::Off:
        break;
    }
    return m_theme.colour(ColourRole::TextMuted);
}

void SyncIndicator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOff = m_sync.status().phase == services::SyncStatus::Phase::Off;
    const QRectF inside = QRectF(rect()).adjusted(kSideMargin, 0, -kSideMargin, 0);
    QRectF dot(inside.left(), inside.center().y() - kDot / 2.0, kDot, kDot);
    QRectF words = inside.adjusted(kDot + kDotGap, 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        dot.moveRight(inside.right());
        words = inside.adjusted(0, 0, -kDot - kDotGap, 0);
    }
    painter.setPen(isOff ? QPen(dotColour(), 1) : QPen(Qt::NoPen));
    painter.setBrush(isOff ? QBrush(Qt::NoBrush) : QBrush(dotColour()));
    painter.drawEllipse(dot);
    painter.setPen(m_theme.colour(hasFocus() || underMouse() ? ColourRole::Text : ColourRole::TextMuted));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace cvenhancer::ui
