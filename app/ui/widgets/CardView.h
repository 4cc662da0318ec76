// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QListView>

namespace cvenhancer::ui {

class CardDelegate;

/// A grid of cards. Turns mouse and keyboard into intentions: Enter is the card's named action, Delete the bin, the
/// menu key and a right click the menu.
class CardView : public QListView {
    Q_OBJECT

public:
    explicit CardView(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void actionRequested(const QModelIndex& index);
    void binRequested(const QModelIndex& index);
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void placeMargin();

    CardDelegate* m_delegate;
    int m_margin;
};

} // namespace cvenhancer::ui
