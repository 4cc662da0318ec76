// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/FontFactory.h"
#include "rendering/Pages.h"

#include <QPainter>

namespace cvenhancer::rendering {

namespace {

void paintText(QPainter& painter, const LaidText& text, const QPointF& top, const PageItem& item)
{
    const int lines = text.layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        const int number = text.firstLine + i;
        if (number >= item.firstLine && number < item.endLine) {
            text.layout->lineAt(i).draw(&painter, top - QPointF(0, item.firstLine * item.block->lineHeight));
        }
    }
}

void paintRule(QPainter& painter, const Pages& pages, const PageItem& item)
{
    const LaidBlock& block = *item.block;
    const RuleStyle& rule = block.block.rule;
    const bool above = rule.position == RulePosition::Above && item.firstLine == 0;
    const bool below = rule.position == RulePosition::Below && item.endLine == block.lineCount;
    if (!above && !below) {
        return;
    }
    const qreal thickness = rule.width * kTwipsPerPoint;
    const qreal distance = (rule.gap + rule.width / 2) * kTwipsPerPoint;
    const qreal bottom = item.y + (item.endLine - item.firstLine) * block.lineHeight;
    const qreal length = rule.length > 0 ? std::min(rule.length * kTwipsPerPoint, block.width) : block.width;
    const qreal left = pages.rightToLeft ? block.left + block.width - length : block.left;
    const QPointF from = pages.origin + QPointF(item.x + left, above ? item.y - distance : bottom + distance);
    painter.setPen(QPen(rule.colour, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, from + QPointF(length, 0));
}

} // namespace

void paintShapes(QPainter& painter, const Pages& pages, int page)
{
    painter.setPen(Qt::NoPen);
    for (const PageShape& shape : pages.pages[page].shapes) {
        painter.setBrush(shape.colour);
        shape.round ? painter.drawEllipse(shape.rect) : painter.drawRect(shape.rect);
    }
    painter.setBrush(Qt::NoBrush);
    if (page == 0 && !pages.photo.isNull()) {
        painter.drawImage(pages.photoPlace, pages.photo);
    }
}

void paintPage(QPainter& painter, const Pages& pages, int page, PaintObserver* observer)
{
    paintShapes(painter, pages, page);
    for (const PageItem& item : pages.pages[page].items) {
        for (const LaidText& text : item.block->texts) {
            if (text.firstLine >= item.endLine || text.firstLine + text.layout->lineCount() <= item.firstLine) {
                continue;
            }
            if (observer) {
                observer->textBegins(painter, item, text);
            }
            paintText(painter, text, pages.origin + QPointF(item.x, item.y), item);
            if (observer) {
                observer->textEnds(painter);
            }
        }
        paintRule(painter, pages, item);
    }
}

QImage pageImage(const Pages& pages, int page, int width)
{
    const qreal scale = width / pages.size.width();
    QImage image(width, qRound(pages.size.height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, pages, page);
    return image;
}

} // namespace cvenhancer::rendering
