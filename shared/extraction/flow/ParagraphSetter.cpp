// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/flow/ParagraphSetter.h"

#include "extraction/flow/TextWidth.h"

#include <algorithm>
#include <cmath>

namespace cvenhancer::extraction {

namespace {

/// Tab stops where a paragraph names none (ECMA-376 part 1, 17.15.1.25: half an inch).
constexpr double kDefaultTabStep = 36;
/// A tab is a wider gap than any space between words, also where our widths end just before its stop.
constexpr double kLeastTabGapInEms = 1.0;
/// Our widths are estimates: a line may stand out that much before it wraps.
constexpr double kOverhang = 1.04;
/// A cell of a tabbed line with no more words is a date or a place and stays on its line.
constexpr qsizetype kUnbrokenCellWords = 6;
constexpr double kLineFactor = 1.2;
constexpr double kAscent = 0.8;
constexpr double kDescent = 0.3; ///< of the letters and half of the leading
constexpr double kLeastWidth = 24;

Word wordOf(const FlowToken& token, double x, double width)
{
    const FlowLook& look = token.look;
    Word word;
    word.text = token.text;
    word.box = QRectF(x, -kAscent * look.size, width, look.size);
    word.fontSize = look.size;
    word.fontFamily = look.family;
    word.bold = look.bold;
    word.italic = look.italic;
    word.hidden = look.hidden;
    word.tracked = look.tracked;
    word.spaceBefore = token.spaceBefore;
    word.colour = look.colour;
    word.link = look.link;
    return word;
}

} // namespace

ParagraphSetter::ParagraphSetter(const FlowParagraph& paragraph, const FlowFrame& frame)
    : m_paragraph(paragraph)
    , m_origin(frame.left)
    , m_left(frame.left + paragraph.left)
    , m_right(std::max(frame.right - std::max(paragraph.right, 0.0), m_left + kLeastWidth))
    , m_x(std::max(m_left + paragraph.firstLine, 0.0))
{
}

QList<SetLine> ParagraphSetter::set()
{
    const QList<FlowSegment> segments = segmentsOf(m_paragraph.runs);
    for (const FlowSegment& segment : segments) {
        setSegment(segment);
    }
    endLine(true);
    return std::move(m_lines);
}

void ParagraphSetter::setSegment(const FlowSegment& segment)
{
    if (segment.start == FlowSegment::Start::Line) {
        endLine(true);
    } else if (segment.start == FlowSegment::Start::Tab) {
        goToTab(segment);
    }
    const bool mayWrap = segment.start != FlowSegment::Start::Tab || segment.tokens.size() > kUnbrokenCellWords;
    for (const FlowToken& token : segment.tokens) {
        setToken(token, mayWrap);
    }
}

double ParagraphSetter::naturalWidth(const FlowSegment& segment) const
{
    double width = 0;
    for (const FlowToken& token : segment.tokens) {
        width += token.gap + textWidth(token.text, token.look.size, token.look.bold);
    }
    return width;
}

FlowTabStop ParagraphSetter::nextTabStop() const
{
    const double position = m_x - m_origin + 0.01;
    const auto stop = std::find_if(m_paragraph.tabStops.cbegin(), m_paragraph.tabStops.cend(),
                                   [position](const FlowTabStop& candidate) { return candidate.position > position; });
    const bool hanging = m_paragraph.firstLine < 0 && position < m_paragraph.left;
    if (stop != m_paragraph.tabStops.cend() && !(hanging && stop->position > m_paragraph.left)) {
        return *stop;
    }
    if (hanging) { // the indent of the lines below is a stop, too
        return {m_paragraph.left, FlowAlignment::Left};
    }
    return {kDefaultTabStep * std::ceil(position / kDefaultTabStep), FlowAlignment::Left};
}

void ParagraphSetter::goToTab(const FlowSegment& segment)
{
    const FlowTabStop stop = nextTabStop();
    double x = m_origin + stop.position;
    if (stop.alignment != FlowAlignment::Left) {
        x -= naturalWidth(segment) * (stop.alignment == FlowAlignment::Center ? 0.5 : 1.0);
    }
    const double least = m_line.words.isEmpty() ? 0 : kLeastTabGapInEms * m_line.words.last().fontSize;
    m_x = std::max(x, m_x + least);
    m_hasTabs = true;
}

void ParagraphSetter::setToken(const FlowToken& token, bool mayWrap)
{
    const double room = m_right - m_left;
    double width = std::min(textWidth(token.text, token.look.size, token.look.bold), room);
    const bool first = m_line.words.isEmpty();
    m_x += first ? 0 : token.gap;
    if (mayWrap && !first && token.spaceBefore && m_x + width > m_left + kOverhang * room) {
        endLine(false);
    }
    if (m_x < m_right) { // never into the cell beside it
        width = std::min(width, std::max(m_right - m_x, token.look.size));
    }
    m_line.words << wordOf(token, m_x, width);
    m_x += width;
}

void ParagraphSetter::endLine(bool wantedNext)
{
    if (!m_line.words.isEmpty()) {
        double size = 0;
        for (const Word& word : std::as_const(m_line.words)) {
            size = std::max(size, word.fontSize);
        }
        const double height =
            m_paragraph.lineHeight > 0 ? m_paragraph.lineHeight : kLineFactor * m_paragraph.lineFactor * size;
        m_line.height = std::max(height, size / 2);
        m_line.descent = kDescent * size;
        align();
        m_lines << m_line;
    }
    m_line = SetLine();
    m_line.wanted = wantedNext;
    m_hasTabs = false;
    m_x = m_left;
}

void ParagraphSetter::align()
{
    if (m_paragraph.alignment == FlowAlignment::Left || m_hasTabs) {
        return;
    }
    const double free = m_right - m_line.words.last().box.right();
    const double shift = free * (m_paragraph.alignment == FlowAlignment::Center ? 0.5 : 1.0);
    if (shift > 0) {
        for (Word& word : m_line.words) {
            word.box.translate(shift, 0);
        }
    }
}

} // namespace cvenhancer::extraction
