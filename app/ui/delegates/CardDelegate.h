// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace cvenhancer::ui {

/// The places of a card's parts, in the view's coordinates.
struct CardLayout {
    QRect card;
    QRect well; ///< behind the page
    QRect page; ///< may reach below the well, which cuts it
    QRect bar; ///< the actions shown on hover and on keyboard focus
    QRect action; ///< the one named action: Export, or Restore in the bin
    QRect more; ///< opens the menu
    QRect title;
    QRect date;
    QRect words;
};

/// Draws a card of the library: the first page in a well, title, date, number of words, and the hover bar.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kEdge = 2; ///< room around a card for its ring

    explicit CardDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    [[nodiscard]] CardLayout layoutFor(const QRect& cell, Qt::LayoutDirection direction) const;

private:
    void paintPage(QPainter& painter, const CardLayout& layout, const QModelIndex& index) const;
    void paintText(QPainter& painter, const CardLayout& layout, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintBar(QPainter& painter, const CardLayout& layout, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;

    const Theme& m_theme;
};

/// When something was changed, as short as a reader needs it: "Today, 14:02", "Yesterday", "18 November",
/// "18 November 2025".
QString changeText(const QDateTime& changed, const QDateTime& now);

} // namespace cvenhancer::ui
