// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/FoldedEntry.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kFoldedSide = 20;
constexpr int kFoldedUpDown = 11;

} // namespace

FoldedEntry::FoldedEntry(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FoldedEntry::showEntry(const QString& title, const QString& details, bool isVisible)
{
    setText(title);
    m_details = details;
    m_isShown = isVisible;
    setAccessibleName(details.isEmpty() ? title : tr("%1: %2").arg(title, details));
    updateGeometry();
    update();
}

QSize FoldedEntry::sizeHint() const
{
    const int title = QFontMetrics(m_theme.font(FontRole::Strong)).height();
    const int details = m_details.isEmpty() ? 0 : QFontMetrics(m_theme.font(FontRole::Caption)).height() + 2;
    return {200, 2 * kFoldedUpDown + title + details};
}

QSize FoldedEntry::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void FoldedEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = m_theme.metrics().cardRadius;
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(isDown() ? ColourRole::Pressed : ColourRole::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(ColourRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const int icon = m_theme.metrics().icon;
    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int textWidth = width() - 2 * kFoldedSide - icon - 8;
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const QFontMetrics strong(m_theme.font(FontRole::Strong));
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.colour(m_isShown ? ColourRole::Text : ColourRole::TextMuted));
    painter.drawText(mirrored({kFoldedSide, kFoldedUpDown, textWidth, strong.height()}), align,
                     strong.elidedText(text(), Qt::ElideRight, textWidth));
    if (!m_details.isEmpty()) {
        const QFontMetrics caption(m_theme.font(FontRole::Caption));
        painter.setFont(m_theme.font(FontRole::Caption));
        painter.setPen(m_theme.colour(ColourRole::TextMuted));
        painter.drawText(mirrored({kFoldedSide, kFoldedUpDown + strong.height() + 2, textWidth, caption.height()}),
                         align, caption.elidedText(m_details, Qt::ElideRight, textWidth));
    }
    m_theme.icon(u"chevron-down"_s, ColourRole::TextMuted)
        .paint(&painter, mirrored({width() - kFoldedSide - icon + 6, (height() - icon) / 2, icon, icon}));
}

void FoldedEntry::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (isUp || event->key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(isUp ? -1 : 1);
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace cvenhancer::ui
