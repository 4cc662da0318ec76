// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/delegates/TemplateDelegate.h"

#include <QImage>
#include <QPainter>

namespace cvenhancer::ui {

namespace {

constexpr int kTemplateSide = 6; ///< around a page, for its ring

} // namespace

TemplateDelegate::TemplateDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    const int name = QFontMetrics(m_theme.font(FontRole::Caption)).height() + 4;
    return {kPage.width() + 2 * kTemplateSide, kPage.height() + 2 * kTemplateSide + name};
}

void TemplateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect page(option.rect.topLeft() + QPoint(kTemplateSide, kTemplateSide), kPage);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(page, m_theme.colour(ColourRole::PaperPreview));
    if (const auto image = index.data(Qt::DecorationRole).value<QImage>(); !image.isNull()) {
        painter->drawImage(page, image, QRect(0, 0, image.width(), image.width() * kPage.height() / kPage.width()));
    }
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.colour(isChosen        ? ColourRole::Accent
                                            : isHovered ? ColourRole::ControlMark
                                                        : ColourRole::Hairline),
                         isChosen ? 2 : 1));
    const int ring = isChosen ? 3 : 0;
    painter->drawRoundedRect(QRectF(page).adjusted(-ring, -ring, ring, ring), m_theme.metrics().markRadius,
                             m_theme.metrics().markRadius);
    painter->setFont(m_theme.font(FontRole::Caption));
    painter->setPen(m_theme.colour(isChosen ? ColourRole::Accent : ColourRole::Text));
    const QRect name(option.rect.left(), page.bottom() + kTemplateSide, option.rect.width(),
                     option.rect.bottom() - page.bottom() - kTemplateSide);
    painter->drawText(name, Qt::AlignHCenter | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace cvenhancer::ui
