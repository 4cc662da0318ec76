// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QList>
#include <QStyledItemDelegate>

namespace cvenhancer::ui {

/// What the bar of a card offers beside its menu.
enum class CardAction { Edit, Tailor, Export, Restore };

/// The places of a card's parts, in the view's coordinates.
struct CardLayout {
    QRect card;
    QRect well; ///< behind the page
    QRect page; ///< may reach below the well, which cuts it
    QRect bar; ///< the actions shown on hover and on keyboard focus
    QList<QRect> actions; ///< in the order of CardDelegate::actions(); those without room are left out
    QRect more; ///< opens the menu
    QRect title;
    QRect date;
    QRect score;
};

/// Draws a card of the library: the first page in a well, title, date and tags, the best score, and the bar of actions.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kEdge = 2; ///< room around a card for its ring

    explicit CardDelegate(const Theme& theme, QObject* parent = nullptr);

    /// The first one is tinted.
    void setActions(const QList<CardAction>& actions) { m_actions = actions; }
    [[nodiscard]] const QList<CardAction>& actions() const { return m_actions; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    [[nodiscard]] CardLayout layoutFor(const QRect& cell, Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] QSize cardSize() const;
    void paintPage(QPainter& painter, const CardLayout& layout, const QModelIndex& index) const;
    void paintText(QPainter& painter, const CardLayout& layout, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintScore(QPainter& painter, const CardLayout& layout, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintBar(QPainter& painter, const CardLayout& layout, const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
    QList<CardAction> m_actions;
};

QString nameOf(CardAction action);

/// When something was changed, as short as a reader needs it: "Today, 14:02", "Yesterday", "18 November",
/// "18 November 2025".
QString changeText(const QDateTime& changed, const QDateTime& now);

/// The line below a title: when the CV was changed or deleted, and its tags.
QString dateAndTags(const QModelIndex& index);

/// The best score as a small arc with its number in `rect`, or how many words the CV has.
void paintScoreLine(const Theme& theme, QPainter& painter, const QRect& rect, Qt::LayoutDirection direction,
                    const QModelIndex& index);

} // namespace cvenhancer::ui
