// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/PathRecorder.h"

#include <cmath>

namespace cvenhancer::extraction::pdf {

namespace {

/// Points. Shorter lines are parts of drawings; thicker boxes are areas.
constexpr double kShortestRule = 8;
constexpr double kThickestRule = 4;
constexpr double kUprightTolerance = 0.5;
/// Drawings (charts, vector pictures) may hold any number; a page of text needs no more than this.
constexpr size_t kMaxSegments = 5000;
constexpr size_t kMaxBackdrops = 2000;
constexpr qsizetype kMaxRules = 2000;

QRectF boxAround(QPointF a, QPointF b)
{
    return QRectF(a, b).normalized();
}

/// QRectF::united ignores boxes without area, which lines are.
QRectF grown(const QRectF& box, QPointF point)
{
    return {QPointF(std::min(box.left(), point.x()), std::min(box.top(), point.y())),
            QPointF(std::max(box.right(), point.x()), std::max(box.bottom(), point.y()))};
}

QRectF clipped(const QRectF& box, const QRectF& clip)
{
    const QPointF topLeft(std::max(box.left(), clip.left()), std::max(box.top(), clip.top()));
    const QPointF bottomRight(std::min(box.right(), clip.right()), std::min(box.bottom(), clip.bottom()));
    const bool empty = topLeft.x() > bottomRight.x() || topLeft.y() > bottomRight.y();
    return empty ? QRectF() : QRectF(topLeft, bottomRight);
}

bool isWhite(QRgb colour)
{
    return qRed(colour) > 250 && qGreen(colour) > 250 && qBlue(colour) > 250;
}

} // namespace

void PathRecorder::startSubpath(QPointF point)
{
    m_at = m_start = point;
    if (m_areas.size() < kMaxSegments) {
        m_areas.emplace_back(point, QSizeF());
    }
}

void PathRecorder::moveTo(QPointF point)
{
    startSubpath(point);
}

void PathRecorder::lineTo(QPointF point)
{
    if (m_areas.empty()) {
        startSubpath(m_at);
    }
    if (m_segments.size() < kMaxSegments) {
        m_segments.push_back({m_at, point});
    }
    m_areas.back() = grown(m_areas.back(), point);
    m_at = point;
}

void PathRecorder::curveTo(QPointF control, QPointF otherControl, QPointF end)
{
    if (m_areas.empty()) {
        startSubpath(m_at);
    }
    for (const QPointF point : {control, otherControl, end}) {
        m_areas.back() = grown(m_areas.back(), point);
    }
    m_at = end;
}

void PathRecorder::closeSubpath()
{
    if (!m_areas.empty() && m_at != m_start) {
        lineTo(m_start);
    }
}

void PathRecorder::addRectangle(const QRectF& box)
{
    startSubpath(box.topLeft());
    lineTo(box.topRight());
    lineTo(box.bottomRight());
    lineTo(box.bottomLeft());
    lineTo(box.topLeft());
}

void PathRecorder::fill(const GraphicsState& state, int paintOrder)
{
    if (state.fill.opacity <= 0) {
        return;
    }
    for (const QRectF& area : m_areas) {
        const QRectF box = clipped(area, state.clip);
        if (std::min(box.width(), box.height()) <= kThickestRule) {
            if (!isWhite(state.fill.colour)) {
                addRule(box, state.clip);
            }
        } else if (m_page.backdrops.size() < kMaxBackdrops) {
            // Half transparent paint leaves the colour below it visible; nobody knows the mix.
            m_page.backdrops.push_back({box, state.fill.opacity < 1 ? QRgb(0) : state.fill.colour, paintOrder});
        }
    }
}

void PathRecorder::stroke(const GraphicsState& state)
{
    const double half = std::max(state.lineWidth * state.ctm.scale() / 2, 0.05);
    if (isWhite(state.stroke.colour) || state.stroke.opacity <= 0) {
        return;
    }
    for (const Segment& segment : m_segments) {
        const QPointF step = segment.to - segment.from;
        const bool upright = std::min(std::abs(step.x()), std::abs(step.y())) < kUprightTolerance;
        if (upright) {
            const bool flat = std::abs(step.x()) > std::abs(step.y());
            const QRectF line = boxAround(segment.from, segment.to);
            addRule(flat ? line.adjusted(0, -half, 0, half) : line.adjusted(-half, 0, half, 0), state.clip);
        }
    }
}

void PathRecorder::addRule(const QRectF& box, const QRectF& clip)
{
    const QRectF visible = clipped(box, clip);
    const double length = std::max(visible.width(), visible.height());
    const double thickness = std::min(visible.width(), visible.height());
    if (length >= kShortestRule && thickness <= kThickestRule && m_page.rules.size() < kMaxRules
        && !m_page.rules.contains(visible)) {
        m_page.rules.append(visible);
    }
}

void PathRecorder::end(GraphicsState& state)
{
    if (m_clipRequested && !m_areas.empty()) {
        QRectF around = m_areas.front();
        for (const QRectF& area : m_areas) {
            around = grown(grown(around, area.topLeft()), area.bottomRight());
        }
        state.clip = clipped(around, state.clip);
    }
    m_clipRequested = false;
    m_areas.clear();
    m_segments.clear();
}

} // namespace cvenhancer::extraction::pdf
