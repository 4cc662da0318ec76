// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PageFrames.h"

#include "rendering/FontFactory.h"

namespace cvenhancer::rendering {

namespace {

constexpr qreal kHeaderGap = 16 * kTwipsPerPoint; ///< between the name and what stands opposite it

/// Whole points, as PDF readers and Qt's own page sizes have them.
QSizeF sizeInPoints(PageSize size)
{
    return size == PageSize::Letter ? QSizeF(612, 792) : QSizeF(595, 842);
}

} // namespace

PageFrames::PageFrames(const TemplateStyle& style, PageSize size, bool rightToLeft, PageForm first, bool hasPhoto)
    : m_style(style)
    , m_pageSize(sizeInPoints(size) * kTwipsPerPoint)
    , m_rightToLeft(rightToLeft)
    , m_first(first)
    , m_hasPhoto(hasPhoto && style.header.photo > 0)
{
    QMarginsF margins = style.margins * kTwipsPerPoint;
    if (rightToLeft) {
        margins = QMarginsF(margins.right(), margins.top(), margins.left(), margins.bottom());
    }
    const QRectF area = QRectF({}, m_pageSize).marginsRemoved(margins);
    m_origin = area.topLeft();
    m_area = area.size();
}

qreal PageFrames::laterTop() const
{
    return m_style.laterTop * kTwipsPerPoint - m_origin.y();
}

Frame PageFrames::mirrored(Frame frame) const
{
    return m_rightToLeft ? Frame{m_area.width() - frame.left - frame.width, frame.width} : frame;
}

Frame PageFrames::mainFrame(PageForm form) const
{
    const SidebarStyle& sidebar = m_style.sidebar;
    if (form == PageForm::Plain) {
        return {0, m_area.width()};
    }
    const qreal taken = (sidebar.width + sidebar.gap) * kTwipsPerPoint;
    return {sidebar.side == SidebarSide::Start ? taken : 0, m_area.width() - taken};
}

Frame PageFrames::headerFrame() const
{
    return m_style.header.span == HeaderSpan::Main ? mainFrame(m_first) : Frame{0, m_area.width()};
}

Frame PageFrames::frame(Flow flow, PageForm form) const
{
    const qreal sidebarWidth = m_style.sidebar.width * kTwipsPerPoint;
    const qreal endWidth = m_style.header.endWidth * kTwipsPerPoint;
    Frame header = headerFrame();
    if (m_hasPhoto) {
        header.width -= photo().width() + kHeaderGap;
    }
    switch (flow) {
    case Flow::Header:
        if (m_style.header.contacts == ContactPlace::End) {
            header.width -= endWidth + kHeaderGap;
        }
        return mirrored(header);
    case Flow::HeaderEnd:
        return mirrored({header.left + header.width - endWidth, endWidth});
    case Flow::Sidebar:
        return mirrored({m_style.sidebar.side == SidebarSide::Start ? 0 : m_area.width() - sidebarWidth, sidebarWidth});
    case Flow::Main:
        break;
    }
    return mirrored(mainFrame(form));
}

QRectF PageFrames::headerRule(qreal length) const
{
    Frame rule = headerFrame();
    if (length > 0 && length < rule.width) {
        const qreal spare = rule.width - length;
        rule.left += m_style.header.alignment == Alignment::Centre ? spare / 2 : 0;
        rule.width = length;
    }
    rule = mirrored(rule);
    return {rule.left, 0, rule.width, 0};
}

QRectF PageFrames::photo() const
{
    const qreal edge = m_hasPhoto ? m_style.header.photo * kTwipsPerPoint : 0;
    const Frame header = headerFrame();
    return {mirrored({header.left + header.width - edge, edge}).left, 0, edge, edge};
}

} // namespace cvenhancer::rendering
