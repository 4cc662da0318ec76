// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/delegates/CardDelegate.h"

#include "models/LibraryModel.h"
#include "ui/theme/TimeText.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using models::LibraryModel;

namespace {

constexpr QSize kGap(22, 24); // five cards and a scroll bar stand side by side in 1440 pixels
constexpr int kInset = 16;
constexpr int kPageTop = 20;
constexpr int kBarPadding = 8;
constexpr int kWordPadding = 12;

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

QSize CardDelegate::cardSize() const
{
    const Metrics& metrics = m_theme.metrics();
    return {metrics.card.width(), metrics.well + m_theme.scaled(metrics.card.height() - metrics.well)};
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return cardSize() + kGap;
}

CardLayout CardDelegate::layoutFor(const QRect& cell, Qt::LayoutDirection direction) const
{
    const Metrics& metrics = m_theme.metrics();
    const auto mirrored = [&cell, direction](const QRect& rect) { return QStyle::visualRect(direction, cell, rect); };
    const QRect card(cell.topLeft() + QPoint(kEdge, kEdge), cardSize());
    const QRect well(card.left(), card.top(), card.width(), metrics.well);
    const int button = metrics.controlSmall;
    const int barHeight = button + 2 * kBarPadding;
    const QRect bar(well.left(), well.bottom() + 1 - barHeight, well.width(), barHeight);
    const int line = m_theme.scaled(20);
    const QRect text(card.left() + kInset, well.bottom() + m_theme.scaled(12), card.width() - 2 * kInset, line);
    CardLayout layout;
    layout.card = mirrored(card);
    layout.well = mirrored(well);
    layout.page = mirrored(QRect(card.left() + (card.width() - metrics.thumbnail.width()) / 2, card.top() + kPageTop,
                                 metrics.thumbnail.width(), metrics.thumbnail.height()));
    layout.bar = mirrored(bar);
    const QRect more(bar.right() + 1 - kBarPadding - button, bar.top() + kBarPadding, button, button);
    layout.more = mirrored(more);
    int left = bar.left() + kBarPadding;
    for (const CardAction action : m_actions) {
        const int width =
            QFontMetrics(m_theme.font(FontRole::Strong)).horizontalAdvance(nameOf(action)) + 2 * kWordPadding;
        if (left + width > more.left()) {
            break;
        }
        layout.actions.append(mirrored(QRect(left, bar.top() + kBarPadding, width, button)));
        left += width;
    }
    layout.title = mirrored(text);
    layout.date = mirrored(text.translated(0, line));
    layout.score = mirrored(text.translated(0, m_theme.scaled(46)));
    return layout;
}

QWidget* CardDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Title of %1").arg(index.data().toString()));
    editor->setMaxLength(200);
    return editor;
}

void CardDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QRect title = layoutFor(option.rect, option.direction).title;
    QRect place(0, 0, title.width() + kInset, m_theme.metrics().control);
    place.moveCenter(title.center());
    editor->setGeometry(place);
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
        paintBar(*painter, layout, option);
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
    write(layout.title, index.data(LibraryModel::TitleRole).toString(), FontRole::Strong, ColourRole::Text);
    write(layout.date, dateAndTags(index), FontRole::Caption, ColourRole::TextMuted);
    paintScoreLine(m_theme, painter, layout.score, option.direction, index);
}

void CardDelegate::paintBar(QPainter& painter, const CardLayout& layout, const QStyleOptionViewItem& option) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QPoint mouse = view ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint();
    const int radius = m_theme.metrics().controlRadius;
    painter.fillRect(layout.bar.adjusted(1, 0, -1, 0), m_theme.colour(ColourRole::SurfaceRaised));
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    painter.drawLine(layout.bar.topLeft(), layout.bar.topRight());
    for (qsizetype i = 0; i < layout.actions.size(); ++i) {
        const QRect& place = layout.actions.at(i);
        const bool over = place.contains(mouse);
        if (i == 0) {
            painter.fillPath(rounded(place, radius),
                             m_theme.colour(over ? ColourRole::AccentSoftHover : ColourRole::AccentSoft));
        } else if (over) {
            painter.fillPath(rounded(place, radius), m_theme.colour(ColourRole::Hover));
        }
        painter.setFont(m_theme.font(i == 0 ? FontRole::Strong : FontRole::Body));
        painter.setPen(m_theme.colour(i == 0 ? ColourRole::Accent : ColourRole::Text));
        painter.drawText(place, Qt::AlignCenter, nameOf(m_actions.at(i)));
    }
    if (layout.more.contains(mouse)) {
        painter.fillPath(rounded(layout.more, radius), m_theme.colour(ColourRole::Hover));
    }
    const int size = m_theme.metrics().icon;
    QRect icon(0, 0, size, size);
    icon.moveCenter(layout.more.center());
    m_theme.icon(u"more"_s).paint(&painter, icon);
}

QString nameOf(CardAction action)
{
    switch (action) {
    case CardAction::Edit:
        return CardDelegate::tr("Edit");
    case CardAction::Tailor:
        return CardDelegate::tr("Tailor");
    case CardAction::Export:
        return CardDelegate::tr("Export");
    case CardAction::Restore:
        return CardDelegate::tr("Restore");
    }
    return {};
}

QString dateAndTags(const QModelIndex& index)
{
    const QDateTime deleted = index.data(LibraryModel::DeletedAtRole).toDateTime();
    const QDateTime changed = index.data(LibraryModel::ChangedAtRole).toDateTime();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList parts{deleted.isValid() ? CardDelegate::tr("Deleted: %1").arg(changeText(deleted, now))
                                        : changeText(changed, now)};
    parts += index.data(LibraryModel::TagsRole).toStringList();
    return parts.join(u" · "_s);
}

void paintScoreLine(const Theme& theme, QPainter& painter, const QRect& rect, Qt::LayoutDirection direction,
                    const QModelIndex& index)
{
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(direction, rect, part); };
    const auto alignment = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter));
    const QVariant score = index.data(LibraryModel::BestScoreRole);
    QRect text = rect;
    painter.setFont(theme.font(FontRole::Body));
    if (!score.isValid()) {
        const int words = index.data(LibraryModel::WordCountRole).toInt();
        painter.setPen(theme.colour(ColourRole::TextMuted));
        painter.drawText(mirrored(text), alignment,
                         words == 1 ? CardDelegate::tr("1 word") : CardDelegate::tr("%Ln words", nullptr, words));
        return;
    }
    constexpr int kStart = 225 * 16; // tokens.json, "dial"
    constexpr int kSpan = -270;
    const int size = theme.scaled(20);
    const QRectF dial = QRectF(mirrored(QRect(rect.left(), rect.center().y() - size / 2 + 1, size, size)))
                            .adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(ColourRole::Hairline), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(dial, kStart, kSpan * 16);
    painter.setPen(QPen(theme.colour(ColourRole::Accent), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(dial, kStart, qRound(kSpan * 16 * qBound(0.0, score.toDouble() / 100, 1.0)));
    text.setLeft(rect.left() + size + 8);
    const QString number = QLocale().toString(qRound(score.toDouble()));
    painter.setFont(theme.font(FontRole::Strong));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(mirrored(text), alignment, number);
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(number) + 8);
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(mirrored(text), alignment,
                     painter.fontMetrics().elidedText(index.data(LibraryModel::BestAdvertRole).toString(),
                                                      Qt::ElideRight, text.width()));
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
