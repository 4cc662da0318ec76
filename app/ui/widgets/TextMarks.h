// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;
class QTextLayout;

namespace cvenhancer::ui {

/// What a mark in a text says. Never by colour alone: found is filled, not found a dashed outline, inserted underlined,
/// removed struck out.
enum class MarkKind { Must, Nice, NotFound, Evidence, Inserted, Removed };

/// A marked part of a text; offsets count UTF-16 units.
struct TextMark {
    int start = 0;
    int length = 0;
    MarkKind kind = MarkKind::Must;
    QString key; ///< what it belongs to; marks of one key are chosen together

    friend bool operator==(const TextMark&, const TextMark&) = default;
};

/// The rectangles of characters [start, start + length) of a layout whose first character stands at `origin`, one for
/// each line.
QList<QRectF> rectanglesOf(const QTextLayout& layout, int start, int length, const QPointF& origin);

/// Paints a mark behind its text. `chosen` adds a ring in the accent colour.
void paintMark(QPainter& painter, const Theme& theme, const QList<QRectF>& rectangles, MarkKind kind, bool chosen);

} // namespace cvenhancer::ui
