// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/delegates/OutlineDelegate.h"

#include "models/OutlineModel.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

using models::OutlineModel;

constexpr int kOutlineSide = 12;
constexpr int kEntryIndent = 40;

} // namespace

OutlineDelegate::OutlineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const bool isEntry = index.data(OutlineModel::IsEntryRole).toBool();
    const int text = QFontMetrics(m_theme.font(FontRole::Body)).height();
    return {120, isEntry ? qMax(m_theme.metrics().controlSmall, text + 8) : qMax(m_theme.metrics().row + 2, text + 12)};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    if (index.data(OutlineModel::IsEntryRole).toBool()) {
        paintEntry(*painter, option, index);
    } else {
        paintSection(*painter, option, index);
    }
    painter->restore();
}

void OutlineDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isOpenSection =
        index.data(OutlineModel::IsOpenRole).toBool() && !index.data(OutlineModel::IsEntryRole).toBool();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const int radius = m_theme.metrics().controlRadius;
    if (isOpenSection || isHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(isOpenSection ? ColourRole::AccentSoft : ColourRole::Hover));
        painter.drawRoundedRect(option.rect, radius, radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(m_theme.colour(ColourRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void OutlineDelegate::paintSection(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const bool isOpen = index.data(OutlineModel::IsOpenRole).toBool();
    const bool isShown = index.data(OutlineModel::IsShownRole).toBool();
    const int count = index.data(OutlineModel::CountRole).toInt();
    const QRect inner = option.rect.adjusted(kOutlineSide, 0, -kOutlineSide, 0);
    const ColourRole colour = isOpen ? ColourRole::Accent : isShown ? ColourRole::Text : ColourRole::TextMuted;
    const auto align = [&](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
    };
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.colour(isOpen ? ColourRole::Accent : ColourRole::TextMuted));
    int room = inner.width();
    if (!isShown) {
        const int size = m_theme.metrics().iconSmall;
        const QRect place(inner.right() - size + 1, inner.center().y() - size / 2, size, size);
        m_theme.icon(u"eye-off"_s, ColourRole::TextMuted)
            .paint(&painter, QStyle::visualRect(option.direction, inner, place));
        room -= size + 8;
    } else if (count > 0) {
        const QString text = QLocale().toString(count);
        painter.drawText(inner, align(Qt::AlignRight), text);
        room -= painter.fontMetrics().horizontalAdvance(text) + 8;
    }
    painter.setFont(m_theme.font(isOpen ? FontRole::Strong : FontRole::Body));
    painter.setPen(m_theme.colour(colour));
    const QString title = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room);
    painter.drawText(inner, align(Qt::AlignLeft), title);
}

void OutlineDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isOpen = index.data(OutlineModel::IsOpenRole).toBool();
    const bool isShown = index.data(OutlineModel::IsShownRole).toBool();
    const QRect text = option.rect.adjusted(kEntryIndent, 0, -kOutlineSide, 0);
    const int size = m_theme.metrics().iconSmall;
    const QRect handle(option.rect.left() + kEntryIndent - size - 4, option.rect.center().y() - size / 2, size, size);
    m_theme.icon(u"drag"_s, ColourRole::TextMuted)
        .paint(&painter, QStyle::visualRect(option.direction, option.rect, handle));
    QFont font = m_theme.font(FontRole::Caption);
    font.setWeight(isOpen ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(!isShown);
    painter.setFont(font);
    painter.setPen(m_theme.colour(isOpen ? ColourRole::Text : ColourRole::TextMuted));
    const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text), align,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

} // namespace cvenhancer::ui
