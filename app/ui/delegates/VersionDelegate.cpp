// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/delegates/VersionDelegate.h"

#include "models/VersionModel.h"
#include "ui/delegates/CardDelegate.h"

#include <QDateTime>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kVersionText = 36; ///< from the row's start to its text
constexpr int kVersionKnot = 9;
constexpr int kVersionUpDown = 8;

} // namespace

QString versionReason(const QString& reason, int changes)
{
    if (reason == u"import"_s) {
        return VersionDelegate::tr("Imported");
    }
    if (reason == u"restore"_s) {
        return VersionDelegate::tr("Restored from the history");
    }
    if (reason == u"other"_s) {
        return VersionDelegate::tr("Changed elsewhere");
    }
    return changes == 1 ? VersionDelegate::tr("1 change") : VersionDelegate::tr("%n changes", nullptr, changes);
}

VersionDelegate::VersionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {120,
            2 * kVersionUpDown + QFontMetrics(m_theme.font(FontRole::Body)).height()
                + QFontMetrics(m_theme.font(FontRole::Caption)).height()};
}

void VersionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const int radius = m_theme.metrics().controlRadius;
    if (isChosen || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(isChosen ? ColourRole::AccentSoft : ColourRole::Hover));
        painter->drawRoundedRect(option.rect, radius, radius);
    }
    const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const QRect row = option.rect;
    const QRect line = mirrored({row.left() + kVersionText / 2, row.top(), 1, row.height()});
    painter->fillRect(line, m_theme.colour(ColourRole::ControlBorder));
    painter->setPen(QPen(m_theme.colour(isChosen ? ColourRole::Accent : ColourRole::ControlMark), 2));
    painter->setBrush(m_theme.colour(isChosen ? ColourRole::Accent : ColourRole::SurfaceRaised));
    painter->drawEllipse(QPointF(line.center().x() + 0.5, row.center().y()), kVersionKnot / 2.0, kVersionKnot / 2.0);
    const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const int half = (row.height() - 2 * kVersionUpDown) / 2;
    const QRect text(row.left() + kVersionText, row.top() + kVersionUpDown, row.width() - kVersionText - 8, half);
    painter->setFont(m_theme.font(isChosen ? FontRole::Strong : FontRole::Body));
    painter->setPen(m_theme.colour(isChosen ? ColourRole::Accent : ColourRole::Text));
    const QString when =
        changeText(index.data(models::VersionModel::TimeRole).toDateTime().toLocalTime(), QDateTime::currentDateTime());
    painter->drawText(mirrored(text), align, painter->fontMetrics().elidedText(when, Qt::ElideRight, text.width()));
    painter->setFont(m_theme.font(FontRole::Caption));
    painter->setPen(m_theme.colour(ColourRole::TextMuted));
    const QString why = versionReason(index.data(models::VersionModel::ReasonRole).toString(),
                                      index.data(models::VersionModel::ChangeCountRole).toInt());
    painter->drawText(mirrored(text.translated(0, half)), align,
                      painter->fontMetrics().elidedText(why, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace cvenhancer::ui
