// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/CardView.h"

#include "ui/delegates/CardDelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace cvenhancer::ui {

CardView::CardView(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_delegate(new CardDelegate(theme, this))
    , m_margin(theme.metrics().margin - CardDelegate::kEdge)
{
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    placeMargin();
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void CardView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        placeMargin();
    }
    QListView::changeEvent(event);
}

void CardView::placeMargin()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(mirrored ? 0 : m_margin, 0, mirrored ? m_margin : 0, 0);
}

void CardView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (index.isValid() && enter) {
        Q_EMIT actionRequested(index);
    } else if (index.isValid() && event->key() == Qt::Key_Delete) {
        Q_EMIT binRequested(index);
    } else {
        QListView::keyPressEvent(event);
    }
}

void CardView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid()) {
        update(index);
    }
}

void CardView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        return;
    }
    const CardLayout layout = m_delegate->layoutFor(visualRect(index), layoutDirection());
    if (layout.action.contains(position)) {
        Q_EMIT actionRequested(index);
    } else if (layout.more.contains(position)) {
        Q_EMIT menuRequested(index, viewport()->mapToGlobal(layout.more.bottomLeft() + QPoint(0, 4)));
    }
}

void CardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const CardLayout layout = m_delegate->layoutFor(visualRect(index), layoutDirection());
    if (index.isValid() && !layout.bar.contains(event->position().toPoint())) {
        Q_EMIT actionRequested(index);
    }
}

void CardView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        Q_EMIT menuRequested(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
    }
}

} // namespace cvenhancer::ui
