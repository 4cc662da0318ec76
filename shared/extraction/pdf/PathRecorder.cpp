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

bool isUprightStep(QPointF from, QPointF to)
{
    return std::min(std::abs(to.x() - from.x()), std::abs(to.y() - from.y())) < kUprightTolerance;
}

bool isWhite(QRgb colour)
{
    return qRed(colour) > 250 && qGreen(colour) > 250 && qBlue(colour) > 250;
}

} // namespace

bool PathRecorder::Area::isBox() const
{
    const bool closed = isUprightStep(at, start);
    return isUpright && closed && (steps == 3 || steps == 4);
}

void PathRecorder::moveTo(QPointF point)
{
    m_at = point;
    if (m_areas.size() < kMaxSegments) {
        m_areas.push_back({QRectF(point, QSizeF()), point, point});
    }
}

void PathRecorder::lineTo(QPointF point)
{
    if (m_areas.empty()) {
        moveTo(m_at);
    }
    if (m_segments.size() < kMaxSegments) {
        m_segments.push_back({m_at, point});
    }
    Area& area = m_areas.back();
    area.isUpright = area.isUpright && isUprightStep(m_at, point);
    area.box = grown(area.box, point);
    area.at = m_at = point;
    ++area.steps;
}

void PathRecorder::curveTo(QPointF control, QPointF otherControl, QPointF end)
{
    if (m_areas.empty()) {
        moveTo(m_at);
    }
    Area& area = m_areas.back();
    for (const QPointF point : {control, otherControl, end}) {
        area.box = grown(area.box, point);
    }
    area.isUpright = false;
    area.at = m_at = end;
}

void PathRecorder::closeSubpath()
{
    if (!m_areas.empty() && m_at != m_areas.back().start) {
        lineTo(m_areas.back().start);
    }
}

void PathRecorder::addRectangle(QPointF corner, QPointF next, QPointF opposite, QPointF last)
{
    moveTo(corner);
    lineTo(next);
    lineTo(opposite);
    lineTo(last);
    lineTo(corner);
}

/// The colour that the whole box of an area surely has. Where areas of one path meet, one may be a hole in the other.
QRgb PathRecorder::colourOf(const Area& area, const GraphicsState& state) const
{
    const auto meets = std::count_if(m_areas.cbegin(), m_areas.cend(),
                                     [&area](const Area& other) { return other.box.intersects(area.box); });
    const bool isSure = area.isBox() && state.isClipBox && state.fill.opacity >= 1 && meets <= 1;
    return isSure ? state.fill.colour : kUnknownColour;
}

void PathRecorder::fill(const GraphicsState& state, int paintOrder)
{
    if (state.fill.opacity <= 0) {
        return;
    }
    for (const Area& area : m_areas) {
        const QRectF box = clipped(area.box, state.clip);
        if (std::min(box.width(), box.height()) <= kThickestRule) {
            if (!isWhite(state.fill.colour)) {
                addRule(box, state.clip);
            }
        } else if (m_page.backdrops.size() < kMaxBackdrops) {
            m_page.backdrops.push_back({box, colourOf(area, state), paintOrder});
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
        if (isUprightStep(segment.from, segment.to)) {
            const QPointF step = segment.to - segment.from;
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
        QRectF around = m_areas.front().box;
        for (const Area& area : m_areas) {
            around = grown(grown(around, area.box.topLeft()), area.box.bottomRight());
        }
        state.clip = clipped(around, state.clip);
        state.isClipBox = state.isClipBox && m_areas.size() == 1 && m_areas.front().isBox();
    }
    m_clipRequested = false;
    m_areas.clear();
    m_segments.clear();
}

} // namespace cvenhancer::extraction::pdf
