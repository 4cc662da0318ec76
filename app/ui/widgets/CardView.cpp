// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/CardView.h"

#include "ui/delegates/CvRowDelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace cvenhancer::ui {

namespace {

constexpr int kScrollBarWidth = 12; // the rows' own padding, so that their text stands in line with the page

} // namespace

CardView::CardView(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_delegate(new CardDelegate(theme, this))
    , m_rows(new CvRowDelegate(theme, this))
    , m_padding(theme.metrics().padding)
    , m_margin(theme.metrics().margin - CardDelegate::kEdge)
{
    showAsList(false);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    placeMargin();
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
}

void CardView::setActions(const QList<CardAction>& actions)
{
    m_delegate->setActions(actions);
    viewport()->update();
}

void CardView::showAsList(bool list)
{
    setItemDelegate(list ? m_rows : m_delegate);
    setViewMode(list ? QListView::ListMode : QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setFlow(list ? QListView::TopToBottom : QListView::LeftToRight);
    setWrapping(!list);
    placeMargin();
}

QModelIndexList CardView::selected() const
{
    QModelIndexList rows = selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

void CardView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedTo(static_cast<int>(selectedIndexes().size()));
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
    const int end = isList() ? m_padding - kScrollBarWidth : 0;
    const int start = isList() ? m_margin - kScrollBarWidth : m_margin;
    setViewportMargins(mirrored ? end : start, 0, mirrored ? start : end, 0);
}

void CardView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (index.isValid() && enter && state() != EditingState) {
        Q_EMIT openRequested(index);
    } else if (event->key() == Qt::Key_Delete && !selectedIndexes().isEmpty()) {
        Q_EMIT binRequested();
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
    if (!index.isValid() || event->button() != Qt::LeftButton || isList()) {
        return;
    }
    const CardLayout layout = m_delegate->layoutFor(visualRect(index), layoutDirection());
    const auto hit =
        std::ranges::find_if(layout.actions, [&position](const QRect& place) { return place.contains(position); });
    if (hit != layout.actions.end()) {
        Q_EMIT actionRequested(index, m_delegate->actions().at(hit - layout.actions.begin()));
    } else if (layout.more.contains(position)) {
        Q_EMIT menuRequested(index, viewport()->mapToGlobal(layout.more.bottomLeft() + QPoint(0, 4)));
    }
}

void CardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const CardLayout layout = m_delegate->layoutFor(visualRect(index), layoutDirection());
    if (index.isValid() && (isList() || !layout.bar.contains(event->position().toPoint()))) {
        Q_EMIT openRequested(index);
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
