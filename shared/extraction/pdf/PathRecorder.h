// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/GraphicsState.h"
#include "extraction/pdf/PageContent.h"

namespace cvenhancer::extraction::pdf {

/// Follows path operators and keeps what matters for reading: upright lines and thin boxes (rules), and areas of colour
/// (backdrops). Of shapes other than upright rectangles only the box around them is known, not which part is painted.
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
    void addRectangle(QPointF corner, QPointF next, QPointF opposite, QPointF last);

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

    /// A subpath.
    struct Area {
        QRectF box; ///< around it
        QPointF start;
        QPointF at;
        int steps = 0;
        bool isUpright = true; ///< no step was slanted or curved

        [[nodiscard]] bool isBox() const;
    };

    [[nodiscard]] QRgb colourOf(const Area& area, const GraphicsState& state) const;
    void startSubpath(QPointF point);
    void addRule(const QRectF& box, const QRectF& clip);

    PageContent& m_page;
    std::vector<Segment> m_segments;
    std::vector<Area> m_areas; ///< of each subpath
    QPointF m_at;
    bool m_clipRequested = false;
};

} // namespace cvenhancer::extraction::pdf
