// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/delegates/CardDelegate.h"

#include "models/LibraryModel.h"
#include "ui/theme/TimeText.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using models::LibraryModel;

namespace {

constexpr int kGap = 24;
constexpr int kInset = 16;
constexpr int kPageTop = 20;
constexpr int kBarHeight = 44;

bool isInBin(const QModelIndex& index)
{
    return index.data(LibraryModel::DeletedAtRole).toDateTime().isValid();
}

QPainterPath rounded(const QRectF& rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

} // namespace

CardDelegate::CardDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return m_theme.metrics().card + QSize(kGap, kGap);
}

CardLayout CardDelegate::layoutFor(const QRect& cell, Qt::LayoutDirection direction) const
{
    const Metrics& metrics = m_theme.metrics();
    const auto mirrored = [&cell, direction](const QRect& rect) { return QStyle::visualRect(direction, cell, rect); };
    const QRect card(cell.topLeft() + QPoint(kEdge, kEdge), metrics.card);
    const QRect well(card.left(), card.top(), card.width(), metrics.well);
    const QRect bar(well.left(), well.bottom() + 1 - kBarHeight, well.width(), kBarHeight);
    const int line = m_theme.metrics().controlSmall;
    const QRect text(card.left() + kInset, well.bottom() + 12, card.width() - 2 * kInset, 20);
    CardLayout layout;
    layout.card = mirrored(card);
    layout.well = mirrored(well);
    layout.page = mirrored(QRect(card.left() + (card.width() - metrics.thumbnail.width()) / 2, card.top() + kPageTop,
                                 metrics.thumbnail.width(), metrics.thumbnail.height()));
    layout.bar = mirrored(bar);
    layout.action = mirrored(QRect(bar.left() + 8, bar.top() + 8, 96, line));
    layout.more = mirrored(QRect(bar.right() - 8 - 36, bar.top() + 8, 36, line));
    layout.title = mirrored(text);
    layout.date = mirrored(text.translated(0, 20));
    layout.words = mirrored(text.translated(0, 48));
    return layout;
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const CardLayout layout = layoutFor(option.rect, option.direction);
    const int radius = m_theme.metrics().cardRadius;
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    const QRectF outline = QRectF(layout.card).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->fillPath(rounded(outline, radius), m_theme.colour(ColourRole::SurfaceRaised));
    paintPage(*painter, layout, index);
    if (hovered || focused) {
        paintBar(*painter, layout, option, index);
    }
    paintText(*painter, layout, option, index);
    painter->setBrush(Qt::NoBrush);
    if (focused) {
        painter->setPen(QPen(m_theme.colour(ColourRole::Accent), 2));
        painter->drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter->setPen(m_theme.colour(hovered ? ColourRole::ControlBorder : ColourRole::Hairline));
        painter->drawRoundedRect(outline, radius, radius);
    }
    painter->restore();
}

void CardDelegate::paintPage(QPainter& painter, const CardLayout& layout, const QModelIndex& index) const
{
    painter.save();
    QPainterPath clip = rounded(layout.card, m_theme.metrics().cardRadius);
    QPainterPath well;
    well.addRect(layout.well);
    painter.setClipPath(clip.intersected(well));
    painter.fillRect(layout.well, m_theme.colour(ColourRole::Well));
    painter.fillRect(layout.page, m_theme.colour(ColourRole::PaperPreview));
    const QImage page = index.data(LibraryModel::ThumbnailRole).value<QImage>();
    if (!page.isNull()) {
        const int height = layout.page.width() * page.height() / page.width();
        const QRect target(layout.page.topLeft(), QSize(layout.page.width(), height));
        painter.setCompositionMode(QPainter::CompositionMode_Multiply); // paper keeps its preview tone
        painter.drawImage(target, page);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    painter.drawRect(QRectF(layout.page).adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.drawLine(QPointF(layout.well.left(), layout.well.bottom() + 0.5),
                     QPointF(layout.well.right() + 1, layout.well.bottom() + 0.5));
    painter.restore();
}

void CardDelegate::paintText(QPainter& painter, const CardLayout& layout, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto write = [&](const QRect& rect, const QString& text, FontRole font, ColourRole colour) {
        painter.setFont(m_theme.font(font));
        painter.setPen(m_theme.colour(colour));
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const int words = index.data(LibraryModel::WordCountRole).toInt();
    const QDateTime deleted = index.data(LibraryModel::DeletedAtRole).toDateTime();
    const QDateTime changed = index.data(LibraryModel::ChangedAtRole).toDateTime();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    write(layout.title, index.data(LibraryModel::TitleRole).toString(), FontRole::Strong, ColourRole::Text);
    write(layout.date, deleted.isValid() ? tr("Deleted: %1").arg(changeText(deleted, now)) : changeText(changed, now),
          FontRole::Caption, ColourRole::TextMuted);
    write(layout.words, words == 1 ? tr("1 word") : tr("%Ln words", nullptr, words), FontRole::Body,
          ColourRole::TextMuted);
}

void CardDelegate::paintBar(QPainter& painter, const CardLayout& layout, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QPoint mouse = view ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint();
    const int radius = m_theme.metrics().controlRadius;
    painter.fillRect(layout.bar.adjusted(1, 0, -1, 0), m_theme.colour(ColourRole::SurfaceRaised));
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    painter.drawLine(layout.bar.topLeft(), layout.bar.topRight());
    const bool over = layout.action.contains(mouse);
    painter.fillPath(rounded(layout.action, radius),
                     m_theme.colour(over ? ColourRole::AccentSoftHover : ColourRole::AccentSoft));
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.colour(ColourRole::Accent));
    painter.drawText(layout.action, Qt::AlignCenter, isInBin(index) ? tr("Restore") : tr("Export"));
    if (layout.more.contains(mouse)) {
        painter.fillPath(rounded(layout.more, radius), m_theme.colour(ColourRole::Hover));
    }
    const int size = m_theme.metrics().icon;
    QRect icon(0, 0, size, size);
    icon.moveCenter(layout.more.center());
    m_theme.icon(u"more"_s).paint(&painter, icon);
}

QString changeText(const QDateTime& changed, const QDateTime& now)
{
    const QLocale locale;
    const QDateTime local = changed.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0) {
        return CardDelegate::tr("Today, %1").arg(shortTime(local.time()));
    }
    if (days == 1) {
        return CardDelegate::tr("Yesterday");
    }
    const bool thisYear = local.date().year() == now.toLocalTime().date().year();
    //: Day and month, in QLocale's date format
    return locale.toString(local.date(), thisYear ? CardDelegate::tr("d MMMM") : CardDelegate::tr("d MMMM yyyy"));
}

} // namespace cvenhancer::ui
