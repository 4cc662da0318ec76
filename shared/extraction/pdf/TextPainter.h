// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/GraphicsState.h"
#include "extraction/pdf/PageContent.h"
#include "extraction/pdf/WorkBudget.h"

namespace cvenhancer::extraction::pdf {

/// Places the glyphs of shown strings: text matrices and advances (ISO 32000-1, 9.4), and texts that replace what is
/// drawn (14.9.4).
class TextPainter {
public:
    TextPainter(WorkBudget& budget, PageContent& page)
        : m_budget(budget)
        , m_page(page)
    {
    }

    void begin() { m_textMatrix = m_lineMatrix = Matrix(); }
    void setMatrix(const Matrix& matrix) { m_textMatrix = m_lineMatrix = matrix; }
    /// To the start of a line that lies off the present one, in units of text space.
    void moveLine(double x, double y);
    /// Along the line, in units of text space.
    void moveAlong(double distance) { m_textMatrix = Matrix::translation(distance, 0) * m_textMatrix; }
    void show(QByteArrayView bytes, const GraphicsState& state, int paintOrder);

    /// A marked sequence begins. Its glyphs stand for `actualText`, or for themselves where that is empty; `number` is
    /// its identifier in the structure tree, -1: none.
    void beginSequence(const QString& actualText, int number);
    void endSequence();

private:
    struct Sequence {
        QString actualText;
        size_t firstGlyph = 0;
        int number = -1; ///< its own or that of the sequence around it
    };

    void addGlyph(const Character& character, const GraphicsState& state, int paintOrder);
    void replaceText(size_t firstGlyph, const QString& text);

    WorkBudget& m_budget;
    PageContent& m_page;
    Matrix m_textMatrix;
    Matrix m_lineMatrix;
    std::vector<Sequence> m_sequences;
    std::vector<Character> m_characters; ///< of the string being shown
};

} // namespace cvenhancer::extraction::pdf
