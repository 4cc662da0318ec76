// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/OriginalView.h"

#include <QMouseEvent>
#include <QPainter>

namespace cvenhancer::ui {

namespace {

constexpr int kPaperRoom = 24;
constexpr double kBoxRoom = 1.5; ///< points around the words
constexpr double kBoxRadius = 2;

} // namespace

OriginalView::OriginalView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    setMinimumSize(160, 200);
}

void OriginalView::setPage(const QImage& image, const QSizeF& points, const QList<Box>& boxes)
{
    m_image = image;
    m_points = points.isEmpty() ? m_points : points;
    m_boxes = boxes;
    update();
}

void OriginalView::setGlowing(const QSet<QString>& keys)
{
    m_glowing = keys;
    update();
}

int OriginalView::pictureWidth() const
{
    return qMax(64, qRound(paper().width() * devicePixelRatioF()));
}

QRectF OriginalView::paper() const
{
    const QSizeF room(qMax(32, width() - 2 * kPaperRoom), qMax(32, height() - kPaperRoom));
    const QSizeF size = m_points.scaled(room, Qt::KeepAspectRatio);
    return {{(width() - size.width()) / 2, 0}, size};
}

QRectF OriginalView::placed(const QRectF& points) const
{
    const QRectF page = paper();
    const double scale = page.width() / m_points.width();
    const QRectF roomy = points.adjusted(-kBoxRoom, -kBoxRoom, kBoxRoom, kBoxRoom);
    return {page.topLeft() + roomy.topLeft() * scale, roomy.size() * scale};
}

void OriginalView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF page = paper();
    painter.fillRect(page, m_theme.colour(ColourRole::Paper));
    if (!m_image.isNull()) {
        painter.drawImage(page, m_image);
    }
    for (const Box& box : m_boxes) {
        paintBox(painter, box);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    painter.drawRect(page);
}

void OriginalView::paintBox(QPainter& painter, const Box& box) const
{
    const bool glows = m_glowing.contains(box.key) || (!box.key.isEmpty() && box.key == m_hovered);
    const auto pick = [&](ColourRole unplaced, ColourRole hovered, ColourRole rest) {
        return m_theme.colour(box.isUnplaced ? unplaced : glows ? hovered : rest);
    };
    QPen pen(pick(ColourRole::NotPlacedBorder, ColourRole::SourceBoxHoverBorder, ColourRole::SourceBoxBorder),
             glows ? 2 : 1);
    pen.setStyle(box.isUnplaced ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(pick(ColourRole::NotPlacedFill, ColourRole::SourceBoxHoverFill, ColourRole::SourceBoxFill));
    painter.drawRoundedRect(placed(box.rect), kBoxRadius, kBoxRadius);
}

/// The smallest one there: a bullet's box may lie in that of its paragraph.
QString OriginalView::keyAt(const QPointF& position) const
{
    const Box* best = nullptr;
    for (const Box& box : m_boxes) {
        const bool isSmaller = !best || box.rect.width() * box.rect.height() < best->rect.width() * best->rect.height();
        if (placed(box.rect).contains(position) && isSmaller) {
            best = &box;
        }
    }
    return best ? best->key : QString();
}

void OriginalView::mouseMoveEvent(QMouseEvent* event)
{
    if (const QString key = keyAt(event->position()); key != m_hovered) {
        m_hovered = key;
        setCursor(key.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
        Q_EMIT boxHovered(key);
    }
}

void OriginalView::mousePressEvent(QMouseEvent* event)
{
    if (const QString key = keyAt(event->position()); !key.isEmpty()) {
        Q_EMIT boxPressed(key);
    }
}

void OriginalView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered.clear();
    update();
    Q_EMIT boxHovered({});
}

} // namespace cvenhancer::ui
