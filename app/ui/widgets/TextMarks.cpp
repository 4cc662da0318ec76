// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/TextMarks.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace cvenhancer::ui {

namespace {

constexpr double kMarkSide = 2; // a mark is that much wider than its text
constexpr double kChosenRing = 2; // tokens.json, "stroke.markSelected"
constexpr double kLine = 1.5;

QColor fillOf(const Theme& theme, MarkKind kind)
{
    switch (kind) {
    case MarkKind::Must:
        return theme.colour(ColourRole::HighlightA);
    case MarkKind::Nice:
        return theme.colour(ColourRole::HighlightB);
    case MarkKind::NotFound:
        return {};
    case MarkKind::Evidence:
    case MarkKind::Inserted:
        return theme.colour(ColourRole::GoodSoft);
    case MarkKind::Removed:
        return theme.colour(ColourRole::BadSoft);
    }
    return {};
}

QPen outlineOf(const Theme& theme, MarkKind kind)
{
    if (kind != MarkKind::NotFound) {
        return {Qt::NoPen};
    }
    QPen pen(theme.colour(ColourRole::ControlMark), 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    return pen;
}

void paintLine(QPainter& painter, const Theme& theme, const QRectF& rectangle, MarkKind kind)
{
    if (kind == MarkKind::Inserted) {
        painter.setPen(QPen(theme.colour(ColourRole::Good), kLine));
        painter.drawLine(rectangle.bottomLeft(), rectangle.bottomRight());
    } else if (kind == MarkKind::Removed) {
        painter.setPen(QPen(theme.colour(ColourRole::Bad), kLine));
        const double middle = rectangle.center().y() + 1;
        painter.drawLine(QPointF(rectangle.left(), middle), QPointF(rectangle.right(), middle));
    }
}

} // namespace

QList<QRectF> rectanglesOf(const QTextLayout& layout, int start, int length, const QPointF& origin)
{
    QList<QRectF> rectangles;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to) {
            continue;
        }
        const double a = line.cursorToX(from);
        const double b = line.cursorToX(to);
        // the last line may lie lower than its text: leading is below the descent
        const QRectF text(std::min(a, b), line.y(), std::abs(b - a), line.ascent() + line.descent());
        rectangles.append(text.translated(origin).adjusted(-kMarkSide, 0, kMarkSide, 0));
    }
    return rectangles;
}

void paintMark(QPainter& painter, const Theme& theme, const QList<QRectF>& rectangles, MarkKind kind, bool chosen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = theme.metrics().markRadius;
    for (const QRectF& rectangle : rectangles) {
        painter.setPen(outlineOf(theme, kind));
        painter.setBrush(fillOf(theme, kind).isValid() ? QBrush(fillOf(theme, kind)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(rectangle.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        paintLine(painter, theme, rectangle, kind);
        if (chosen) {
            painter.setPen(QPen(theme.colour(ColourRole::Accent), kChosenRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rectangle, radius, radius);
        }
    }
    painter.restore();
}

} // namespace cvenhancer::ui
