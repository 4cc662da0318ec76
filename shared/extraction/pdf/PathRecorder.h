// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/GraphicsState.h"
#include "extraction/pdf/PageContent.h"

namespace cvenhancer::extraction::pdf {

/// Follows path operators and keeps what matters for reading: upright lines and thin boxes (rules), and areas of colour
/// (backdrops). Curves count by the box around them.
class PathRecorder {
public:
    explicit PathRecorder(PageContent& page)
        : m_page(page)
    {
    }

    void moveTo(QPointF point);
    void lineTo(QPointF point);
    void curveTo(QPointF control, QPointF otherControl, QPointF end);
    void closeSubpath();
    void addRectangle(const QRectF& box); ///< on the displayed page, upright

    void fill(const GraphicsState& state, int paintOrder);
    void stroke(const GraphicsState& state);
    /// Ends the path; the clip is applied when W or W* asked for it.
    void end(GraphicsState& state);
    void requestClip() { m_clipRequested = true; }

private:
    struct Segment {
        QPointF from;
        QPointF to;
    };

    void startSubpath(QPointF point);
    void addRule(const QRectF& box, const QRectF& clip);

    PageContent& m_page;
    std::vector<Segment> m_segments;
    std::vector<QRectF> m_areas; ///< box of each subpath
    QPointF m_at;
    QPointF m_start;
    bool m_clipRequested = false;
};

} // namespace cvenhancer::extraction::pdf
