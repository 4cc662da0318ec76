// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Block.h"
#include "rendering/Renderer.h"
#include "rendering/TemplateStyle.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace cvenhancer::rendering {

/// What a page's main text shares its width with.
enum class PageForm { Plain, WithSidebar };

/// The left edge of a flow, from the left of the text area, and its width, in twips.
struct Frame {
    qreal left = 0;
    qreal width = 0;
};

/// Where the flows of a template stand on a page. Twips.
class PageFrames {
public:
    /// `first`: the form of the first page, which the header may depend on; `hasPhoto`: a photo stands in the header.
    PageFrames(const TemplateStyle& style, PageSize size, bool rightToLeft, PageForm first, bool hasPhoto);

    [[nodiscard]] QSizeF pageSize() const { return m_pageSize; }
    /// Of the text area, on the page.
    [[nodiscard]] QPointF origin() const { return m_origin; }
    [[nodiscard]] QSizeF area() const { return m_area; }
    [[nodiscard]] Frame frame(Flow flow, PageForm form) const;
    /// The square for the photo, from the text area's origin.
    [[nodiscard]] QRectF photo() const;
    /// A line of no height under the header, `length` long; 0: as wide as the header.
    [[nodiscard]] QRectF headerRule(qreal length) const;
    /// How much higher (negative) or lower the text of later pages begins.
    [[nodiscard]] qreal laterTop() const;

private:
    [[nodiscard]] Frame mirrored(Frame frame) const;
    [[nodiscard]] Frame mainFrame(PageForm form) const;
    [[nodiscard]] Frame headerFrame() const;

    const TemplateStyle& m_style;
    QSizeF m_pageSize;
    QPointF m_origin;
    QSizeF m_area;
    bool m_rightToLeft;
    PageForm m_first;
    bool m_hasPhoto;
};

} // namespace cvenhancer::rendering
