// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/delegates/CardDelegate.h"
#include "ui/theme/Theme.h"

#include <QListView>

namespace cvenhancer::ui {

/// The CVs as a grid of cards or as a list of rows. Turns mouse and keyboard into intentions: Enter and a double click
/// open, Delete is the bin, F2 edits the title, the menu key and a right click open the menu. Several can be selected.
class CardView : public QListView {
    Q_OBJECT

public:
    explicit CardView(const Theme& theme, QWidget* parent = nullptr);

    void setActions(const QList<CardAction>& actions);
    void showAsList(bool list);

    /// The selected CVs in the order they are shown.
    [[nodiscard]] QModelIndexList selected() const;

Q_SIGNALS:
    void openRequested(const QModelIndex& index);
    void actionRequested(const QModelIndex& index, cvenhancer::ui::CardAction action);
    void binRequested();
    void selectionChangedTo(int count);
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void placeMargin();
    [[nodiscard]] bool isList() const { return viewMode() == QListView::ListMode; }

    CardDelegate* m_delegate;
    QAbstractItemDelegate* m_rows;
    int m_padding;
    int m_margin;
};

} // namespace cvenhancer::ui
