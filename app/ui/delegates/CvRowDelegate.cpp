// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/delegates/CvRowDelegate.h"

#include "models/LibraryModel.h"
#include "ui/delegates/CardDelegate.h"
#include "ui/theme/ControlPainter.h"

#include <QPainter>

namespace cvenhancer::ui {

namespace {

constexpr int kRowHeight = 56;
constexpr int kCvRowSide = 12;
constexpr int kScoreWidth = 260;

} // namespace

CvRowDelegate::CvRowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CvRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.scaled(kScoreWidth * 2), m_theme.scaled(kRowHeight)};
}

void CvRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(0, 2, 0, -2);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const int radius = m_theme.metrics().controlRadius;
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        fillRounded(*painter, row, radius, m_theme.colour(chosen ? ColourRole::AccentSoft : ColourRole::Hover), {});
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawRing(*painter, row, radius, 2, m_theme.colour(ColourRole::Accent));
    }
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
    const QRect content = row.adjusted(kCvRowSide, 0, -kCvRowSide, 0);
    const int scoreWidth = qMin(m_theme.scaled(kScoreWidth), content.width() / 3);
    const QRect score(content.right() + 1 - scoreWidth, content.top(), scoreWidth, content.height());
    QRect text(content.left(), content.top(), content.width() - scoreWidth - kCvRowSide, content.height() / 2);
    const auto write = [&](const QRect& rect, const QString& words, FontRole font, ColourRole colour,
                           Qt::Alignment side) {
        painter->setFont(m_theme.font(font));
        painter->setPen(m_theme.colour(colour));
        painter->drawText(mirrored(rect),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | side)),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    };
    write(text, index.data().toString(), FontRole::Strong, ColourRole::Text, Qt::AlignBottom);
    write(text.translated(0, text.height() + 1), dateAndTags(index), FontRole::Caption, ColourRole::TextMuted,
          Qt::AlignTop);
    paintScoreLine(m_theme, *painter, mirrored(score), option.direction, index);
    painter->restore();
}

void CvRowDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect.adjusted(kCvRowSide / 2, 0, -option.rect.width() / 3, 0);
    place.setHeight(m_theme.metrics().control);
    place.moveCenter({place.center().x(), option.rect.center().y()});
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

} // namespace cvenhancer::ui
