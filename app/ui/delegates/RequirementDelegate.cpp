// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/delegates/RequirementDelegate.h"

#include "models/RequirementModel.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using models::RequirementModel;

namespace {

constexpr int kRequirementRow = 28; // tokens.json, "size.rowCompact"
constexpr int kHeadingHeight = 40;
constexpr int kFirstHeading = 28;
constexpr int kRowMargin = 24;
constexpr int kGroundInset = 12; // of the chosen row's ground
constexpr int kStrengthDot = 6;
constexpr int kStrengthGap = 3;
constexpr int kStrengthDots = 3;
constexpr int kCaptionLine = 20;
constexpr int kRequirementPadding = 8;
constexpr double kQuoteLine = 20.0 / 13; // tokens.json, "typePx.body"

QRect mirroredIn(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// Breaks `text` for `width` and gives its height.
double breakLines(QTextLayout& layout, int width, double lineHeight)
{
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (lineHeight - line.height()) / 2});
        y += lineHeight;
    }
    layout.endLayout();
    return y;
}

QString inQuotes(const QString& text)
{
    return u"“"_s + text + u"”"_s;
}

} // namespace

RequirementDelegate::RequirementDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

bool RequirementDelegate::isOpen(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->currentIndex() == index && !index.data(RequirementModel::QuoteRole).toString().isEmpty();
}

QRect RequirementDelegate::quoteRect(const QRect& row) const
{
    const int left = kRowMargin + m_theme.metrics().iconSmall + kRequirementPadding;
    return row.adjusted(left, kRequirementRow, -kRowMargin, -kCaptionLine - kRequirementPadding);
}

QRect RequirementDelegate::linkRect(const QRect& row, Qt::LayoutDirection direction) const
{
    const int width = QFontMetrics(m_theme.font(FontRole::Caption)).horizontalAdvance(tr("Show in CV"));
    const QRect link(row.right() - kRowMargin - width, row.bottom() - kCaptionLine - kRequirementPadding + 2, width + 1,
                     kCaptionLine);
    return QStyle::visualRect(direction, row, link);
}

int RequirementDelegate::quoteHeight(int width, const QString& quote) const
{
    QTextLayout layout(inQuotes(quote), m_theme.font(FontRole::Body));
    return qRound(breakLines(layout, width, std::round(m_theme.font(FontRole::Body).pixelSize() * kQuoteLine)));
}

QSize RequirementDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : 360;
    if (index.data(RequirementModel::IsHeadingRole).toBool()) {
        return {width, index.row() == 0 ? kFirstHeading : kHeadingHeight};
    }
    if (!isOpen(option, index)) {
        return {width, kRequirementRow};
    }
    const int quote =
        quoteHeight(quoteRect({0, 0, width, 400}).width(), index.data(RequirementModel::QuoteRole).toString());
    return {width, kRequirementRow + quote + kCaptionLine + kRequirementPadding};
}

void RequirementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RequirementModel::IsHeadingRole).toBool()) {
        paintHeading(*painter, option.rect, index);
    } else {
        paintRow(*painter, option, index);
    }
    painter->restore();
}

void RequirementDelegate::paintHeading(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const QRect text(rect.left() + kRowMargin, rect.bottom() - kRequirementRow, rect.width() - 2 * kRowMargin,
                     kRequirementRow);
    if (index.row() > 0) {
        painter.fillRect(QRect(text.left(), rect.top() + 5, text.width(), 1), m_theme.colour(ColourRole::Hairline));
    }
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.colour(ColourRole::Text));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.colour(ColourRole::TextMuted));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignTrailing, index.data(RequirementModel::SummaryRole).toString());
}

void RequirementDelegate::paintDots(QPainter& painter, const QRect& rect, int strength) const
{
    for (int i = 0; i < kStrengthDots; ++i) {
        const QRectF dot(rect.left() + i * (kStrengthDot + kStrengthGap), rect.center().y() - kStrengthDot / 2.0 + 0.5,
                         kStrengthDot, kStrengthDot);
        const bool full = i < strength;
        painter.setPen(full ? QPen(Qt::NoPen) : QPen(m_theme.colour(ColourRole::ControlMark), 1));
        painter.setBrush(full ? QBrush(m_theme.colour(ColourRole::Good)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(full ? dot : dot.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void RequirementDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const QRect ground = option.rect.adjusted(kGroundInset, 0, -kGroundInset, 0);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(isCurrent ? ColourRole::AccentSoft : ColourRole::Hover));
        painter.drawRoundedRect(ground, m_theme.metrics().controlRadius, m_theme.metrics().controlRadius);
    }
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(m_theme.colour(ColourRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), m_theme.metrics().controlRadius,
                                m_theme.metrics().controlRadius);
    }
    const int strength = index.data(RequirementModel::StrengthRole).toInt();
    const int icon = m_theme.metrics().iconSmall;
    const QRect line(option.rect.left() + kRowMargin, option.rect.top(), option.rect.width() - 2 * kRowMargin,
                     kRequirementRow);
    const QRect sign(line.left(), line.center().y() - icon / 2, icon, icon);
    m_theme
        .icon(strength > 0 ? u"check-circle"_s : u"missing"_s,
              strength > 0 ? ColourRole::Good : ColourRole::ControlMark)
        .paint(&painter, mirroredIn(option, sign));
    const int dots = strength > 0 ? kStrengthDots * kStrengthDot + (kStrengthDots - 1) * kStrengthGap : 0;
    if (dots > 0) {
        paintDots(painter, mirroredIn(option, QRect(line.right() - dots + 1, line.top(), dots, kRequirementRow)),
                  strength);
    }
    const QRect texts = line.adjusted(icon + kRequirementPadding, 0, dots > 0 ? -dots - kRequirementPadding : 0, 0);
    const QFont nameFont = m_theme.font(isCurrent ? FontRole::Strong : FontRole::Body);
    const QFontMetrics nameMetrics(nameFont);
    const QString name = nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, texts.width() * 2 / 3);
    const int nameWidth = nameMetrics.horizontalAdvance(name);
    painter.setFont(nameFont);
    painter.setPen(m_theme.colour(ColourRole::Text));
    painter.drawText(mirroredIn(option, texts), Qt::AlignVCenter | Qt::AlignLeading, name);
    const QFont captionFont = m_theme.font(FontRole::Caption);
    painter.setFont(captionFont);
    painter.setPen(m_theme.colour(ColourRole::TextMuted));
    const QString summary = QFontMetrics(captionFont)
                                .elidedText(index.data(RequirementModel::SummaryRole).toString(), Qt::ElideRight,
                                            std::max(0, texts.width() - nameWidth - kRequirementPadding));
    painter.drawText(mirroredIn(option, texts), Qt::AlignVCenter | Qt::AlignTrailing, summary);
    if (isOpen(option, index)) {
        paintQuote(painter, option, index);
    }
}

void RequirementDelegate::paintQuote(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const QRect area = mirroredIn(option, quoteRect(option.rect));
    const QString text = inQuotes(index.data(RequirementModel::QuoteRole).toString());
    QTextLayout layout(text, m_theme.font(FontRole::Body));
    QTextOption textOption(Qt::AlignLeading);
    textOption.setTextDirection(option.direction);
    layout.setTextOption(textOption);
    QTextLayout::FormatRange strong;
    const QString name = index.data(RequirementModel::QuotedNameRole).toString();
    strong.start = static_cast<int>(text.indexOf(name));
    strong.length = name.isEmpty() || strong.start < 0 ? 0 : static_cast<int>(name.size());
    strong.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({strong});
    breakLines(layout, area.width(), std::round(m_theme.font(FontRole::Body).pixelSize() * kQuoteLine));
    painter.setPen(m_theme.colour(ColourRole::Text));
    layout.draw(&painter, area.topLeft());
    const QRect link = linkRect(option.rect, option.direction);
    const QFont caption = m_theme.font(FontRole::Caption);
    painter.setFont(caption);
    painter.setPen(m_theme.colour(ColourRole::Accent));
    painter.drawText(link, Qt::AlignCenter, tr("Show in CV"));
    painter.setPen(m_theme.colour(ColourRole::TextMuted));
    const QRect place(area.left(), link.top(), area.width() - link.width() - kRequirementPadding, link.height());
    painter.drawText(option.direction == Qt::RightToLeft ? place.translated(link.width() + kRequirementPadding, 0)
                                                         : place,
                     Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(caption).elidedText(index.data(RequirementModel::PlaceRole).toString(),
                                                      Qt::ElideRight, place.width()));
}

bool RequirementDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                      const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease && isOpen(option, index)) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (linkRect(option.rect, option.direction).adjusted(-4, -4, 4, 4).contains(mouse->pos())) {
            Q_EMIT showRequested(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace cvenhancer::ui
