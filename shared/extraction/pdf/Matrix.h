// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cmath>

namespace cvenhancer::extraction::pdf {

/// An affine map of row vectors, [x y 1] * M, as PDF writes it: a b c d e f (ISO 32000-1, 8.3.4).
struct Matrix {
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double e = 0;
    double f = 0;

    /// First this map, then `next`.
    Matrix operator*(const Matrix& next) const
    {
        return {a * next.a + b * next.c, a * next.b + b * next.d,          c * next.a + d * next.c,
                c * next.b + d * next.d, e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f};
    }

    static Matrix translation(double x, double y) { return {1, 0, 0, 1, x, y}; }

    [[nodiscard]] QPointF map(double x, double y) const { return {a * x + c * y + e, b * x + d * y + f}; }

    /// The upright box around the mapped rectangle.
    [[nodiscard]] QRectF mapBox(const QRectF& box) const
    {
        const QPointF p = map(box.left(), box.top());
        const QPointF q = map(box.right(), box.top());
        const QPointF r = map(box.left(), box.bottom());
        const QPointF s = map(box.right(), box.bottom());
        const auto [left, right] = std::minmax({p.x(), q.x(), r.x(), s.x()});
        const auto [top, bottom] = std::minmax({p.y(), q.y(), r.y(), s.y()});
        return {QPointF(left, top), QPointF(right, bottom)};
    }

    /// How much lengths grow, on the average of all directions.
    [[nodiscard]] double scale() const { return std::sqrt(std::abs(a * d - b * c)); }

    [[nodiscard]] bool isFinite() const
    {
        return std::isfinite(a) && std::isfinite(b) && std::isfinite(c) && std::isfinite(d) && std::isfinite(e)
            && std::isfinite(f);
    }
};

} // namespace cvenhancer::extraction::pdf
