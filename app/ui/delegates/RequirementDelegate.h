// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace cvenhancer::ui {

/// Draws a row of models::RequirementModel: a sign, the name, where the CV shows it, and dots for how well. The chosen
/// row opens and shows the words of the CV with a link to their place.
class RequirementDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RequirementDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    /// The link of the chosen row was clicked.
    void showRequested(const QModelIndex& index);

private:
    void paintHeading(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintDots(QPainter& painter, const QRect& rect, int strength) const;
    void paintQuote(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] bool isOpen(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] QRect quoteRect(const QRect& row) const;
    [[nodiscard]] QRect linkRect(const QRect& row, Qt::LayoutDirection direction) const;
    [[nodiscard]] int quoteHeight(int width, const QString& quote) const;

    const Theme& m_theme;
};

} // namespace cvenhancer::ui
