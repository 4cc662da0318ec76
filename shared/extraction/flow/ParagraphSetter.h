// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "extraction/flow/Flow.h"
#include "extraction/flow/FlowTokens.h"

namespace cvenhancer::extraction {

/// The vertical strip a paragraph is set in, points from the page's left edge.
struct FlowFrame {
    double left = 0;
    double right = 0;
};

/// One line as it was set: x of its words is final, y is measured from the baseline.
struct SetLine {
    QList<Word> words;
    double height = 0; ///< points from the top of this line to the top of the next
    double descent = 0; ///< from the baseline to the bottom of the line
    bool wanted = true; ///< the author ended the line before it; false: it wraps
};

/// Breaks one paragraph into lines and gives its words their x: indents, tab stops, alignment.
class ParagraphSetter {
public:
    ParagraphSetter(const FlowParagraph& paragraph, const FlowFrame& frame);

    [[nodiscard]] QList<SetLine> set();

private:
    void setSegment(const FlowSegment& segment);
    void goToTab(const FlowSegment& segment);
    void setToken(const FlowToken& token, bool mayWrap);
    void endLine(bool wantedNext);
    void align();
    [[nodiscard]] FlowTabStop nextTabStop() const;
    [[nodiscard]] double naturalWidth(const FlowSegment& segment) const;

    const FlowParagraph& m_paragraph;
    double m_origin; ///< x of tab position 0
    double m_left;
    double m_right;
    double m_x;
    bool m_hasTabs = false;
    SetLine m_line;
    QList<SetLine> m_lines;
};

} // namespace cvenhancer::extraction
