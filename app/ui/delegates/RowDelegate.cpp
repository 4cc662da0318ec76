// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/delegates/RowDelegate.h"

#include "ui/theme/ControlPainter.h"

#include <QApplication>
#include <QPainter>

namespace cvenhancer::ui {

namespace {

constexpr int kRowSide = 12;
constexpr int kRowGap = 2; ///< below each row

} // namespace

RowDelegate::RowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kRowSide;
    return {width, m_theme.metrics().row + kRowGap};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect.adjusted(0, 0, 0, -kRowGap);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const int radius = m_theme.metrics().controlRadius;
    if (chosen || hovered) {
        fillRounded(*painter, row, radius, m_theme.colour(chosen ? ColourRole::AccentSoft : ColourRole::Hover), {});
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        drawRing(*painter, row, radius, 2, m_theme.colour(ColourRole::Accent));
    }
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
    QRect content = row.adjusted(kRowSide, 0, -kRowSide, 0);
    if (const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const int size = m_theme.metrics().icon;
        icon.paint(painter, mirrored(QRect(content.left(), row.center().y() - size / 2 + 1, size, size)));
        content.setLeft(content.left() + size + kRowSide);
    }
    const auto alignment = [&option](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter));
    };
    if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty()) {
        painter->setFont(m_theme.font(FontRole::Caption));
        painter->setPen(m_theme.colour(ColourRole::TextMuted));
        painter->drawText(mirrored(content), alignment(Qt::AlignRight), detail);
        content.setRight(content.right() - painter->fontMetrics().horizontalAdvance(detail) - kRowSide);
    }
    painter->setFont(m_theme.font(chosen ? FontRole::Strong : FontRole::Body));
    painter->setPen(m_theme.colour(chosen ? ColourRole::Accent : ColourRole::Text));
    painter->drawText(mirrored(content), alignment(Qt::AlignLeft) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width()));
    painter->restore();
}

} // namespace cvenhancer::ui
